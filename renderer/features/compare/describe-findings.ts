import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { ComparedMetric } from '../../../shared/table/compare.ts';
import type { Language } from '../../../shared/text/language.ts';
import { sayProblem } from '../../../shared/text/say.ts';

/** What stands between the figures of a metric and the base: each sentence once, with its parks. */
export function describeFindings(
  compared: ComparedMetric,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): readonly string[] {
  const parksOf = new Map<string, string[]>();
  for (const { park, checks } of compared.figures) {
    const name = dataset.parkById.get(park)?.name[language] ?? park;
    const problems = checks
      .filter(({ verdict }) => verdict === 'warn' || verdict === 'block')
      .flatMap((check) => check.problems);
    for (const problem of problems) {
      const sentence = sayProblem(language, problem);
      parksOf.set(sentence, [...(parksOf.get(sentence) ?? []), name]);
    }
  }
  return [...parksOf].map(([sentence, names]) => `${names.join(', ')}: ${startLow(sentence)}`);
}

// After a colon a sentence goes on in lower case, unless it begins with a figure or a name.
function startLow(sentence: string): string {
  const [first = '', second = ''] = sentence;
  return second === second.toUpperCase() ? sentence : first.toLowerCase() + sentence.slice(1);
}
