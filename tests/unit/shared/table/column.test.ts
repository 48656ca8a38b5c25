import { beforeAll, describe, expect, it } from 'vitest';
import type { Form, Subject } from '../../../../shared/domain/column.ts';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import { METRIC_IDS, type MetricId } from '../../../../shared/domain/metric.ts';
import type { Quantity } from '../../../../shared/domain/quantity.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildColumn } from '../../../../shared/table/column.ts';
import { formatFigure } from '../../../../shared/text/format.ts';
import { readBundledData } from './bundled-data.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, earned, told } from './sample-data.ts';

const A = parkId('a-park');
const B = parkId('b-park');
const SINCE_2020 = { since: 2020 };

function metric(id: MetricId): Subject {
  return { kind: 'metric', metric: id };
}

interface Asked {
  readonly subject: Subject;
  readonly form?: Form;
  readonly of?: typeof A;
  readonly inquiry?: Inquiry;
}

function ask(
  dataset: Dataset,
  { subject, form = { kind: 'plain' }, of = A, inquiry }: Asked,
): Figure {
  const parks = dataset.parks.map(({ id }) => id);
  const column = buildColumn(
    dataset,
    { column: { subject, form }, parks },
    inquiry ?? PLAIN_QUESTION,
  );
  if (column.kind === 'failed') throw new Error(`a column must be built, ${column.problem.code}`);
  return column.value(of);
}

function text(figure: Figure): string {
  return formatFigure('en', figure).replaceAll('\u00A0', ' ');
}

const grown = datasetOf({
  observations: [
    told('jobs', 1000, { period: '2020' }),
    told('jobs', 1210, { period: '2022' }),
    told('jobs', 300, { period: '2022', park: B, qualifier: 'more_than' }),
    earned(5000, { period: '2022' }),
    told('land_area', 50, { unit: 'ha', period: '2022' }),
  ],
});

describe('a column', () => {
  it('sets any metric against the size of the park', () => {
    const per = (unit: 'job' | 'ha' | 'resident') => ({ kind: 'per' as const, unit });
    expect(text(ask(grown, { subject: metric('revenue'), form: per('ha') }))).toBe('RUB 100');
    expect(text(ask(grown, { subject: metric('jobs'), form: per('ha') }))).toBe('24.20');
    expect(ask(grown, { subject: metric('revenue'), form: per('resident') })).toMatchObject({
      hole: 'none',
    });
  });

  it.each([
    [{ kind: 'index', baseYear: 2020 }, '121.0'],
    [{ kind: 'difference', ...SINCE_2020 }, '210'],
    [{ kind: 'percent', ...SINCE_2020 }, '21.0%'],
    [{ kind: 'growth', ...SINCE_2020 }, '10.0%'],
  ] satisfies [Form, string][])('sets a metric against an earlier year: %o', (form, answer) => {
    const figure = ask(grown, { subject: metric('jobs'), form });
    expect(text(figure)).toBe(answer);
    expect(figure).toMatchObject({ computed: { form }, parts: [{}, {}] });
  });

  it('stands the base year itself at 100 and measures no change to it', () => {
    const inquiry: Inquiry = { ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2020 } };
    const jobs = { subject: metric('jobs'), inquiry };
    expect(text(ask(grown, { ...jobs, form: { kind: 'index', baseYear: 2020 } }))).toBe('100');
    const change = ask(grown, { ...jobs, form: { kind: 'percent', ...SINCE_2020 } });
    expect(change).toMatchObject({ hole: 'not_reported', problems: [{ code: 'change.no-span' }] });
  });

  it('says that there is no figure to start from', () => {
    const figure = ask(grown, {
      subject: metric('jobs'),
      form: { kind: 'growth', ...SINCE_2020 },
      of: B,
    });
    expect(figure).toMatchObject({ kind: 'hole', hole: 'not_reported' });
    expect(figure.problems[0]).toMatchObject({ code: 'change.base-missing' });
  });

  it('keeps the bound of a park known only as "more than" in its share of the total', () => {
    const form: Form = { kind: 'share', of: 'total' };
    expect(text(ask(grown, { subject: metric('jobs'), form }))).toBe('less than 80.13%');
    expect(text(ask(grown, { subject: metric('jobs'), form, of: B }))).toBe('19.9–100.0%');
  });

  it('takes a share within the parks of the same country', () => {
    const parks = [park('a-park'), park('b-park', { country: 'UZ' }), park('c-park')];
    const observations = ['a-park', 'b-park', 'c-park'].map((id) =>
      told('jobs', 250, { park: parkId(id) }),
    );
    const dataset = datasetOf({ parks, observations });
    const share = { subject: metric('jobs'), form: { kind: 'share', of: 'country' } as const };
    expect(text(ask(dataset, share))).toBe('50.0%');
    expect(text(ask(dataset, { ...share, of: B }))).toBe('100%');
  });

  it('does not add up averages to take shares of them', () => {
    const dataset = datasetOf({ observations: [told('occupancy', 80, { unit: 'percent' })] });
    const form: Form = { kind: 'share', of: 'total' };
    expect(ask(dataset, { subject: metric('occupancy'), form })).toMatchObject({
      hole: 'not_comparable',
      problems: [{ code: 'aggregate.not-additive' }],
    });
  });

  it('follows a formula over the years like a metric', () => {
    const subject: Subject = { kind: 'formula', name: 'half', formula: 'jobs / 2' };
    expect(text(ask(grown, { subject }))).toBe('605.0');
    expect(text(ask(grown, { subject, form: { kind: 'growth', ...SINCE_2020 } }))).toBe('10.0%');
    expect(ask(grown, { subject })).toMatchObject({ metric: 'jobs', parts: [{ metric: 'jobs' }] });
  });

  it.each([
    ['jobs +', 'formula.unreadable'],
    ['jobs + revenue', 'formula.units-differ'],
    ['2 + 2', 'formula.no-metric'],
    ['profit / jobs', 'formula.unknown-name'],
  ])('refuses %s', (formula, code) => {
    const column = { subject: { kind: 'formula', name: 'x', formula }, form: { kind: 'plain' } };
    const built = buildColumn(grown, { column, parks: [A] } as never, PLAIN_QUESTION);
    expect(built).toMatchObject({ kind: 'failed', problem: { code } });
  });
});

describe('every form over the bundled data', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readBundledData();
  });

  const forms: readonly Form[] = [
    { kind: 'per', unit: 'resident' },
    { kind: 'per', unit: 'job' },
    { kind: 'per', unit: 'ha' },
    { kind: 'per', unit: 'm2' },
    { kind: 'share', of: 'total' },
    { kind: 'share', of: 'region' },
    { kind: 'index', baseYear: 2022 },
    { kind: 'growth', since: 2022 },
  ];

  it.each(forms)('never gives what is no number, in any park and metric: %o', (form) => {
    const parks = dataset.parks.map(({ id }) => id);
    let numbers = 0;
    for (const id of METRIC_IDS) {
      const built = buildColumn(
        dataset,
        { column: { subject: metric(id), form }, parks },
        { ...PLAIN_QUESTION, currency: 'RUB', statuses: 'any' },
      );
      if (built.kind === 'failed') throw new Error(`must be built, found ${built.problem.code}`);
      for (const of of parks) {
        const figure: Figure = built.value(of);
        if (figure.kind === 'hole') continue;
        numbers += 1;
        const { interval, nominal }: Quantity = figure.quantity;
        if (!Number.isFinite(nominal) || !(interval.lo <= interval.hi)) {
          expect.fail(`${of} ${id}: ${nominal}, ${interval.lo}-${interval.hi}`);
        }
      }
    }
    expect(numbers).toBeGreaterThan(0);
  });
});
