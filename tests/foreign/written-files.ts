import { mkdtemp, writeFile as writeToDisk } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChart } from '../../shared/chart/build.ts';
import type { ChartModel } from '../../shared/chart/model.ts';
import type { Deliverable } from '../../shared/export/deliverable.ts';
import type { FileFormat } from '../../shared/export/format.ts';
import { type PictureSize, USUAL_SIZE } from '../../shared/export/picture-size.ts';
import { writeFile } from '../../shared/export/write-file.ts';
import type { Language } from '../../shared/text/language.ts';
import { CHART_SPECS } from '../golden/chart-specs.ts';
import { buildSampleDataset } from '../golden/sample-dataset.ts';
import { buildSampleDeliverable } from '../golden/sample-deliverable.ts';

const dataset = buildSampleDataset();

/** Every kind of chart, by name. */
export const MODELS: ReadonlyMap<string, ChartModel> = new Map(
  Object.entries(CHART_SPECS).map(([name, spec]) => {
    const outcome = buildChart(dataset, spec);
    if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
    return [name, outcome.model];
  }),
);

/** A document with every kind of chart that speaks the language. */
export function documentOf(language: Language): Deliverable {
  const charts = [...MODELS.values()].filter((model) => model.language === language);
  return { ...buildSampleDeliverable({ language }), charts };
}

/** An empty folder of one's own. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'parkbench-foreign-'));
}

/** Writes a document as a file of a format and gives its path. */
export async function writeDocument(
  path: string,
  deliverable: Deliverable,
  [format, size = USUAL_SIZE]: readonly [FileFormat, PictureSize?],
): Promise<string> {
  const made = writeFile(deliverable, format, size);
  if (made.kind === 'failed') throw new Error(made.problem.code);
  await writeToDisk(path, made.value);
  return path;
}
