import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../shared/import/csv.ts';
import type { Language } from '../../shared/text/language.ts';
import { say } from '../../shared/text/say.ts';
import { runProgram } from './run-program.ts';
import { documentOf, makeFolder, writeDocument } from './written-files.ts';

const LANGUAGES = ['ru', 'en'] as const satisfies readonly Language[];
const FORMATS = ['pptx', 'docx', 'xlsx'] as const;
/** Every sheet as a file: comma, quotes, UTF-8, numbers as they are kept. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

let folder = '';

async function convert(to: string, files: readonly string[], into: string): Promise<void> {
  // A profile of its own: another LibreOffice may be open on this machine.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await runProgram('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    into,
    ...files,
  ]);
}

beforeAll(async () => {
  folder = await makeFolder();
  const files: string[] = [];
  for (const language of LANGUAGES) {
    for (const format of FORMATS) {
      const path = join(folder, `${language}-${format}.${format}`);
      files.push(await writeDocument(path, documentOf(language), [format]));
    }
    await writeDocument(join(folder, `${language}-pdf.pdf`), documentOf(language), ['pdf']);
  }
  await convert('pdf', files, join(folder, 'printed'));
  await convert(CSV, [join(folder, 'ru-xlsx.xlsx')], join(folder, 'sheets'));
});
afterAll(() => rm(folder, { recursive: true }));

async function wordsOf(path: string): Promise<string> {
  const text = await runProgram('pdftotext', ['-layout', path, '-']);
  return text.replace(/[\s\u00AD]+/g, ' ');
}

// Lines are broken and hyphenated by the other program: the first words are what can be found.
function startOfLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 30).trim();
}

describe.each(LANGUAGES)('LibreOffice reads what is written in %s', (language) => {
  it.each(FORMATS)('opens the %s and prints title, figures and sources', async (format) => {
    const { title, sources } = documentOf(language);
    const words = await wordsOf(join(folder, 'printed', `${language}-${format}.pdf`));
    expect(words).toContain(startOfLine(title));
    expect(words).toContain(startOfLine(say(language, 'exports.sources-title')));
    for (const { citation } of sources) expect(words).toContain(startOfLine(citation));
    expect(words).toContain(language === 'ru' ? 'более 13 000' : 'more than 13,000');
  });

  it('finds the title of every chart on its slide and in the memo', async () => {
    const { charts } = documentOf(language);
    for (const format of ['pptx', 'docx']) {
      const words = await wordsOf(join(folder, 'printed', `${language}-${format}.pdf`));
      for (const { title } of charts) expect(words).toContain(startOfLine(title));
    }
  });

  it('poppler finds the same words in the PDF report', async () => {
    const { title, charts, sources } = documentOf(language);
    const words = await wordsOf(join(folder, `${language}-pdf.pdf`));
    for (const text of [title, ...charts.map((chart) => chart.title)]) {
      expect(words).toContain(startOfLine(text));
    }
    for (const { citation } of sources) expect(words).toContain(startOfLine(citation));
  });
});

async function readSheet(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(join(folder, 'sheets', `ru-xlsx-${name}.csv`), 'utf8');
  const { columns, rows } = parseCsv(name, text).value;
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
  );
}

describe('LibreOffice reads numbers out of the workbook', () => {
  it('finds every observation with the number that its source printed', async () => {
    const rows = await readSheet(say('ru', 'exports.sheet-observations'));
    const { observations } = documentOf('ru').used;
    expect(rows.length).toBe(observations.length);
    for (const { id, wording } of observations) {
      const row = rows.find((each) => each[say('ru', 'exports.column.id')] === id);
      expect([id, Number(row?.[say('ru', 'exports.column.value')])]).toEqual([id, wording.value]);
    }
  });

  it('finds every exact figure as a number, and no number where the figure is not exact', async () => {
    const rows = await readSheet(say('ru', 'exports.sheet-figures'));
    const { figures } = documentOf('ru');
    expect(rows.length).toBe(figures.length);
    for (const [place, { exact }] of figures.entries()) {
      const found = rows[place]?.[say('ru', 'exports.column.exact')] ?? '';
      if (exact === null) expect(found).toBe('');
      else expect(Math.abs(Number(found) / exact - 1)).toBeLessThan(1e-9);
    }
  });

  it('finds no formula in a cell of text', async () => {
    const names = await readdir(join(folder, 'sheets'));
    expect(names.length).toBeGreaterThan(3);
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, 'sheets', name), 'utf8')),
    );
    expect(texts.join('\n')).not.toMatch(/Err:\d|#(?:NAME|VALUE|REF)/);
  });
});

describe('xmllint reads the parts of Office files', () => {
  it('and finds each well formed', async () => {
    const paths: string[] = [];
    for (const format of FORMATS) {
      const file = join(folder, `ru-${format}.${format}`);
      for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
        if (!/\.(?:xml|rels|svg)$/.test(name)) continue;
        const path = join(folder, 'parts', format, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
        paths.push(path);
      }
    }
    expect(paths.length).toBeGreaterThan(30);
    await runProgram('xmllint', ['--noout', '--nonet', ...paths]);
  });
});
