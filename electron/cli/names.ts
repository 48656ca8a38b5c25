import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import { isMetricId, METRIC_IDS, type MetricId } from '../../shared/domain/metric.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { wordOf } from '../../shared/text/word-of.ts';
import { type Candidate, findNearest } from '../../shared/table/nearest.ts';

/** Reads the id of a park; an unknown one fails with the nearest ids as a hint. */
export function readPark({ parks }: Dataset, text: string, language: Language): Result<ParkId> {
  const park = parks.find(({ id }) => id === text);
  if (park) return ok(park.id);
  const candidates = parks.map(({ id, name }) => ({ id, names: [name.ru, name.en] }));
  const hint = hintOf(text, candidates, language);
  return failed(errorProblem('park.unknown', { text, hint }));
}

/** Reads the id of a metric; an unknown one fails with the nearest ids as a hint. */
export function readMetric(text: string, language: Language): Result<MetricId> {
  if (isMetricId(text)) return ok(text);
  const candidates = METRIC_IDS.map((id) => ({
    id,
    names: LANGUAGES.map((each) => wordOf(each, 'metric', id)),
  }));
  const hint = hintOf(text, candidates, language);
  return failed(errorProblem('metric.unknown', { text, hint }));
}

/** Reads a comma-separated list, each name once, in the order given. */
export function readNames<T>(
  text: string,
  read: (name: string) => Result<T>,
): Result<readonly T[]> {
  const names = splitList(text);
  const items = new Set<T>();
  for (const name of names.filter((each) => each !== '')) {
    const item = read(name);
    if (item.kind === 'failed') return item;
    items.add(item.value);
  }
  return ok([...items]);
}

// A comma within brackets belongs to the name: sum(exports, tax_paid).
function splitList(text: string): readonly string[] {
  const names = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth <= 0) names.push('');
    else names.push(`${names.pop() ?? ''}${sign}`);
  }
  return names.map((name) => name.trim());
}

function hintOf(text: string, candidates: readonly Candidate[], language: Language): string {
  const nearest = findNearest(text, candidates);
  return nearest.length === 0 ? '' : say(language, 'cli.hint', { names: nearest.join(', ') });
}
