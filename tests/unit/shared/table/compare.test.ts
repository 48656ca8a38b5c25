import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildComparison, type ComparisonShape } from '../../../../shared/table/compare.ts';
import { formatQuantity } from '../../../../shared/text/format-quantity.ts';
import { readBundledData } from './bundled-data.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, told } from './sample-data.ts';

interface Asked extends Omit<ComparisonShape, 'parks' | 'base'> {
  readonly parks: readonly string[];
}

function compare(dataset: Dataset, asked: Asked, inquiry: Partial<Inquiry> = {}) {
  const found = buildComparison(
    dataset,
    { ...asked, parks: asked.parks.map((id) => parkId(id)), base: null },
    { ...PLAIN_QUESTION, ...inquiry },
  );
  if (found === null) throw new Error('the comparison must have parks');
  return found;
}

const PAIR = ['a-park', 'b-park'];
const ofB = { park: parkId('b-park') };

describe('parks side by side', () => {
  it('tells how far and how many times above the base a park is', () => {
    const dataset = datasetOf({
      observations: [told('jobs', 500), told('jobs', 13000, { ...ofB, qualifier: 'more_than' })],
    });
    const [row] = compare(dataset, { parks: PAIR, metrics: ['jobs'] }).metrics;
    const [base, other] = row?.figures ?? [];
    expect(base).toMatchObject({ difference: null, ratio: null });
    expect(other?.difference).toMatchObject({
      kind: 'value',
      quantity: { interval: { lo: 12500, loOpen: true, hi: Infinity } },
    });
    expect(other?.ratio).toMatchObject({ kind: 'value', quantity: { interval: { lo: 26 } } });
  });

  it('cannot tell the difference between two lower bounds', () => {
    const dataset = datasetOf({
      observations: [
        told('jobs', 500, { qualifier: 'more_than' }),
        told('jobs', 900, { ...ofB, qualifier: 'more_than' }),
      ],
    });
    const [row] = compare(dataset, { parks: PAIR, metrics: ['jobs'] }).metrics;
    expect(row?.figures[1]?.difference).toMatchObject({ kind: 'hole', hole: 'not_determinable' });
    expect(row?.figures[1]?.ratio).toMatchObject({ kind: 'hole', hole: 'not_determinable' });
  });

  it('does not subtract dollars from roubles', () => {
    const dataset = datasetOf({ observations: [earned(5), earned(7, { ...ofB, unit: 'USD' })] });
    const [row] = compare(dataset, { parks: PAIR, metrics: ['revenue'] }).metrics;
    expect(row?.figures[1]?.difference).toMatchObject({ kind: 'hole', hole: 'not_comparable' });
    expect(row?.checks.find((each) => each.check === 'currency')?.verdict).toBe('block');
  });

  it('does not measure a park by the total of a bloc, yet compares their averages', () => {
    const dataset = datasetOf({
      parks: [park('a-park'), park('b-park', { kind: 'bloc' })],
      observations: [
        told('jobs', 500),
        told('jobs', 90_000, ofB),
        told('residents', 50),
        told('residents', 900, ofB),
      ],
    });
    const { metrics } = compare(dataset, { parks: PAIR, metrics: ['jobs', 'jobs_per_resident'] });
    expect(metrics[0]?.figures[1]?.difference).toMatchObject({
      kind: 'hole',
      hole: 'not_comparable',
    });
    expect(metrics[1]?.figures[1]?.difference).toMatchObject({ kind: 'value' });
    expect(metrics[1]?.checks.find((each) => each.check === 'level')?.verdict).toBe('warn');
  });

  it('warns of different years, and only notes it within the tolerance', () => {
    const dataset = datasetOf({
      observations: [told('jobs', 5), told('jobs', 7, { ...ofB, period: '2023' })],
    });
    const verdict = (toleranceYears: number) =>
      compare(dataset, { parks: PAIR, metrics: ['jobs'] }, { toleranceYears }).metrics[0]?.checks[0]
        ?.verdict;
    expect(verdict(0)).toBe('warn');
    expect(verdict(1)).toBe('footnote');
  });

  it('prints an overruled warning with its reason, and lets no block be overruled', () => {
    const dataset = datasetOf({
      observations: [earned(5), earned(7, { ...ofB, unit: 'USD', period: '2023' })],
    });
    const reason = 'the regime did not change between the years';
    const { passport } = compare(dataset, {
      parks: PAIR,
      metrics: ['revenue'],
      overrulings: [
        { subject: 'revenue', check: 'period', reason },
        { subject: 'revenue', check: 'currency', reason },
      ],
    });
    expect(passport.checks.find((each) => each.check === 'period')?.overruled).toBe(reason);
    expect(passport.checks.find((each) => each.check === 'currency')?.overruled).toBeNull();
  });

  it('lists in the passport what was chosen, converted and left out', () => {
    const dataset = datasetOf({ observations: [earned(5), told('jobs', 3, ofB)] });
    const { passport } = compare(dataset, { parks: PAIR, metrics: ['revenue', 'jobs'] });
    expect(passport.choices).toHaveLength(2);
    expect(passport.exclusions.map(({ park: id, metric, hole }) => [id, metric, hole])).toEqual([
      ['b-park', 'revenue', 'none'],
      ['a-park', 'jobs', 'none'],
    ]);
  });
});

describe('comparisons of the bundled data', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readBundledData();
  });

  it('keeps the SCO bloc out of a measure against КИП «Мастер»', () => {
    const { metrics } = compare(dataset, {
      parks: ['kip-master', 'sco-parks'],
      metrics: ['jobs', 'jobs_per_resident'],
    });
    expect(metrics[0]?.figures[1]?.ratio).toMatchObject({ kind: 'hole', hole: 'not_comparable' });
    expect(metrics[1]?.figures[1]?.ratio).toMatchObject({ kind: 'hole', hole: 'not_determinable' });
  });

  it('writes a difference with its sign and no more digits than were stated', () => {
    const sample = datasetOf({
      observations: [
        told('residents', 2300, { qualifier: 'more_than' }),
        told('residents', 280, ofB),
      ],
    });
    const [row] = compare(sample, { parks: PAIR, metrics: ['residents'] }).metrics;
    const difference = row?.figures[1]?.difference;
    if (difference?.kind !== 'value') throw new Error('the difference must be known');
    const text = formatQuantity('ru', difference.quantity, { bounds: 'spelled', signed: true });
    expect(text.replaceAll('\u00A0', ' ')).toBe('менее −2 020');
  });
});
