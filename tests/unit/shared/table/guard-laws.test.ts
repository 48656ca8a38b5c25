import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { CHECKS, mergeChecks, VERDICTS } from '../../../../shared/domain/guard-check.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import {
  PARK_KINDS,
  SCOPES,
  SERIES_KINDS,
  STATUSES,
} from '../../../../shared/domain/vocabulary.ts';
import { buildFigure } from '../../../../shared/table/figure.ts';
import { checkMeeting, type Subject, type Use } from '../../../../shared/table/guard-parks.ts';
import { CASES, PROPERTY } from '../../../cases.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, period } from './sample-data.ts';

const RUNS = { numRuns: CASES };
const USES: readonly Use[] = ['beside', 'contrast', 'chart', 'rank', 'sum'];
const BASE = buildFigure(
  datasetOf({ observations: [earned(5)] }),
  { park: parkId('a-park'), metric: 'revenue' },
  PLAIN_QUESTION,
);
const NOTE = {
  code: 'figure.note',
  severity: 'note',
  params: { note: 'with contractors' },
} as const;

const subject: fc.Arbitrary<Subject> = fc
  .record({
    kind: fc.constantFrom(...PARK_KINDS),
    status: fc.constantFrom(...STATUSES),
    scope: fc.constantFrom(...SCOPES),
    seriesKind: fc.constantFrom(...SERIES_KINDS),
    time: fc.constantFrom('2022', '2023', '2024', '2024-Q1'),
    unit: fc.constantFrom('RUB' as const, 'USD' as const),
    hasNote: fc.boolean(),
  })
  .map(({ kind, time, unit, hasNote, ...words }) => ({
    park: park('a-park', { kind }),
    figure: figureOf({ ...words, period: period(time), problems: hasNote ? [NOTE] : [] }, unit),
  }));

function figureOf(differing: Partial<Figure>, unit: 'RUB' | 'USD'): Figure {
  if (BASE.kind === 'hole') throw new Error('the figure to begin with must have a number');
  return { ...BASE, ...differing, kind: 'value', quantity: { ...BASE.quantity, unit } } as Figure;
}

function meet(first: Subject, second: Subject, use: Use) {
  return checkMeeting({ first, second, use, question: PLAIN_QUESTION });
}

describe('the guard, whatever two figures meet', () => {
  it('makes every check once, in the order of the passport', PROPERTY, () => {
    fc.assert(
      fc.property(subject, subject, fc.constantFrom(...USES), (a, b, use) => {
        return meet(a, b, use).every(({ check }, place) => check === CHECKS[place]);
      }),
      RUNS,
    );
  });

  it('does not ask which of the two comes first', PROPERTY, () => {
    fc.assert(
      fc.property(subject, subject, fc.constantFrom(...USES), (a, b, use) => {
        const back = meet(b, a, use);
        return meet(a, b, use).every(({ verdict }, place) => verdict === back[place]?.verdict);
      }),
      RUNS,
    );
  });

  it('finds nothing between a figure and itself', PROPERTY, () => {
    fc.assert(
      fc.property(subject, fc.constantFrom(...USES), (a, use) => {
        return meet(a, a, use).every(({ verdict }) => verdict === 'fine');
      }),
      RUNS,
    );
  });

  it(
    'is never milder on a contrast, a chart, a rank or a sum than on standing side by side',
    PROPERTY,
    () => {
      fc.assert(
        fc.property(subject, subject, fc.constantFrom(...USES), (a, b, use) => {
          const beside = meet(a, b, 'beside');
          return meet(a, b, use).every(({ verdict }, place) => {
            const mild = beside[place]?.verdict ?? 'fine';
            return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf(mild);
          });
        }),
        RUNS,
      );
    },
  );

  it(
    'merges the checks of several pairs to the gravest, in whatever order they come',
    PROPERTY,
    () => {
      fc.assert(
        fc.property(subject, subject, subject, (a, b, c) => {
          const lists = [meet(a, b, 'rank'), meet(b, c, 'rank'), meet(a, c, 'rank')];
          const merged = mergeChecks(lists);
          const turned = mergeChecks(lists.toReversed());
          return merged.every(({ verdict }, place) => {
            const worst = Math.max(
              ...lists.map((list) => VERDICTS.indexOf(list[place]?.verdict ?? 'fine')),
            );
            return VERDICTS.indexOf(verdict) === worst && turned[place]?.verdict === verdict;
          });
        }),
        RUNS,
      );
    },
  );
});
