import { describe, expect, it } from 'vitest';
import { faceOf } from '../../../../../renderer/parts/figure/face.ts';
import { labelOfFigure, tooltipOfFigure } from '../../../../../renderer/parts/figure/label.ts';
import type { Figure } from '../../../../../shared/domain/figure.ts';
import type { MetricId } from '../../../../../shared/domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../../../../../shared/domain/question.ts';
import { buildFigure } from '../../../../../shared/table/figure.ts';
import { parkId } from '../../../shared/table/park-samples.ts';
import { datasetOf, earned, source, told } from '../../../shared/table/sample-data.ts';

const dataset = datasetOf({
  observations: [
    told('jobs', '13000', { qualifier: 'more_than', period: '2025-07-08', note: 'as said' }),
    told('residents', '21', { source: 'b-source' }),
    told('land_area', '10', { unit: 'ha', status: 'target', period: '2030' }),
    earned('202000000000'),
  ],
  sources: [source('a-source', { publisher: 'Татцентр' }), source('b-source')],
});

const figure = (metric: MetricId, differing: Partial<Question> = {}): Figure =>
  buildFigure(dataset, { park: parkId('a-park'), metric }, { ...PLAIN_QUESTION, ...differing });
const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;
const label = (language: 'ru' | 'en', one: Figure) =>
  plain(labelOfFigure({ language, dataset }, one));

describe('a figure in a narrow cell', () => {
  it('keeps the sign of its bound, and tells a day as its month', () => {
    const face = faceOf('ru', figure('jobs'));
    expect(plain(face.text)).toBe('> 13 000');
    expect(face.period).toBe('07.2025');
    expect(face.marks).toEqual(['note']);
    expect(face.tone).toBe('fact');
  });

  it('says that a plan is a plan in a word, not by its colour', () => {
    const face = faceOf('ru', figure('land_area', { statuses: 'any' }));
    expect(face.statusWord).toBe('план');
    expect(face.tone).toBe('plan');
  });

  it('names a hole and never shows a zero', () => {
    expect(faceOf('ru', figure('exports')).text).toBe('нет данных');
    expect(faceOf('en', figure('land_area')).text).toBe('only a plan');
    expect(faceOf('en', figure('exports')).period).toBeNull();
  });
});

describe('a figure as it is heard', () => {
  it('counts in the noun of the metric, with the bound, the period and the source', () => {
    expect(label('ru', figure('jobs'))).toBe(
      'Более 13 000 рабочих мест, на 08.07.2025, источник: Татцентр',
    );
    expect(label('en', figure('jobs'))).toBe(
      'More than 13,000 jobs, as of 8 July 2025, source: Татцентр',
    );
  });

  it('declines the noun after an exact number', () => {
    expect(label('ru', figure('residents'))).toBe('21 резидент, 2024 год, источник: b-source');
  });

  it('names the metric of a sum, and counts the sources of a derived figure', () => {
    expect(label('ru', figure('revenue'))).toBe(
      'Выручка резидентов: 202 млрд ₽, 2024 год, источник: Татцентр',
    );
    expect(label('en', figure('revenue_per_resident'))).toContain('and 1 more');
  });

  it('names the hole', () => {
    expect(label('ru', figure('exports'))).toBe('Экспорт: нет данных');
  });

  it('has each caveat on a line of its own in the hint', () => {
    const lines = tooltipOfFigure({ language: 'en', dataset }, figure('jobs')).split('\n');
    expect(lines.slice(1)).toEqual(['Note of the figure: as said']);
  });
});
