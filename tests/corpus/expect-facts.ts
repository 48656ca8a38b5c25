import { expect } from 'vitest';
import type { Extraction } from '../../shared/extract/engine.ts';
import type { Mention } from '../../shared/extract/mention.ts';
import { formatRuleTree } from '../../shared/extract/rule-tree.ts';
import type { Example, ExpectedFact } from './corpus-file.ts';
import { agrees, compareFacts, JUDGED_FIELDS } from './score.ts';

/**
 * Asserts that a text yields exactly the facts of its example. A failure prints each difference
 * with the rule tree of the mention, and what was left alone with its reason.
 */
export function expectFacts(example: Example, found: Extraction): void {
  const { matches, missed, extra } = compareFacts(example.facts, found.mentions);
  const differences = [
    ...missed.map((fact) => `missed ${describeFact(example, fact)}`),
    ...extra.map((mention) => `extra ${describeMention(mention)}`),
    ...matches.flatMap(({ fact, mention }) => {
      const wrong: string[] = JUDGED_FIELDS.filter((field) => !agrees({ fact, mention }, field));
      if (fact.start !== mention.start || fact.end !== mention.end) wrong.push('span');
      const line = `${wrong.join(', ')} of ${describeFact(example, fact)}, found ${describeMention(mention)}`;
      return wrong.length === 0 ? [] : [line];
    }),
  ];
  if (differences.length === 0) return;
  const aside = found.setAside.map(({ quote, reason }) => `left alone (${reason}): ${quote}`);
  expect.fail([example.text, ...differences, ...aside].join('\n'));
}

function describeFact(example: Example, fact: ExpectedFact): string {
  const words = example.text.slice(fact.start, fact.end);
  const { metric, qualifier, value, unit, park, status, period, series, scope } = fact;
  return [`«${words}»`, metric, qualifier, value, unit, park, status, period, series, scope].join(
    ' ',
  );
}

function describeMention(mention: Mention): string {
  const { quote, metric, qualifier, value, unit, parkId, park } = mention;
  const { obsStatus, timePeriod, seriesKind, scope } = mention;
  const place = parkId ?? `(${park ?? 'open'})`;
  const fields = [metric, qualifier, value, unit, place, obsStatus, timePeriod, seriesKind, scope];
  return `«${quote}» ${fields.join(' ')}\n${formatRuleTree(mention.tree, '    ')}`;
}
