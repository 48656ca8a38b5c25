import { describe, expect, it } from 'vitest';
import { OBSERVED_METRIC_IDS } from '../../../../shared/domain/metric.ts';
import { readHeading } from '../../../../shared/paste/read-heading.ts';
import { wordOf } from '../../../../shared/text/word-of.ts';

describe('the heading of a pasted column', () => {
  it.each([
    ['Рабочие места', 'jobs', 0, null, null],
    ['Количество рабочих мест, тыс. чел.', 'jobs', 3, 'count', null],
    ['Численность', null, 0, null, null],
    ['Выручка резидентов (млрд руб.), 2024 г.', 'revenue', 9, 'RUB', '2024'],
    ['Revenue, USD mln', 'revenue', 6, 'USD', null],
    ['Площадь земли, га', 'land_area', 0, 'ha', null],
    ['Площадь', null, 0, null, null],
    ['Резиденты на 01.07.2025', 'residents', 0, null, '2025-07-01'],
    ['Jobs 2024-Q3', 'jobs', 0, null, '2024-Q3'],
    ['Заполняемость, %', 'occupancy', 0, 'percent', null],
    ['Выручка на рабочее место', 'revenue_per_job', 0, null, null],
    ['Погода', null, 0, null, null],
    ['', null, 0, null, null],
  ])('«%s» is of %s, times 10^%d, in %s, of %s', (text, metric, power, unit, period) => {
    expect(readHeading(text)).toEqual({ metric, isPlan: false, measure: { power, unit }, period });
  });

  it('keeps plans apart', () => {
    expect(readHeading('Рабочие места: план')).toMatchObject({ metric: 'jobs', isPlan: true });
    expect(readHeading('Residents (target)')).toMatchObject({ metric: 'residents', isPlan: true });
  });

  it.each(OBSERVED_METRIC_IDS)('knows the own name of %s in both languages', (metric) => {
    expect(readHeading(wordOf('ru', 'metric', metric)).metric).toBe(metric);
    expect(readHeading(wordOf('en', 'metric', metric)).metric).toBe(metric);
  });
});
