import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USUAL_SIZE } from '../../shared/export/picture-size.ts';
import { buildSampleDeliverable } from '../golden/sample-deliverable.ts';
import { differenceOf, readPng } from './read-png.ts';
import { runProgram } from './run-program.ts';
import { makeFolder, MODELS, writeDocument } from './written-files.ts';

/** Share of small squares that may differ where letters are the same outlines. */
const OUTLINES_APART = 0.002;
/** The same where the other program sets the words itself. */
const WORDS_APART = 0.01;

const FONTS = join(import.meta.dirname, '..', '..', 'node_modules', '@expo-google-fonts');

let folder = '';
beforeAll(async () => {
  folder = await makeFolder();
  const fonts = `<fontconfig><dir>${FONTS}</dir><cachedir>${folder}</cachedir></fontconfig>`;
  await writeFile(join(folder, 'fonts.conf'), fonts);
});
afterAll(() => rm(folder, { recursive: true }));

async function drawnByOthers(svg: string): Promise<Buffer> {
  const png = `${svg}.png`;
  await runProgram('rsvg-convert', [svg, '-o', png], {
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
  return readFile(png);
}

describe('rsvg-convert draws our SVG as our PNG is drawn', () => {
  it.each([...MODELS.keys()])('%s', async (name) => {
    const charts = [...MODELS].flatMap(([each, model]) => (each === name ? [model] : []));
    const deliverable = { ...buildSampleDeliverable(), charts };
    const path = (ending: string): string => join(folder, `${name}.${ending}`);
    const size = { ...USUAL_SIZE, density: 1 };
    await writeDocument(path('png'), deliverable, ['png', size]);
    await writeDocument(path('svg'), deliverable, ['svg', size]);
    const outlines = { ...size, lettering: 'outlines' } as const;
    await writeDocument(path('lines.svg'), deliverable, ['svg', outlines]);
    await runProgram('xmllint', ['--noout', '--nonet', path('svg'), path('lines.svg')]);

    const own = readPng(await readFile(path('png')));
    const [drawn, worded] = await Promise.all(['lines.svg', 'svg'].map(path).map(drawnByOthers));
    expect(differenceOf(own, readPng(drawn ?? Buffer.alloc(0)))).toBeLessThan(OUTLINES_APART);
    expect(differenceOf(own, readPng(worded ?? Buffer.alloc(0)))).toBeLessThan(WORDS_APART);
  });
});
