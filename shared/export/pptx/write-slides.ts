import type { ChartModel } from '../../chart/model.ts';
import { say } from '../../text/say.ts';
import { writeComparison } from '../comparison-text.ts';
import type { Deliverable } from '../deliverable.ts';
import { madeLine } from '../made-line.ts';
import {
  type OfficePart,
  type Relationship,
  writeOfficePackage,
  writeRelationships,
} from '../office-package.ts';
import { drawPair } from '../picture-pair.ts';
import { noteLines, sourceLines } from '../source-lines.ts';
import { numberCell, type Sheet, textCell } from '../xlsx/cell.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { CHART_SHEET, writeChartPart } from './chart-xml.ts';
import { framePartsOf } from './frame-parts.ts';
import { type NativeChart, toNativeChart } from './native-chart.ts';
import {
  type Box,
  chartShape,
  pictureShape,
  tableShape,
  textShape,
  titleShape,
  writeSlide,
} from './slide-xml.ts';

const SLIDE_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const BODY: Box = { x: 457_200, y: 1_080_000, width: 11_277_600, height: 5_300_000 };
const FOOT: Box = { x: 457_200, y: 6_450_000, width: 11_277_600, height: 260_000 };
/** Lines of a list that a slide takes. */
const LINES_A_SLIDE = 16;
const ROWS_A_SLIDE = 9;
const PICTURE_PIXELS = 960;

/** A slide with the parts that it alone uses. */
interface Slide {
  readonly content: string;
  readonly relationships: readonly Relationship[];
  readonly parts: readonly OfficePart[];
}

/**
 * Writes slides (ECMA-376): what was asked, the comparison, one slide a chart, what to mind, and the
 * sources at the end. A chart of exact figures can be edited; one with bounds is a drawing with its
 * table beside it.
 */
export function writeSlides(deliverable: Deliverable): Uint8Array {
  const slides = [
    titleSlide(deliverable),
    ...comparisonSlides(deliverable),
    ...deliverable.charts.map((model, index) => chartSlide(model, index + 1, deliverable)),
    ...listSlides(deliverable),
  ];
  const parts = slides.flatMap(({ content, relationships, parts: own }, index) => [
    { path: `ppt/slides/slide${index + 1}.xml`, type: SLIDE_TYPE, content },
    {
      path: `ppt/slides/_rels/slide${index + 1}.xml.rels`,
      type: null,
      content: writeRelationships([
        { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        ...relationships,
      ]),
    },
    ...own,
  ]);
  return writeOfficePackage(
    'ppt/presentation.xml',
    [...framePartsOf(slides.length), ...parts],
    deliverable,
  );
}

function plainSlide(deliverable: Deliverable, title: string, shape: string): Slide {
  const foot = textShape(90, FOOT, { lines: [madeLine(deliverable)], size: 9, colour: '#57606A' });
  return { content: writeSlide([titleShape(title), shape, foot]), relationships: [], parts: [] };
}

function titleSlide(deliverable: Deliverable): Slide {
  const lines = deliverable.question.map(({ label, text }) => `${label}: ${text}`);
  return plainSlide(deliverable, deliverable.title, textShape(3, BODY, { lines, size: 16 }));
}

function comparisonSlides(deliverable: Deliverable): readonly Slide[] {
  const { comparison, language } = deliverable;
  if (comparison === null) return [];
  return writeComparison(comparison, language).flatMap(({ title, columns, rows }) =>
    chunks(rows, ROWS_A_SLIDE).map((some, page) => {
      const name = page === 0 ? title : say(language, 'exports.continued', { title });
      // A row of one cell has empty ones beside it: each row of a slide has all its cells.
      const full = some.map((cells) => columns.map((_, place) => cells[place] ?? ''));
      const table = tableShape(3, BODY, { rows: [columns, ...full], size: 10 });
      return plainSlide(deliverable, name, table);
    }),
  );
}

function listSlides(deliverable: Deliverable): readonly Slide[] {
  const { language, leftOut, caveats } = deliverable;
  const lists = [
    { title: say(language, 'exports.left-out-title'), lines: leftOut },
    { title: say(language, 'exports.caveats-title'), lines: caveats },
    { title: say(language, 'exports.notes-title'), lines: noteLines(deliverable) },
    { title: say(language, 'exports.sources-title'), lines: sourceLines(deliverable) },
  ];
  return lists.flatMap(({ title, lines }) =>
    chunks(lines, LINES_A_SLIDE).map((some, page) => {
      const name = page === 0 ? title : say(language, 'exports.continued', { title });
      return plainSlide(deliverable, name, textShape(3, BODY, { lines: some, size: 11 }));
    }),
  );
}

function chartSlide(model: ChartModel, number: number, deliverable: Deliverable): Slide {
  const native = toNativeChart(model);
  return native === null
    ? drawnSlide(model, number, deliverable)
    : nativeSlide(model, { native, number }, deliverable);
}

function nativeSlide(
  model: ChartModel,
  { native, number }: { readonly native: NativeChart; readonly number: number },
  deliverable: Deliverable,
): Slide {
  const chart = { ...BODY, height: 4_200_000 };
  const below = { ...BODY, y: 5_350_000, height: 1_050_000 };
  const lines = [
    model.subtitle,
    ...model.holes.map(({ sentence }) => sentence),
    ...model.footnotes,
    citedNumbers(model, deliverable),
  ].filter((line) => line !== '');
  const content = writeSlide([
    titleShape(model.title),
    chartShape(3, chart, { link: 'rId2', alternative: model.alternative }),
    textShape(4, below, { lines, size: 9 }),
    textShape(90, FOOT, { lines: [madeLine(deliverable)], size: 9, colour: '#57606A' }),
  ]);
  return {
    content,
    relationships: [{ id: 'rId2', kind: 'chart', target: `../charts/chart${number}.xml` }],
    parts: [
      { path: `ppt/charts/chart${number}.xml`, type: CHART_TYPE, content: writeChartPart(native) },
      {
        path: `ppt/charts/_rels/chart${number}.xml.rels`,
        type: null,
        content: writeRelationships([
          { id: 'rId1', kind: 'package', target: `../embeddings/chart${number}.xlsx` },
        ]),
      },
      {
        path: `ppt/embeddings/chart${number}.xlsx`,
        type: null,
        content: writeWorkbook([sheetBehind(native)], deliverable),
      },
    ],
  };
}

function sheetBehind({ series, axisTitle }: NativeChart): Sheet {
  return {
    name: CHART_SHEET,
    widths: [40, 20, 30],
    frozenRows: 0,
    rows: [
      [textCell(''), textCell(axisTitle), textCell('')],
      ...series.flatMap(({ name, points }) =>
        points.map(({ at, value }) => [
          typeof at === 'number' ? numberCell(at, 2) : textCell(at),
          numberCell(value, 0),
          textCell(name),
        ]),
      ),
    ],
  };
}

function drawnSlide(model: ChartModel, number: number, deliverable: Deliverable): Slide {
  const pair = drawPair(model, PICTURE_PIXELS, deliverable);
  const room = { width: 7_300_000, height: BODY.height };
  const scale = Math.min(room.width / pair.width, room.height / pair.height);
  const picture = { ...BODY, width: pair.width * scale, height: pair.height * scale };
  const beside = { ...BODY, x: 7_900_000, width: 3_834_000 };
  const rows = [model.table.columns, ...model.table.rows.slice(0, LINES_A_SLIDE)];
  const content = writeSlide([
    titleShape(model.title),
    pictureShape(3, picture, { png: 'rId2', svg: 'rId3', alternative: pair.alternative }),
    tableShape(4, beside, { rows, size: 8, first: 1.8 }),
    textShape(90, FOOT, { lines: [madeLine(deliverable)], size: 9, colour: '#57606A' }),
  ]);
  return {
    content,
    relationships: [
      { id: 'rId2', kind: 'image', target: `../media/chart${number}.png` },
      { id: 'rId3', kind: 'image', target: `../media/chart${number}.svg` },
    ],
    parts: [
      { path: `ppt/media/chart${number}.png`, type: null, content: pair.png },
      { path: `ppt/media/chart${number}.svg`, type: null, content: pair.svg },
    ],
  };
}

function citedNumbers({ sources }: ChartModel, { language }: Deliverable): string {
  if (sources.length === 0) return '';
  const numbers = sources.map(({ number }) => `[${number}]`).join(' ');
  return `${say(language, 'exports.sources')} ${numbers}`;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
