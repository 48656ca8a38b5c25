import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../../shared/domain/figure.ts';
import { containsNumber } from '../../../../../shared/domain/interval.ts';
import type { MetricId } from '../../../../../shared/domain/metric.ts';
import { PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { QUALIFIERS } from '../../../../../shared/domain/vocabulary.ts';
import { buildFigure } from '../../../../../shared/table/figure.ts';
import { evaluateFormula } from '../../../../../shared/table/formula/evaluate.ts';
import type { Resolved } from '../../../../../shared/table/formula/resolve.ts';
import { resolveFormula } from '../../../../../shared/table/formula/resolve.ts';
import { CASES, PROPERTY } from '../../../../cases.ts';
import { parkId } from '../park-samples.ts';
import { datasetOf, earned } from '../sample-data.ts';

const PARK = parkId('a-park');
/** Sums of one unit, so that they may be added, subtracted and divided by each other. */
const METRICS = ['revenue', 'exports', 'tax_paid'] as const;

/** Figures of every wording, made once: each case picks three of them and a true value in each. */
const KNOWN: readonly Extract<Figure, { kind: 'value' }>[] = QUALIFIERS.flatMap((qualifier) =>
  [1, 13, 250, 7000].flatMap((value) => {
    const observations = [earned(value, { qualifier, high: value * 1.5 })];
    const cell = { park: PARK, metric: 'revenue' } as const;
    const figure = buildFigure(datasetOf({ observations }), cell, PLAIN_QUESTION);
    return figure.kind === 'value' ? [figure] : [];
  }),
);

interface Given {
  readonly figure: Extract<Figure, { kind: 'value' }>;
  /** A number that the wording leaves possible. */
  readonly truth: number;
}

const given: fc.Arbitrary<Given> = fc
  .tuple(fc.constantFrom(...KNOWN), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([figure, share]) => {
    const { lo, hi } = figure.quantity.interval;
    const top = Math.min(hi, lo + 1e6);
    return { figure, truth: lo === hi ? lo : lo + (top - lo) * (0.001 + 0.998 * share) };
  });

const expression = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    fc.constantFrom(...METRICS, '2', '0,5', '3'),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc.tuple(tie('tree'), tie('tree')).map(([part, rest]) => `share(${part}; ${rest})`),
  ),
})).tree;

describe('a formula, whatever stands in it and whatever the true values are', () => {
  it(
    'leaves possible what the true values give, or says that nothing can be told',
    PROPERTY,
    () => {
      let numbers = 0;
      fc.assert(
        fc.property(expression, fc.tuple(given, given, given), (text, parts) => {
          const resolved = resolveFormula(text);
          if (resolved.kind === 'failed') return false;
          const places = new Map<MetricId, Given>(
            METRICS.map((metric, place) => [metric, parts[place] ?? parts[0]]),
          );
          const found = evaluateFormula(
            { park: PARK, formula: resolved.value },
            {
              figureOf: (_, metric) => ({ ...(places.get(metric) ?? parts[0]).figure, metric }),
              question: PLAIN_QUESTION,
            },
          );
          // Units that do not fit fail whatever the data, and bounds may leave everything possible.
          if (found.kind === 'failed') return found.problem.code === 'formula.units-differ';
          const { result } = found.value;
          if (result.kind === 'hole') return result.hole === 'not_determinable';
          numbers += 1;
          const truth = computeWith(resolved.value, places);
          const { lo, hi } = result.quantity.interval;
          const slack = 1e-9 * Math.max(1, Math.abs(truth), sizeOf(lo), sizeOf(hi));
          const wide = { lo: lo - slack, hi: hi + slack, loOpen: false, hiOpen: false };
          return lo <= hi && !Number.isNaN(truth) && containsNumber(wide, truth);
        }),
        { numRuns: CASES },
      );
      // Of what is made up at random many formulas do not fit or divide by what may be zero.
      expect(numbers).toBeGreaterThan(CASES / 10);
    },
  );
});

function sizeOf(end: number): number {
  return Number.isFinite(end) ? Math.abs(end) : 0;
}

/** The formula computed with true values, as a pocket calculator would. */
function computeWith(tree: Resolved, places: ReadonlyMap<MetricId, Given>): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'metric':
      return places.get(tree.metric)?.truth ?? Number.NaN;
    case 'call': {
      const [part = Number.NaN, ...rest] = tree.args.map((each) => computeWith(each, places));
      const total = [part, ...rest].reduce((sum, each) => sum + each, 0);
      return tree.name === 'sum' ? total : part / total;
    }
    case 'operation': {
      const [a, b] = [computeWith(tree.left, places), computeWith(tree.right, places)];
      return { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[tree.operator];
    }
  }
}
