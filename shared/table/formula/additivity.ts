import { metricOf } from '../../domain/metric.ts';
import type { Resolved } from './resolve.ts';

/**
 * What becomes of a formula when parks are put together: a `sum` of the parks is the formula of
 * their sums, a `ratio` is taken between sums, a `number` stays as it is. `none` is a formula whose
 * parts may not be added, or of which neither sum nor ratio says anything, such as jobs times
 * hectares.
 */
export type Additivity = 'number' | 'sum' | 'ratio' | 'none';

/** Says what becomes of a formula when parks are put together. */
export function additivityOf(expression: Resolved): Additivity {
  switch (expression.kind) {
    case 'number':
      return 'number';
    case 'metric': {
      const metric = metricOf(expression.metric);
      return metric.kind === 'observed' && metric.additive ? 'sum' : 'none';
    }
    case 'operation': {
      const of = { left: additivityOf(expression.left), right: additivityOf(expression.right) };
      return RULES[expression.operator][of.left][of.right];
    }
    case 'call': {
      const total = expression.args
        .map(additivityOf)
        .reduce((first, second) => RULES['+'][first][second]);
      return expression.name === 'share' && total === 'sum' ? 'ratio' : total;
    }
  }
}

type Rule = Readonly<Record<Additivity, Readonly<Record<Additivity, Additivity>>>>;

const NEVER = { number: 'none', sum: 'none', ratio: 'none', none: 'none' } as const;

// The sum of a + 5 over parks is not the sum of a, plus 5.
const ADDED: Rule = {
  number: { number: 'number', sum: 'none', ratio: 'ratio', none: 'none' },
  sum: { number: 'none', sum: 'sum', ratio: 'none', none: 'none' },
  ratio: { number: 'ratio', sum: 'none', ratio: 'ratio', none: 'none' },
  none: NEVER,
};

const RULES: Readonly<Record<'+' | '-' | '*' | '/', Rule>> = {
  '+': ADDED,
  '-': ADDED,
  '*': {
    number: { number: 'number', sum: 'sum', ratio: 'ratio', none: 'none' },
    sum: { number: 'sum', sum: 'none', ratio: 'none', none: 'none' },
    ratio: { number: 'ratio', sum: 'none', ratio: 'ratio', none: 'none' },
    none: NEVER,
  },
  '/': {
    number: { number: 'number', sum: 'none', ratio: 'ratio', none: 'none' },
    sum: { number: 'sum', sum: 'ratio', ratio: 'none', none: 'none' },
    ratio: { number: 'ratio', sum: 'none', ratio: 'ratio', none: 'none' },
    none: NEVER,
  },
};
