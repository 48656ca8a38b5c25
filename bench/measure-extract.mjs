import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildScript } from '../build/app/build-script.mjs';
import { projectRoot } from '../build/setup/root.mjs';

/** Builds what measures the press extractor as the program itself is built, and lets it print. */
export async function measureExtract() {
  await buildScript('tests/corpus/measure-extractor.ts', 'out/bench');
  const script = pathToFileURL(join(projectRoot, 'out', 'bench', 'measure-extractor.mjs')).href;
  const { printMeasurements } = await import(script);
  printMeasurements(join(projectRoot, 'tests', 'corpus'));
}
