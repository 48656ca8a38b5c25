import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Form, FormulaDefinition, Subject } from '../../shared/domain/column.ts';
import { isMetricId } from '../../shared/domain/metric.ts';
import type { Language } from '../../shared/text/language.ts';
import { readMetric } from './names.ts';
import { chooseOption, type OptionName } from './option.ts';

type Values = ReadonlyMap<OptionName, string>;

/** Options that set a column against something; at most one may stand. */
const FORM_OPTIONS = [
  'per',
  'share-of',
  'index-to',
  'change-since',
  'percent-since',
  'growth-since',
] as const satisfies readonly OptionName[];
type FormOption = (typeof FORM_OPTIONS)[number];

/** Options that say what columns are computed. */
export const COLUMN_OPTIONS: readonly OptionName[] = ['define', ...FORM_OPTIONS];

/** Reads the formulas that the call names: `--define NAME=FORMULA`, as often as need be. */
export function readDefinitions(values: Values): Result<readonly FormulaDefinition[]> {
  const definitions: FormulaDefinition[] = [];
  for (const line of values.get('define')?.split('\n') ?? []) {
    const [, name = '', formula = ''] = /^([^=]+)=(.+)$/.exec(line) ?? [];
    if (name.trim() === '' || formula.trim() === '') {
      return failed(errorProblem('option.definition-unreadable', { text: line }));
    }
    definitions.push({ name: name.trim(), formula: formula.trim() });
  }
  return ok(definitions);
}

/** Reads what columns are set against; `plain` where no option says so. */
export function readForm(values: Values): Result<Form> {
  const [option, second] = FORM_OPTIONS.filter((name) => values.has(name));
  if (option === undefined) return ok({ kind: 'plain' });
  if (second === undefined) return readFormOf(values, option);
  const params = { first: `--${option}`, second: `--${second}` };
  return failed(errorProblem('option.clash', params));
}

/** Reads a metric by its id, a formula by the name it was given, or a formula as it stands. */
export function readSubject(
  text: string,
  language: Language,
  definitions: readonly FormulaDefinition[],
): Result<Subject> {
  if (isMetricId(text)) return ok({ kind: 'metric', metric: text });
  const defined = definitions.find(({ name }) => name === text);
  if (defined !== undefined) return ok({ kind: 'formula', ...defined });
  if (!/^[\p{L}\p{N}_-]+$/u.test(text)) return ok({ kind: 'formula', name: text, formula: text });
  const named = readMetric(text, language);
  return named.kind === 'ok' ? ok({ kind: 'metric', metric: named.value }) : named;
}

function readFormOf(values: Values, option: FormOption): Result<Form> {
  switch (option) {
    case 'per': {
      const unit = chooseOption(values, option, ['resident', 'job', 'ha', 'm2', 'park']);
      return unit.kind === 'failed' ? unit : ok({ kind: 'per', unit: unit.value });
    }
    case 'share-of': {
      const of = chooseOption(values, option, ['total', 'kind', 'country', 'region']);
      return of.kind === 'failed' ? of : ok({ kind: 'share', of: of.value });
    }
    case 'index-to':
      return withYear(values, option, (baseYear) => ({ kind: 'index', baseYear }));
    case 'change-since':
      return withYear(values, option, (since) => ({ kind: 'difference', since }));
    case 'percent-since':
      return withYear(values, option, (since) => ({ kind: 'percent', since }));
    case 'growth-since':
      return withYear(values, option, (since) => ({ kind: 'growth', since }));
  }
}

function withYear(values: Values, option: FormOption, build: (year: number) => Form): Result<Form> {
  const text = values.get(option) ?? '';
  if (/^\d{4}$/.test(text)) return ok(build(Number(text)));
  return failed(errorProblem('option.year-unreadable', { option: `--${option}`, text }));
}
