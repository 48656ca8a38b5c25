import {
  type OfficeDescription,
  type OfficePart,
  writeOfficePackage,
  writeRelationships,
} from '../office-package.ts';
import { escapeXml, XML_HEAD } from '../xml.ts';
import { type Cell, placeName, type Sheet, type TextLook } from './cell.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Most characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;
/** Most decimals that a number is shown with. */
const MOST_DECIMALS = 9;
/** Height of a line of text in points. */
const LINE_HEIGHT = 15;
/** Excel shows no row taller than 409 points. */
const MOST_LINES = 27;
/** Looks whose text is broken into lines. */
const WRAPPED: readonly TextLook[] = ['plain', 'heading', 'muted'];
/** Styles: first the texts, then numbers by their decimals. */
const TEXT_STYLES: readonly TextLook[] = ['plain', 'heading', 'title', 'muted', 'line'];

/** Writes sheets as an Excel workbook (ECMA-376). The same sheets give the same bytes. */
export function writeWorkbook(
  sheets: readonly Sheet[],
  description: OfficeDescription,
): Uint8Array {
  return writeOfficePackage('xl/workbook.xml', workbookParts(sheets), description);
}

function workbookParts(sheets: readonly Sheet[]): readonly OfficePart[] {
  const links = [
    ...sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      kind: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: `rId${sheets.length + 1}`, kind: 'styles', target: 'styles.xml' },
  ];
  return [
    { path: 'xl/workbook.xml', type: `${TYPE}.sheet.main+xml`, content: writeBook(sheets) },
    { path: 'xl/_rels/workbook.xml.rels', type: null, content: writeRelationships(links) },
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: writeStyles() },
    ...sheets.map((sheet, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: `${TYPE}.worksheet+xml`,
      content: writeSheet(sheet),
    })),
  ];
}

function writeBook(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${list.join('')}</sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}

function writeSheet({ widths, rows, frozenRows }: Sheet): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const body = rows.map((cells, row) => {
    const written = cells.map((cell, column) => writeCell(cell, placeName(row, column)));
    const height = LINE_HEIGHT * linesOf(cells, widths);
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`;
  });
  const last = placeName(Math.max(rows.length, frozenRows) - 1, widths.length - 1);
  const filter = frozenRows === 0 ? '' : `<autoFilter ref="A${frozenRows}:${last}"/>`;
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`,
    ...body,
    `</sheetData>${filter}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  ].join('');
}

// Not every reader finds the height of wrapped text by itself.
function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    if (cell.kind !== 'text' || !WRAPPED.includes(cell.look ?? 'plain')) return 1;
    const width = widths[column] ?? 10;
    return cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}

function writeCell(cell: Cell, place: string): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return `<c r="${place}" s="${numberStyle(cell.decimals)}"><v>${cell.value}</v></c>`;
    case 'formula':
      return `<c r="${place}" s="${numberStyle(cell.decimals)}"><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`;
    case 'text': {
      const style = TEXT_STYLES.indexOf(cell.look ?? 'plain');
      return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitText(cell.text))}</t></is></c>`;
    }
  }
}

// Excel reads `_x0041_` in a text as the character of that number; the escape keeps it as it is.
function fitText(text: string): string {
  const kept = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
  return kept.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function numberStyle(decimals: number): number {
  return TEXT_STYLES.length + Math.min(Math.max(decimals, 0), MOST_DECIMALS);
}

function writeStyles(): string {
  const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => {
    const code = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    return `<numFmt numFmtId="${164 + decimals}" formatCode="${code}"/>`;
  });
  const numbers = formats.map(
    (_, decimals) =>
      `<xf numFmtId="${164 + decimals}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`,
  );
  const text = (font: number, fill: number): string =>
    `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const line = (font: number): string =>
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  const font = (style: string): string =>
    `<font>${style}<name val="Calibri"/><family val="2"/></font>`;
  return [
    `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="4">${font('<sz val="11"/>')}${font('<b/><sz val="11"/>')}${font('<b/><sz val="14"/>')}${font('<sz val="11"/><color rgb="FF57606A"/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9ECEF"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${TEXT_STYLES.length + numbers.length}">${text(0, 0)}${text(1, 2)}${line(2)}${text(3, 0)}${line(0)}${numbers.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
