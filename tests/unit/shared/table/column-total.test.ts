import { describe, expect, it } from 'vitest';
import type { Column, Form } from '../../../../shared/domain/column.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildColumn } from '../../../../shared/table/column.ts';
import { buildColumnTotals } from '../../../../shared/table/column-total.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, type Sample, told } from './sample-data.ts';

const A = { park: parkId('a-park') };
const B = { park: parkId('b-park') };
const C = { park: parkId('c-park') };
const PARKS = [park('a-park'), park('b-park'), park('c-park')];

const SAMPLE: Sample = {
  parks: PARKS,
  observations: [
    earned(300, A),
    told('jobs', 10, A),
    earned(700, B),
    told('jobs', 30, B),
    told('jobs', 5_000, C),
  ],
};

const formula = (text: string): Column => ({
  subject: { kind: 'formula', name: 'own', formula: text },
  form: { kind: 'plain' },
});
const jobs = (form: Form): Column => ({ subject: { kind: 'metric', metric: 'jobs' }, form });

function totalOf(column: Column, sample: Sample = SAMPLE, of: readonly string[] = []) {
  const dataset = datasetOf(sample);
  const { parks } = dataset;
  const order = { column, parks: parks.map(({ id }) => id), definitions: [] };
  const figures = buildColumn(dataset, order, PLAIN_QUESTION);
  if (figures.kind === 'failed') throw new Error(`the column must be read`);
  const counted = { column, definitions: [], parks, figureOf: figures.value };
  const group = parks.filter(({ id }) => of.length === 0 || of.includes(id));
  return buildColumnTotals(dataset, counted, PLAIN_QUESTION)(group);
}

function text({ result }: ReturnType<typeof totalOf>): string {
  return result.kind === 'hole' ? result.hole : formatQuantity('en', result.quantity);
}

describe('the subtotal of a computed column', () => {
  it('is the ratio of sums over the parks that have both, not the sum or the mean of ratios', () => {
    const total = totalOf(formula('revenue / jobs'));
    // 1,000 roubles by 40 jobs; the 5,000 jobs of a park without revenue do not count.
    expect(total.result).toMatchObject({
      kind: 'value',
      quantity: { nominal: 25, unit: 'RUB/job' },
    });
    expect(total.included.map(({ park: id }) => id)).toEqual(['a-park', 'b-park']);
    expect(total.leftOut).toMatchObject([{ park: 'c-park', reason: 'hole' }]);
    expect(total.result.problems).toMatchObject([
      { code: 'aggregate.incomplete', params: { included: 2, total: 3 } },
    ]);
  });

  it('is a sum where the formula is one', () => {
    expect(totalOf(formula('2 * jobs')).result).toMatchObject({ quantity: { nominal: 10_080 } });
  });

  it('keeps bounds', () => {
    const sample = {
      observations: [
        earned(300, A),
        told('jobs', 10, { ...A, qualifier: 'more_than' }),
        earned(700, B),
        told('jobs', 40, B),
      ],
    };
    expect(text(totalOf(formula('revenue / jobs'), sample))).toBe(
      'less than RUB 20'.replace(' 2', '\u00A02'),
    );
  });

  it('is refused where neither a sum nor a ratio says anything', () => {
    expect(text(totalOf(formula('jobs * revenue')))).toBe('not_comparable');
    expect(text(totalOf(formula('jobs * (revenue / revenue)')))).toBe('not_comparable');
  });

  it('does not add roubles to dollars where the result has no currency of its own', () => {
    const sample = {
      observations: [
        earned(300, A),
        told('exports', 30, { ...A, seriesKind: 'flow', unit: 'RUB' }),
        earned(700, { ...B, unit: 'USD' }),
        told('exports', 70, { ...B, seriesKind: 'flow', unit: 'USD' }),
      ],
    };
    const total = totalOf(formula('exports / revenue'), sample);
    expect(total.result).toMatchObject({
      hole: 'not_comparable',
      problems: [{ code: 'guard.currency-differs', params: { first: 'RUB', second: 'USD' } }],
    });
  });

  it('is the share of the group in the total of all', () => {
    const share = jobs({ kind: 'share', of: 'total' });
    expect(text(totalOf(share, SAMPLE, ['a-park', 'b-park']))).toMatch(/^0\.79/);
    expect(text(totalOf(jobs({ kind: 'share', of: 'region' })))).toBe('not_comparable');
  });

  it('is the change of the sum over the same parks', () => {
    const sample = {
      parks: PARKS,
      observations: [
        told('jobs', 100, { ...A, period: '2020' }),
        told('jobs', 150, A),
        told('jobs', 300, { ...B, period: '2020' }),
        told('jobs', 250, B),
        told('jobs', 9_000, C),
      ],
    };
    expect(totalOf(jobs({ kind: 'difference', since: 2020 }), sample).result).toMatchObject({
      quantity: { nominal: 0 },
    });
    expect(totalOf(jobs({ kind: 'index', baseYear: 2020 }), sample).result).toMatchObject({
      quantity: { nominal: 100 },
    });
    expect(totalOf(jobs({ kind: 'percent', since: 2020 }), sample).leftOut).toMatchObject([
      { park: 'c-park', reason: 'hole' },
    ]);
  });

  it('gives no growth a year where the years of the parks differ', () => {
    const sample = {
      observations: [
        told('jobs', 100, { ...A, period: '2020' }),
        told('jobs', 150, { ...A, period: '2023' }),
        told('jobs', 300, { ...B, period: '2020' }),
        told('jobs', 250, B),
      ],
    };
    expect(totalOf(jobs({ kind: 'growth', since: 2020 }), sample).result).toMatchObject({
      hole: 'not_comparable',
      problems: [{ code: 'guard.period-differs' }, {}],
    });
  });
});
