import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEmbeddedView } from '../../../../shared/export/embedded-view.ts';
import { FILE_FORMATS } from '../../../../shared/export/format.ts';
import { USUAL_SIZE } from '../../../../shared/export/picture-size.ts';
import { writeFile } from '../../../../shared/export/write-file.ts';
import { printViewFile } from '../../../../shared/table/view-file.ts';
import { toBytes } from '../../../../shared/export/zip.ts';
import { buildSampleDataset } from '../../../golden/sample-dataset.ts';
import { buildSampleDeliverable, SAMPLE_VIEW } from '../../../golden/sample-deliverable.ts';

function write(
  format: (typeof FILE_FORMATS)[number],
  deliverable = buildSampleDeliverable(),
): Uint8Array {
  const made = writeFile(deliverable, format, { ...USUAL_SIZE, density: 1 });
  if (made.kind === 'failed') throw new Error(made.problem.code);
  return made.value;
}

/** Parts of an archive as text, by path. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

describe('files made of a view', () => {
  it.each(FILE_FORMATS)('%s has the same bytes when it is made again', (format) => {
    expect(Buffer.from(write(format)).equals(Buffer.from(write(format)))).toBe(true);
  });

  it.each(FILE_FORMATS.filter((format) => format !== 'csv'))(
    '%s gives back the view it was made from',
    (format) => {
      const file = { name: 'Свой вид & «кавычки» <b>', view: SAMPLE_VIEW };
      const read = readEmbeddedView(write(format, buildSampleDeliverable({ file })));
      expect(read).toEqual({ kind: 'ok', value: file });
    },
  );

  it('reads a view file itself, and nothing out of other files', () => {
    const text = printViewFile({ name: '', view: SAMPLE_VIEW });
    expect(readEmbeddedView(toBytes(text))).toMatchObject({ kind: 'ok' });
    expect(readEmbeddedView(toBytes('park;jobs\r\n'))).toBeNull();
    expect(readEmbeddedView(new Uint8Array())).toBeNull();
    expect(readEmbeddedView(write('xlsx').subarray(0, 200))).toBeNull();
    expect(readEmbeddedView(write('png').subarray(0, 60))).toBeNull();
  });

  it('changes with the day only where the day stands', () => {
    const other = buildSampleDeliverable({ day: '2027-01-01' });
    const a = partsOf(write('xlsx'));
    const b = partsOf(write('xlsx', other));
    const differing = Object.keys(a).filter((path) => a[path] !== b[path]);
    expect(differing).toEqual(['xl/worksheets/sheet1.xml', 'docProps/core.xml']);
  });
});

describe('workbooks', () => {
  const sheet = (number: number, bytes = write('xlsx')): string =>
    partsOf(bytes)[`xl/worksheets/sheet${number}.xml`] ?? '';

  it('keep exact numbers as numbers and bounds out of their column', () => {
    const figures = sheet(2);
    expect(figures).toMatch(/<c r="D2" s="5"><v>12345<\/v>/);
    expect(figures).toContain('более 13\u00A0000');
    expect(figures).not.toMatch(/<c r="D3"/);
    expect(figures).toMatch(/<c r="E3" s="5"><v>13000<\/v>/);
  });

  it('compute a quotient by a formula over the rows of its parts', () => {
    const [, formula, value] = /<f>([^<]+)<\/f><v>([^<]+)<\/v>/.exec(sheet(2)) ?? [];
    expect(formula).toMatch(/^[DEG]\d+\/[DEG]\d+$/);
    expect(Number(value)).toBeGreaterThan(0);
  });

  it('let no text become a formula', () => {
    const dataset = buildSampleDataset();
    const [first, ...rest] = dataset.parks;
    if (first === undefined) throw new Error('must have a park');
    const name = { ru: "=cmd|' /C calc'!A0", en: '=HYPERLINK("http://x")' };
    const park = { ...first, name };
    const parkById = new Map(dataset.parkById).set(park.id, park);
    const attacked = buildSampleDeliverable({}, { ...dataset, parks: [park, ...rest], parkById });
    for (const [path, text] of Object.entries(partsOf(write('xlsx', attacked)))) {
      if (!path.startsWith('xl/worksheets/')) continue;
      expect(
        text.match(/<f>[^<]*<\/f>/g)?.every((f) => /^<f>[DEG]\d+\/[DEG]\d+<\/f>$/.test(f)) ?? true,
      ).toBe(true);
    }
    expect(sheet(2, write('xlsx', attacked))).toContain(
      't="inlineStr"><is><t xml:space="preserve">=cmd|',
    );
    expect(strFromU8(write('csv', attacked))).toContain("\n'=cmd|");
  });
});

describe('slides', () => {
  const slidesOf = (view: typeof SAMPLE_VIEW): Readonly<Record<string, string>> =>
    partsOf(write('pptx', buildSampleDeliverable({ file: { name: '', view } })));

  it('draw bounds as a picture with the table beside it, for no chart of Office knows them', () => {
    const parts = slidesOf(SAMPLE_VIEW);
    expect(Object.keys(parts)).toContain('ppt/media/chart1.svg');
    expect(Object.keys(parts)).toContain('ppt/media/chart1.png');
    expect(Object.keys(parts).filter((path) => path.startsWith('ppt/charts/'))).toEqual([]);
    expect(parts['ppt/slides/slide3.xml']).toContain('более 13\u00A0000');
  });

  it('make a chart that can be edited out of exact figures, with plans as outlines', () => {
    const parks = SAMPLE_VIEW.comparison.parks.filter((park) =>
      ['exact', 'plan', 'estimate'].includes(park),
    );
    const comparison = { ...SAMPLE_VIEW.comparison, parks };
    const parts = slidesOf({ ...SAMPLE_VIEW, comparison });
    const chart = parts['ppt/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain('<c:v>12345</c:v>');
    expect(chart).toMatch(/<c:dPt><c:idx val="1"\/>.{0,80}<c:spPr><a:noFill\/>/);
    expect(chart).toContain('<a:pattFill prst="wdUpDiag">');
    expect(Object.keys(parts)).toContain('ppt/embeddings/chart1.xlsx');
  });

  it('make a stack and a scatter that can be edited out of exact figures', () => {
    const parks = SAMPLE_VIEW.comparison.parks.filter((park) =>
      ['exact', 'estimate', 'up-to'].includes(park),
    );
    const comparison = { ...SAMPLE_VIEW.comparison, parks };
    const stack = { ...SAMPLE_VIEW.chart, kind: 'stack', metric: 'jobs' } as const;
    const exact = comparison.parks.filter((park) => park !== 'up-to');
    const stacked = slidesOf({
      ...SAMPLE_VIEW,
      chart: stack,
      comparison: { ...comparison, parks: exact },
    });
    expect(stacked['ppt/charts/chart1.xml']).toContain('<c:grouping val="stacked"/>');
    expect(stacked['ppt/charts/chart1.xml']).toContain('<c:v>12345</c:v>');

    const pair = parks.filter((park) => park !== 'estimate');
    const points = slidesOf({
      ...SAMPLE_VIEW,
      question: { ...SAMPLE_VIEW.question, statuses: 'fact' },
      chart: { ...SAMPLE_VIEW.chart, kind: 'scatter', metric: 'residents', metricAcross: 'jobs' },
      comparison: { ...comparison, parks: pair, metrics: ['residents', 'jobs'] },
    });
    // One of the two is known only as "up to": the picture says so, a chart of Office could not.
    expect(points['ppt/charts/chart1.xml']).toBeUndefined();
    const alone = slidesOf({
      ...SAMPLE_VIEW,
      chart: { ...SAMPLE_VIEW.chart, kind: 'scatter', metric: 'residents', metricAcross: 'jobs' },
      comparison: { ...comparison, parks: ['exact' as never], metrics: ['residents', 'jobs'] },
    });
    expect(alone['ppt/charts/chart1.xml']).toContain('<c:scatterChart>');
    expect(alone['ppt/charts/chart1.xml']).toContain('<c:v>210</c:v>');
  });

  it('end with the sources', () => {
    const parts = slidesOf(SAMPLE_VIEW);
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(parts[`ppt/slides/slide${slides.length}.xml`]).toContain('Источники');
  });
});

describe('memos', () => {
  it('hang each note on the cell that it speaks of, as a footnote', () => {
    const parts = partsOf(write('docx'));
    expect(parts['word/document.xml']?.match(/<w:footnoteReference w:id="1"\/>/g)?.length).toBe(1);
    expect(parts['word/footnotes.xml']).toContain(
      'Спросить у «Более» про смежников (АБ, 18.07.2026)',
    );
  });

  it('take titles of any length and any characters', () => {
    const title = `\u202E=cmd \u0000\uFFFE\uD800<b>${'длинный '.repeat(1250)}`;
    const view = { ...SAMPLE_VIEW, chart: { ...SAMPLE_VIEW.chart, title } };
    const deliverable = buildSampleDeliverable({ file: { name: '', view } });
    expect(write('svg', deliverable).length).toBeGreaterThan(1000);
    const text = partsOf(write('docx', deliverable))['word/document.xml'] ?? '';
    expect(text).not.toContain('\u202E');
    expect(text).not.toContain('<b>');
  });
});

describe('hostile words', () => {
  const title = `\u202E=cmd|' /C calc'!A0 \u200B\u2066\u0000${'длинный '.repeat(1250)}`;
  const hostile = (): ReturnType<typeof buildSampleDeliverable> => {
    const dataset = buildSampleDataset();
    const [first, ...rest] = dataset.parks;
    if (first === undefined) throw new Error('must have a park');
    const park = { ...first, name: { ru: title, en: title } };
    const parkById = new Map(dataset.parkById).set(park.id, park);
    const view = { ...SAMPLE_VIEW, chart: { ...SAMPLE_VIEW.chart, title } };
    const file = { name: title, view };
    return buildSampleDeliverable({ file }, { ...dataset, parks: [park, ...rest], parkById });
  };

  it.each(FILE_FORMATS)('are written as %s and begin no formula', (format) => {
    const bytes = write(format, hostile());
    expect(bytes.length).toBeGreaterThan(1000);
    if (format === 'csv') expect(strFromU8(bytes)).not.toMatch(/(?:^|[;\n])"?\s*[=+@]/m);
    if (!['docx', 'pptx', 'xlsx', 'svg'].includes(format)) return;
    const parts = format === 'svg' ? { 'a.svg': strFromU8(bytes) } : partsOf(bytes);
    const words = Object.entries(parts).filter(([path]) => /\.(?:xml|rels|svg)$/.test(path));
    const text = words.map(([, part]) => part).join('\n');
    // XML knows no such character, whatever the words are.
    expect(text.includes('\u0000')).toBe(false);
  });
});

describe('data packages', () => {
  it('name every table that they hold', () => {
    const parts = partsOf(write('zip'));
    const { resources } = JSON.parse(parts['datapackage.json'] ?? '{}');
    expect(resources.map(({ path }: { path: string }) => path in parts)).toEqual(
      resources.map(() => true),
    );
  });
});

describe('documents of pages', () => {
  it('have a cross reference to every object', () => {
    const bytes = Buffer.from(write('pdf'));
    const text = bytes.toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const entries = [...text.slice(start).matchAll(/(\d{10}) 00000 n /g)];
    for (const [index, [, offset]] of entries.entries()) {
      const at = Number(offset);
      expect(text.slice(at, at + `${index + 1} 0 obj`.length)).toBe(`${index + 1} 0 obj`);
    }
  });
});

describe('pictures', () => {
  it('are as many pixels wide as asked', () => {
    const deliverable = buildSampleDeliverable();
    const made = writeFile(deliverable, 'png', { ...USUAL_SIZE, width: 800, density: 3 });
    if (made.kind === 'failed') throw new Error(made.problem.code);
    expect(Buffer.from(made.value).readUInt32BE(16)).toBe(2400);
  });

  it('fail with a reason where no chart could be drawn', () => {
    const view = { ...SAMPLE_VIEW, chart: { ...SAMPLE_VIEW.chart, metric: 'patents' as const } };
    const comparison = { ...view.comparison, metrics: ['patents' as const] };
    const deliverable = buildSampleDeliverable({
      file: { name: '', view: { ...view, comparison } },
    });
    expect(writeFile(deliverable, 'svg', USUAL_SIZE)).toMatchObject({
      kind: 'failed',
      problem: { code: 'export.nothing-to-draw' },
    });
  });
});
