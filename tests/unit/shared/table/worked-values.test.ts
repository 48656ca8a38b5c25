import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { Figure } from '../../../../shared/domain/figure.ts';
import type { MetricId } from '../../../../shared/domain/metric.ts';
import type { Reading } from '../../../../shared/domain/quantity.ts';
import { type Inquiry, PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildFigure } from '../../../../shared/table/figure.ts';
import { formatCell, formatFigure } from '../../../../shared/text/format.ts';
import { readBundledData } from './bundled-data.ts';
import { parkId } from './park-samples.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readBundledData();
});

type Asked = readonly [park: string, metric: MetricId, inquiry?: Partial<Inquiry>];

function figure([park, metric, inquiry]: Asked, reading: Reading): Figure {
  return buildFigure(
    dataset,
    { park: parkId(park), metric },
    { ...PLAIN_QUESTION, reading, ...inquiry },
  );
}

const spoken = (text: string) => text.replaceAll('\u00A0', ' ');

const MASTER_JOB: Asked = ['kip-master', 'revenue_per_job'];
const BLOC: Asked = ['sco-parks', 'jobs_per_park'];
const MOSCOW: Asked = [
  'moscow-technoparks',
  'floor_area_per_job',
  { asOf: { kind: 'day', day: '2025-10-22' } },
];
const JIZZAKH: Asked = ['jizzakh-chem-technopark', 'investment_per_resident', { statuses: 'any' }];
const CHIRCHIK: Asked = [
  'chirchik-chem-technopark',
  'investment_per_resident',
  { statuses: 'any', asOf: { kind: 'year', year: 2024 } },
];

describe('worked values of the bundled data', () => {
  it.each<[Asked, Reading, string, string]>([
    [MASTER_JOB, 'strict', 'менее 15,54 млн ₽', 'less than RUB 15.54 mln'],
    [MASTER_JOB, 'conventional', '14,43–15,54 млн ₽', 'RUB 14.43–15.54 mln'],
    [['kip-master', 'jobs_per_resident'], 'strict', 'более 46,4', 'more than 46.4'],
    [['kip-master', 'jobs_per_resident'], 'conventional', '46,4–50,0', '46.4–50.0'],
    [['kip-master', 'revenue_per_resident'], 'strict', '721,4 млн ₽', 'RUB 721.4 mln'],
    [['kip-master', 'revenue_per_resident'], 'conventional', '721,4 млн ₽', 'RUB 721.4 mln'],
    [BLOC, 'strict', 'не определяется', 'not determinable'],
    [BLOC, 'conventional', '4 286–6 667', '4,286–6,667'],
    [MOSCOW, 'strict', 'более примерно 26,7 м²', 'more than about 26.7 m²'],
    [JIZZAKH, 'strict', 'менее 2,0 млн $ (план)', 'less than USD 2.0 mln (plan)'],
    [CHIRCHIK, 'strict', 'не определяется', 'not determinable'],
    [CHIRCHIK, 'conventional', '1,5–4,0 млн $ (план)', 'USD 1.5–4.0 mln (plan)'],
  ])('reads %j %s as «%s»', (asked, reading, russian, english) => {
    const found = figure(asked, reading);
    expect(spoken(formatFigure('ru', found))).toBe(russian);
    expect(spoken(formatFigure('en', found))).toBe(english);
  });

  it('keeps the lower end of a bound that rests on "about" as low as the "about" allows', () => {
    const found = figure(MOSCOW, 'strict');
    expect(found.kind === 'value' && found.quantity.interval.lo).toBeCloseTo(2_000_000 / 78_750, 6);
    expect(found.kind === 'value' && found.quantity.interval.hi).toBe(Infinity);
  });

  it('marks a ratio of plans as plan data', () => {
    const found = figure(JIZZAKH, 'strict');
    expect(found.problems.map((problem) => problem.code)).toContain('figure.plan-data');
    expect(formatCell('ru', found).marks).toContain('plan');
  });

  it('shows no plan where facts are asked for, and says that there is one', () => {
    const [park, metric] = JIZZAKH;
    const found = figure([park, metric], 'strict');
    expect(found).toMatchObject({ kind: 'hole', hole: 'not_reported' });
    expect(found.problems.map((problem) => problem.code)).toContain('figure.plan-only');
  });

  it('writes a printed figure with its wording and all its digits', () => {
    expect(spoken(formatFigure('ru', figure(['kip-master', 'jobs'], 'strict')))).toBe(
      'более 13 000',
    );
    expect(spoken(formatCell('ru', figure(['kip-master', 'jobs'], 'strict')).text)).toBe(
      '> 13 000',
    );
    expect(spoken(formatFigure('en', figure(['kip-master', 'revenue'], 'strict')))).toBe(
      'RUB 202 bn',
    );
  });
});
