import { say, type TextKey } from '../../text/say.ts';
import { writeComparison } from '../comparison-text.ts';
import type { Deliverable, TextTable } from '../deliverable.ts';
import { madeLine } from '../made-line.ts';
import {
  type OfficePart,
  type Relationship,
  writeOfficePackage,
  writeRelationships,
} from '../office-package.ts';
import { drawPair, type PicturePair } from '../picture-pair.ts';
import { PICTURE_WIDTH } from '../picture-size.ts';
import { noteLines, sourceLines } from '../source-lines.ts';
import { escapeXml, XML_HEAD } from '../xml.ts';
import { paragraph, type Run, table } from './paragraph.ts';
import { WORD, writeStyles } from './styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** English metric units of a pixel at 96 to the inch. */
const EMU_PER_PIXEL = 9525;
/** How much wider than a column of figures the names are, which have attributes below them. */
const WIDE_NAMES = 2.2;
/** Largest picture on the page, in pixels: what is left between margins. */
const ROOM = { width: 965, height: 590 };

/**
 * Writes a memo as a Word document (ECMA-376): what was asked, the comparison with the notes as
 * footnotes, what to mind, charts as drawings, passport, sources.
 */
export function writeMemo(deliverable: Deliverable): Uint8Array {
  const pictures = deliverable.charts.map((model) => drawPair(model, PICTURE_WIDTH, deliverable));
  const media = pictures.flatMap(({ svg, png }, index): readonly OfficePart[] => [
    { path: `word/media/chart${index + 1}.png`, type: null, content: png },
    { path: `word/media/chart${index + 1}.svg`, type: null, content: svg },
  ]);
  const parts: readonly OfficePart[] = [
    {
      path: 'word/document.xml',
      type: `${TYPE}.document.main+xml`,
      content: writeDocument(deliverable, pictures),
    },
    {
      path: 'word/_rels/document.xml.rels',
      type: null,
      content: writeRelationships(relationships(pictures)),
    },
    {
      path: 'word/styles.xml',
      type: `${TYPE}.styles+xml`,
      content: writeStyles(deliverable.language),
    },
    { path: 'word/settings.xml', type: `${TYPE}.settings+xml`, content: SETTINGS },
    {
      path: 'word/footnotes.xml',
      type: `${TYPE}.footnotes+xml`,
      content: writeFootnotes(deliverable),
    },
    { path: 'word/footer1.xml', type: `${TYPE}.footer+xml`, content: writeFooter(deliverable) },
    ...media,
  ];
  return writeOfficePackage('word/document.xml', parts, deliverable);
}

const SETTINGS = `${XML_HEAD}<w:settings ${WORD}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

function relationships(pictures: readonly PicturePair[]): readonly Relationship[] {
  return [
    { id: 'rId1', kind: 'styles', target: 'styles.xml' },
    { id: 'rId2', kind: 'settings', target: 'settings.xml' },
    { id: 'rId3', kind: 'footnotes', target: 'footnotes.xml' },
    { id: 'rId4', kind: 'footer', target: 'footer1.xml' },
    ...pictures.flatMap((_, index) => [
      { id: `rIdP${index + 1}`, kind: 'image', target: `media/chart${index + 1}.png` },
      { id: `rIdS${index + 1}`, kind: 'image', target: `media/chart${index + 1}.svg` },
    ]),
  ];
}

function writeDocument(deliverable: Deliverable, pictures: readonly PicturePair[]): string {
  const { title, question, language, charts, passport, comparison, caveats, leftOut } = deliverable;
  const body = [
    paragraph('Title', title),
    paragraph('Muted', madeLine(deliverable)),
    ...question.map(({ label, text }) =>
      paragraph('Normal', [
        { kind: 'text', text: `${label}: `, bold: true },
        { kind: 'text', text },
      ]),
    ),
    ...writeComparisonPart(deliverable),
    ...section(language, 'exports.left-out-title', leftOut),
    ...section(language, 'exports.caveats-title', caveats),
    // Where there is a table, the notes hang on its cells as footnotes.
    ...section(language, 'exports.notes-title', comparison === null ? noteLines(deliverable) : []),
    ...charts.flatMap(({ title: name }, index) => {
      const picture = pictures[index];
      return picture === undefined
        ? []
        : [paragraph('Heading1', name), drawing(picture, index + 1)];
    }),
    ...passportPart(deliverable, passport),
    ...section(language, 'exports.sources-title', sourceLines(deliverable)),
  ];
  return `${XML_HEAD}<w:document ${WORD}><w:body>${body.join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1134" w:bottom="900" w:left="1134" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function section(
  language: Deliverable['language'],
  title: TextKey,
  lines: readonly string[],
): readonly string[] {
  if (lines.length === 0) return [];
  return [
    paragraph('Heading1', say(language, title)),
    ...lines.map((line) => paragraph('Normal', line)),
  ];
}

function writeComparisonPart({ comparison, language, notes }: Deliverable): readonly string[] {
  if (comparison === null) return [];
  const hung = new Set<number>();
  // A note hangs where it is named first; a second mark of it stays a number.
  const runs = (text: string): readonly Run[] => {
    const [, before = text, numbers = '', after = ''] = MARKS.exec(text) ?? [];
    const fresh = numbers
      .split(', ')
      .map(Number)
      .filter((each) => each > 0 && !hung.has(each));
    if (fresh.length === 0 || fresh.some((each) => each > notes.length)) {
      return [{ kind: 'text', text }];
    }
    for (const each of fresh) hung.add(each);
    return [
      { kind: 'text', text: before },
      ...fresh.map((id): Run => ({ kind: 'footnote', id })),
      { kind: 'text', text: after },
    ];
  };
  const first = comparison.listing === null ? 1 : WIDE_NAMES;
  return writeComparison(comparison, language).flatMap(({ title, columns, rows }) => [
    paragraph('Heading1', title),
    table(
      columns.map(runs),
      rows.map((cells) => cells.map(runs)),
      first,
    ),
  ]);
}

/** The marks of notes as `withMarks` writes them, at the end of a line. */
const MARKS = /^([^\n]*?) \*([\d, ]+)((?:\n[\s\S]*)?)$/;

function passportPart(
  { language }: Deliverable,
  passport: readonly TextTable[],
): readonly string[] {
  if (passport.length === 0) return [];
  const text = (cell: string): readonly Run[] => [{ kind: 'text', text: cell }];
  return [
    paragraph('Heading1', say(language, 'exports.passport')),
    ...passport.flatMap(({ title, columns, rows }) => [
      paragraph('CellHead', title),
      table(
        columns.map(text),
        rows.map((cells) => cells.map(text)),
      ),
    ]),
  ];
}

function drawing({ width, height, alternative }: PicturePair, number: number): string {
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const cx = Math.round(width * scale * EMU_PER_PIXEL);
  const cy = Math.round(height * scale * EMU_PER_PIXEL);
  const name = `name="Chart ${number}" descr="${escapeXml(alternative)}"`;
  const blip = `<a:blip r:embed="rIdP${number}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdS${number}"/></a:ext></a:extLst></a:blip>`;
  const picture = `<pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${number}" ${name}/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

function writeFootnotes({ notes, language }: Deliverable): string {
  const separators = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ];
  const own = notes.map(({ number, ...params }) => {
    const text = say(language, 'exports.note-line', params);
    return `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`;
  });
  return `${XML_HEAD}<w:footnotes ${WORD}>${separators.join('')}${own.join('')}</w:footnotes>`;
}

function writeFooter(deliverable: Deliverable): string {
  return `${XML_HEAD}<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Muted"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(madeLine(deliverable))} · </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
}
