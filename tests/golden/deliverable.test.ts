import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiguresCsv } from '../../shared/export/figures-csv.ts';
import { buildSampleDeliverable } from './sample-deliverable.ts';

const FOLDER = join(import.meta.dirname, 'deliverables');

describe('a view as a document', () => {
  it.each(['ru', 'en'] as const)('says in %s what was approved', async (language) => {
    const { charts, origin: _view, used, ...rest } = buildSampleDeliverable({ language });
    const shown = {
      ...rest,
      charts: charts.map(({ title, sources, footnotes }) => ({ title, sources, footnotes })),
      observations: used.observations.map(({ id }) => id),
    };
    const text = `${JSON.stringify(shown, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(FOLDER, `${language}.json`));
  });

  it('is told to spreadsheets as approved', async () => {
    const csv = writeFiguresCsv(buildSampleDeliverable());
    await expect(csv).toMatchFileSnapshot(join(FOLDER, 'figures-ru.csv'));
  });
});
