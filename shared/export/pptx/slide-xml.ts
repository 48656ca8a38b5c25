import { LIGHT_THEME } from '../../chart/theme.ts';
import { escapeXml, XML_HEAD } from '../xml.ts';

/** Namespaces of slides. */
export const SLIDE_NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A slide, 13.33 by 7.5 inches, in English metric units. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

/** A place on a slide in English metric units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How text on a slide is set. */
export interface SlideText {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A slide made of shapes, already written. */
export function writeSlide(shapes: readonly string[]): string {
  return `${XML_HEAD}<p:sld ${SLIDE_NAMESPACES}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The root of the shapes of a slide, layout or master. */
export function shapeTree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
}

/** The title of a slide, which readers and outlines find by its kind. */
export function titleShape(text: string): string {
  const box = { x: 457_200, y: 228_600, width: 11_277_600, height: 777_240 };
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transform(box, 'a')}</p:spPr>${textBody([text], { size: text.length > 90 ? 18 : 24, bold: true })}</p:sp>`;
}

/** Paragraphs in a box; the text shrinks in the programs that can. */
export function textShape(
  id: number,
  box: Box,
  content: SlideText & { readonly lines: readonly string[] },
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box, 'a')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${textBody(content.lines, content)}</p:sp>`;
}

/** A picture with a drawing for the programs that show drawings. */
export function pictureShape(
  id: number,
  box: Box,
  {
    png,
    svg,
    alternative,
  }: { readonly png: string; readonly svg: string; readonly alternative: string },
): string {
  const blip = `<a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip>`;
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Chart ${id}" descr="${escapeXml(alternative)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box, 'a')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** A chart that can be edited. */
export function chartShape(
  id: number,
  box: Box,
  chart: { readonly link: string; readonly alternative: string },
): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${escapeXml(chart.alternative)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${transform(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chart.link}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A table on a slide. */
interface SlideTable {
  readonly rows: readonly (readonly string[])[];
  /** Points. */
  readonly size: number;
  /** How many times as wide as the others the first column is. */
  readonly first?: number;
}

/** A table whose first row is its heading. */
export function tableShape(id: number, box: Box, { rows, size, first = 1 }: SlideTable): string {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const width = Math.floor(box.width / (count - 1 + first));
  const grid = Array.from(
    { length: count },
    (_, column) => `<a:gridCol w="${column === 0 ? Math.floor(width * first) : width}"/>`,
  ).join('');
  const height = Math.floor(size * 12_700 * 1.9);
  const body = rows.map((cells, row) => {
    const written = cells.map((text) => tableCell(text, { size, bold: row === 0 }));
    return `<a:tr h="${height}">${written.join('')}</a:tr>`;
  });
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...box, height: height * rows.length }, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function tableCell(text: string, style: SlideText): string {
  const line = (side: string): string =>
    `<a:${side} w="6350"><a:solidFill><a:srgbClr val="C9CED4"/></a:solidFill></a:${side}>`;
  const fill =
    style.bold === true ? '<a:solidFill><a:srgbClr val="EEF1F4"/></a:solidFill>' : '<a:noFill/>';
  const body = textBody(text.split('\n'), style).replaceAll('p:txBody', 'a:txBody');
  return `<a:tc>${body}<a:tcPr marL="54000" marR="54000" marT="27000" marB="27000">${['lnL', 'lnR', 'lnT', 'lnB'].map(line).join('')}${fill}</a:tcPr></a:tc>`;
}

function textBody(lines: readonly string[], { size, bold, colour }: SlideText): string {
  const ink = (colour ?? LIGHT_THEME.ink).slice(1);
  const look = `lang="ru-RU" sz="${size * 100}" b="${bold === true ? 1 : 0}" dirty="0"`;
  const fill = `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`;
  const paragraphs = lines.map((line) =>
    line === ''
      ? `<a:p><a:endParaRPr lang="ru-RU" sz="${size * 100}"/></a:p>`
      : `<a:p><a:r><a:rPr ${look}>${fill}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.length === 0 ? '<a:p/>' : paragraphs.join('');
  return `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody>`;
}

function transform({ x, y, width, height }: Box, prefix: 'a' | 'p'): string {
  const [left, top, cx, cy] = [x, y, width, height].map(Math.round);
  return `<${prefix}:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/></${prefix}:xfrm>`;
}
