import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetTables } from '../../../../shared/domain/dataset.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { buildFigure } from '../../../../shared/table/figure.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { park } from './park-samples.ts';

const tables: DatasetTables = {
  parks: [park('kip-master')],
  observations: [],
  sources: [],
  relations: [],
  measures: [],
  rates: [],
  prices: [],
};

describe('figures kept for a table', () => {
  const dataset = buildDataset(tables);
  const { id } = park('kip-master');

  it('are those that the engine computes, derived ones too', () => {
    const lookUp = buildFigureLookup(dataset, PLAIN_QUESTION);
    for (const metric of ['jobs', 'revenue_per_job'] as const) {
      expect(lookUp(id, metric)).toEqual(
        buildFigure(dataset, { park: id, metric }, PLAIN_QUESTION),
      );
    }
  });

  it('are computed once', () => {
    const lookUp = buildFigureLookup(dataset, PLAIN_QUESTION);
    expect(lookUp(id, 'revenue_per_job')).toBe(lookUp(id, 'revenue_per_job'));
    expect(lookUp(id, 'revenue_per_job').parts[0]).toBe(lookUp(id, 'revenue'));
  });
});
