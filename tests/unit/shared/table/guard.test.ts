import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import { type CheckId, isBlocked } from '../../../../shared/domain/guard-check.ts';
import type { MetricId } from '../../../../shared/domain/metric.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildComparison, checkSubjects } from '../../../../shared/table/compare.ts';
import { buildFigure } from '../../../../shared/table/figure.ts';
import type { Use } from '../../../../shared/table/guard-parks.ts';
import { readBundledData } from './bundled-data.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, type Sample, type Told, told } from './sample-data.ts';

const ofB = { park: parkId('b-park') };

function checks(sample: Sample, metric: MetricId, use: Use, inquiry: Partial<Inquiry> = {}) {
  const dataset = datasetOf(sample);
  const question = { ...PLAIN_QUESTION, ...inquiry };
  const subjects = dataset.parks.map((each) => ({
    park: each,
    figure: buildFigure(dataset, { park: each.id, metric }, question),
  }));
  return checkSubjects(subjects, use, question);
}

function verdict(found: ReturnType<typeof checks>, check: CheckId) {
  return found.find((each) => each.check === check)?.verdict;
}

const pair = (first: Told, second: Told) => ({
  observations: [told('jobs', 100, first), told('jobs', 200, { ...ofB, ...second })],
});

describe('what the guard forbids', () => {
  it('keeps a bloc out of a ranking of parks', () => {
    const sample = { ...pair({}, {}), parks: [park('a-park'), park('b-park', { kind: 'bloc' })] };
    expect(verdict(checks(sample, 'jobs', 'rank'), 'level')).toBe('block');
    expect(verdict(checks(sample, 'jobs', 'beside'), 'level')).toBe('warn');
  });

  it('keeps a target out of a ranking of facts, and lets a chart draw it as a plan', () => {
    const sample = pair({}, { status: 'target' });
    const any: Partial<Inquiry> = { statuses: 'any' };
    expect(verdict(checks(sample, 'jobs', 'rank', any), 'status')).toBe('block');
    expect(verdict(checks(sample, 'jobs', 'chart', any), 'status')).toBe('warn');
  });

  it('adds no slice to a whole', () => {
    expect(verdict(checks(pair({}, { scope: 'private' }), 'jobs', 'sum'), 'scope')).toBe('block');
  });

  it('draws no two currencies on one axis', () => {
    const sample = { observations: [earned(5), earned(7, { ...ofB, unit: 'USD' })] };
    expect(verdict(checks(sample, 'revenue', 'chart'), 'currency')).toBe('block');
  });

  it('warns of a part of a year beside a year', () => {
    const sample = { observations: [earned(5), earned(7, { ...ofB, period: '2024-Q3' })] };
    expect(verdict(checks(sample, 'revenue', 'contrast'), 'part_year')).toBe('warn');
  });

  it('notes that the sources mean different things by a word', () => {
    const sample = pair({}, { note: 'with contractors' });
    expect(verdict(checks(sample, 'jobs', 'rank'), 'definition')).toBe('footnote');
  });

  it('finds nothing between figures that are alike', () => {
    const found = checks(pair({}, {}), 'jobs', 'rank');
    expect(found.every((each) => each.verdict === 'fine')).toBe(true);
    expect(isBlocked(found)).toBe(false);
  });
});

describe('the worked examples of the bundled data', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readBundledData();
  });

  it.each<[string, readonly string[], readonly MetricId[], Partial<Inquiry>]>([
    [
      'the Far East, plans beside facts',
      ['amur-technopark', 'far-east-parks-programme'],
      ['residents', 'preliminary_agreements', 'parks_count'],
      { statuses: 'any' },
    ],
    [
      'КИП «Мастер» beside the SCO totals',
      ['kip-master', 'sco-parks'],
      ['revenue_per_job', 'revenue_per_resident', 'jobs_per_resident'],
      {},
    ],
    [
      'Moscow, two entities not mixed',
      ['moscow-technoparks', 'technopolis-moscow-sez'],
      ['jobs', 'floor_area'],
      { statuses: 'any' },
    ],
    [
      'Uzbekistan, dollars against roubles',
      ['chirchik-chem-technopark', 'jizzakh-chem-technopark'],
      ['investment', 'residents', 'investment_per_resident'],
      { statuses: 'any', currency: 'RUB', asOf: { kind: 'year', year: 2024 } },
    ],
    [
      'Khabarovsk, an order of parks around a region',
      ['amur-technopark', 'kip-master', 'alabuga-sez'],
      ['residents', 'jobs'],
      {},
    ],
  ])('can be set side by side with a passport: %s', (_name, ids, metrics, inquiry) => {
    const parks = ids.map((id) => parkId(id));
    for (const id of parks) expect(dataset.parkById.has(id)).toBe(true);
    const found = buildComparison(
      dataset,
      { parks, metrics, base: null },
      { ...PLAIN_QUESTION, ...inquiry },
    );
    expect(found?.metrics.map(({ metric }) => metric)).toEqual(metrics);
    expect(found?.passport.checks).toHaveLength(metrics.length * 10);
    const figures = found?.metrics.flatMap((each) => each.figures) ?? [];
    const holes = figures.filter(({ figure }) => figure.kind === 'hole');
    expect(found?.passport.exclusions).toHaveLength(holes.length);
    for (const { figure } of figures) {
      if (figure.kind === 'value') expect(Number.isFinite(figure.quantity.nominal)).toBe(true);
    }
  });
});
