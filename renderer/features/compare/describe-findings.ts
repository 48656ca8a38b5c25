import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { CheckId, GuardCheck, Verdict } from '../../../shared/domain/guard-check.ts';
import type { ComparedMetric } from '../../../shared/table/compare.ts';
import type { Language } from '../../../shared/text/language.ts';
import { sayProblem } from '../../../shared/text/say.ts';

/** What one check finds between figures of a metric and the base. */
export interface ToldCheck {
  readonly check: CheckId;
  readonly verdict: Verdict;
  /** What it is, and the parks that it is true of; each sentence once. */
  readonly sentences: readonly string[];
}

/** What stands between the figures of a metric and the base, check by check. */
export function describeFindings(
  compared: ComparedMetric,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): readonly ToldCheck[] {
  const grave = compared.checks.filter(({ verdict }) => verdict === 'warn' || verdict === 'block');
  return grave.map(({ check, verdict }) => {
    const parksOf = new Map<string, string[]>();
    for (const { park, checks } of compared.figures) {
      const name = dataset.parkById.get(park)?.name[language] ?? park;
      const problems = checks.filter((each) => each.check === check).flatMap(problemsOf);
      for (const problem of problems) {
        const sentence = sayProblem(language, problem);
        parksOf.set(sentence, [...(parksOf.get(sentence) ?? []), name]);
      }
    }
    const sentences = [...parksOf].map(([what, names]) => `${names.join(', ')}: ${startLow(what)}`);
    return { check, verdict, sentences };
  });
}

function problemsOf({ verdict, problems }: GuardCheck): GuardCheck['problems'] {
  return verdict === 'warn' || verdict === 'block' ? problems : [];
}

// After a colon a sentence goes on in lower case, unless it begins with a figure or a name.
function startLow(sentence: string): string {
  const [first = '', second = ''] = sentence;
  return second === second.toUpperCase() ? sentence : first.toLowerCase() + sentence.slice(1);
}
