import { XML_HEAD } from '../xml.ts';

/** Namespaces of every part of a Word document. */
export const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

interface StyleLook {
  readonly id: string;
  readonly name: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after: number;
  readonly outline?: number;
}

const STYLES: readonly StyleLook[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true, after: 120 },
  { id: 'Heading1', name: 'heading 1', size: 28, bold: true, before: 280, after: 100, outline: 0 },
  { id: 'Cell', name: 'Cell', size: 18, after: 0 },
  { id: 'CellHead', name: 'Cell head', size: 18, bold: true, after: 0 },
  { id: 'Muted', name: 'Muted', size: 18, colour: '57606A', after: 60 },
  { id: 'FootnoteText', name: 'footnote text', size: 18, after: 0 },
];

/** The styles of a memo, for the language that its text is checked in. */
export function writeStyles(language: 'ru' | 'en'): string {
  const tag = language === 'ru' ? 'ru-RU' : 'en-GB';
  return [
    `${XML_HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9CED4"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`,
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    ...STYLES.map(writeStyle),
    '</w:styles>',
  ].join('');
}

function writeStyle({ id, name, size, bold, colour, before, after, outline }: StyleLook): string {
  const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`;
  const keep = outline === undefined ? '' : '<w:keepNext/>';
  const look = [
    bold === true ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr>${keep}<w:spacing w:before="${before ?? 0}" w:after="${after}"/>${level}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}
