import type { FontWeight } from '../../chart/text-width.ts';
import type { FontSet } from '../font/golos.ts';
import { subsetFont } from '../font/subset.ts';
import type { TrueTypeFont } from '../font/true-type.ts';
import { deflate, toBytes } from '../zip.ts';
import { drawPage, FONT_NAMES, numbers, type PageInks, POINTS_PER_PIXEL } from './draw-page.ts';
import type { Page, PagedDocument } from './page.ts';
import { PdfObjects, textString } from './pdf-objects.ts';

/** Name of the attachment that holds the view. */
export const PDF_ATTACHMENT = 'parkbench-view.json';

const WEIGHTS: readonly FontWeight[] = ['regular', 'semibold'];

/**
 * Writes pages as PDF 1.7 (ISO 32000-1): vectors, text that can be searched, the font inside as far
 * as it is used, an outline, and the view as an attachment. The same document gives the same bytes.
 */
export function writePdf(document: PagedDocument, fonts: FontSet): Uint8Array {
  const inks: PageInks = {
    fonts,
    glyphs: { regular: new Map(), semibold: new Map() },
    opacities: new Set(),
  };
  const contents = document.pages.map((page) => drawPage(page, inks));
  const objects = new PdfObjects();
  const catalogue = objects.reserve();
  const tree = objects.reserve();
  const pages = document.pages.map(() => objects.reserve());
  const resources = writeResources(objects, inks);
  for (const [index, page] of document.pages.entries()) {
    const content = objects.addStream('', deflate(toBytes(contents[index] ?? '')), true);
    objects.set(
      pages[index] ?? 0,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${numbers(page.width * POINTS_PER_PIXEL, page.height * POINTS_PER_PIXEL)}]/Resources ${resources} 0 R/Contents ${content} 0 R${writeLinks(objects, page, pages)}>>`,
    );
  }
  objects.set(
    tree,
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${page} 0 R`).join(' ')}]>>`,
  );
  const outline = writeOutline(objects, document, pages);
  const attached = writeAttachment(objects, document.attachment);
  objects.set(
    catalogue,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${textString(document.language)}/ViewerPreferences<</DisplayDocTitle true>>/Outlines ${outline} 0 R/Names<</EmbeddedFiles<</Names[${textString(PDF_ATTACHMENT)} ${attached} 0 R]>>>>/AF[${attached} 0 R]>>`,
  );
  const info = objects.add(describeDocument(document));
  return objects.write(catalogue, info);
}

function describeDocument({ title, producer, day }: PagedDocument): string {
  const date = `(D:${day.replaceAll('-', '')}000000Z)`;
  return `<</Title${textString(title)}/Producer${textString(producer)}/Creator${textString(producer)}/CreationDate${date}/ModDate${date}>>`;
}

function writeLinks(objects: PdfObjects, page: Page, pages: readonly number[]): string {
  const links = page.links.map(({ left, top, width, height, page: target }) => {
    const box = [left, page.height - top - height, left + width, page.height - top];
    const rect = numbers(...box.map((each) => each * POINTS_PER_PIXEL));
    const to = `${pages[target] ?? pages[0] ?? 0} 0 R`;
    return objects.add(`<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/Dest[${to}/Fit]>>`);
  });
  return links.length === 0 ? '' : `/Annots[${links.map((each) => `${each} 0 R`).join(' ')}]`;
}

function writeOutline(
  objects: PdfObjects,
  { bookmarks }: PagedDocument,
  pages: readonly number[],
): number {
  const root = objects.reserve();
  const items = bookmarks.map(() => objects.reserve());
  for (const [index, { title, page }] of bookmarks.entries()) {
    const before = items[index - 1];
    const after = items[index + 1];
    objects.set(
      items[index] ?? 0,
      `<</Title${textString(title)}/Parent ${root} 0 R/Dest[${pages[page] ?? 0} 0 R/Fit]${before === undefined ? '' : `/Prev ${before} 0 R`}${after === undefined ? '' : `/Next ${after} 0 R`}>>`,
    );
  }
  const [first] = items;
  const last = items.at(-1);
  const ends =
    first === undefined || last === undefined ? '' : `/First ${first} 0 R/Last ${last} 0 R`;
  objects.set(root, `<</Type/Outlines/Count ${items.length}${ends}>>`);
  return root;
}

// Not compressed, so that it can be found again without reading the whole document.
function writeAttachment(objects: PdfObjects, text: string): number {
  const bytes = toBytes(text);
  const file = objects.addStream(
    `/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${bytes.length}>>`,
    bytes,
    false,
  );
  const name = textString(PDF_ATTACHMENT);
  return objects.add(
    `<</Type/Filespec/F${name}/UF${name}/AFRelationship/Source/EF<</F ${file} 0 R>>>>`,
  );
}

function writeResources(objects: PdfObjects, inks: PageInks): number {
  const fonts = WEIGHTS.flatMap((weight) => {
    const glyphs = inks.glyphs[weight];
    if (glyphs.size === 0) return [];
    const font = writeFont(objects, inks.fonts[weight], { weight, glyphs });
    return [`/${FONT_NAMES[weight]} ${font} 0 R`];
  });
  const opacities = [...inks.opacities]
    .toSorted((a, b) => a - b)
    .map((percent) => `/O${percent}<</ca ${numbers(percent / 100)}>>`);
  return objects.add(`<</Font<<${fonts.join('')}>>/ExtGState<<${opacities.join('')}>>>>`);
}

interface UsedGlyphs {
  readonly weight: FontWeight;
  readonly glyphs: ReadonlyMap<number, number>;
}

function writeFont(
  objects: PdfObjects,
  font: TrueTypeFont,
  { weight, glyphs }: UsedGlyphs,
): number {
  const name = `/${weight === 'regular' ? 'PARKBA' : 'PARKBB'}+GolosText-${weight === 'regular' ? 'Regular' : 'SemiBold'}`;
  const perMille = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const order = [...glyphs.keys()].toSorted((a, b) => a - b);
  const subset = subsetFont(font, new Set(order));
  const file = objects.addStream(`/Length1 ${subset.length}`, deflate(subset), true);
  const box = numbers(...font.box.map(perMille));
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox[${box}]/ItalicAngle 0/Ascent ${perMille(font.ascent)}/Descent ${perMille(font.descent)}/CapHeight 700/StemV ${weight === 'regular' ? 80 : 120}/FontFile2 ${file} 0 R>>`,
  );
  const widths = order.map((glyph) => `${glyph}[${perMille(font.advanceOf(glyph))}]`).join(' ');
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 500/W[${widths}]/CIDToGIDMap/Identity>>`,
  );
  const unicode = objects.addStream('', deflate(toBytes(mapToUnicode(order, glyphs))), true);
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

const MOST_IN_BLOCK = 100;

// Which character each glyph stands for, so that text can be searched and copied.
function mapToUnicode(order: readonly number[], glyphs: ReadonlyMap<number, number>): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const blocks: string[] = [];
  for (let at = 0; at < order.length; at += MOST_IN_BLOCK) {
    const block = order.slice(at, at + MOST_IN_BLOCK);
    const lines = block.map((glyph) => `<${hex(glyph)}> <${hex(glyphs.get(glyph) ?? 0)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
}
