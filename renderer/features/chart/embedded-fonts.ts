import type { EmbeddedFont } from '../../../shared/export/svg.ts';

const FAMILY = 'Golos Text';
let loaded: Promise<readonly EmbeddedFont[]> | null = null;

/** The font files that the window draws charts with, ready to be put inside a file. */
export function loadEmbeddedFonts(): Promise<readonly EmbeddedFont[]> {
  loaded ??= Promise.all(findFaces().map(readFace));
  return loaded;
}

function findFaces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue('font-family').includes(FAMILY));
}

async function readFace(rule: CSSFontFaceRule): Promise<EmbeddedFont> {
  const source = rule.style.getPropertyValue('src');
  const address = /url\("?([^")]+)"?\)/.exec(source)?.[1];
  if (address === undefined) throw new Error(`a font face must name its file, found ${source}`);
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  return {
    weight: Number(rule.style.getPropertyValue('font-weight')),
    unicodeRange: rule.style.getPropertyValue('unicode-range'),
    base64: toBase64(new Uint8Array(await response.arrayBuffer())),
  };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
