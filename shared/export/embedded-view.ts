import type { Result } from '../core/result.ts';
import { parseViewFile, type ViewFile } from '../table/view-file.ts';
import { PACKAGE_VIEW } from './data-package.ts';
import { CUSTOM_PROPERTIES, readViewProperty } from './office-package.ts';
import { readPngText } from './png/write-png.ts';
import { unescapeXml } from './xml.ts';
import { fromBytes, readZip } from './zip.ts';

/** Keyword under which a PNG carries the view. */
export const PNG_KEYWORD = 'parkbench-view';

/** Largest view that is read out of a file, in bytes. */
const LARGEST_VIEW = 5_000_000;

const METADATA = /<metadata>([^<]*)<\/metadata>/;
const ATTACHMENT =
  /\/Type\/EmbeddedFile\/Subtype\/application#2Fjson\/Params<<\/Size \d+>>\/Length (\d+)>>\nstream\n/;

/**
 * The view that a file was made from: out of a PNG, SVG, PDF, DOCX, PPTX, XLSX or Data Package of
 * this program, or a view file itself. Null where the file carries none; fails as `parseViewFile`
 * does where what it carries cannot be read.
 */
export function readEmbeddedView(bytes: Uint8Array): Result<ViewFile> | null {
  const text = findView(bytes);
  return text === null ? null : parseViewFile(text);
}

function findView(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0x89) return readPngText(bytes, PNG_KEYWORD);
  if (first === 0x50 && second === 0x4b) return findInZip(bytes);
  if (first === 0x25 && second === 0x50) return findInPdf(bytes);
  return findInText(bytes);
}

function findInZip(bytes: Uint8Array): string | null {
  const parts = readZip(bytes, [CUSTOM_PROPERTIES, PACKAGE_VIEW], LARGEST_VIEW);
  const properties = parts?.get(CUSTOM_PROPERTIES);
  if (properties !== undefined) return readViewProperty(properties);
  return parts?.get(PACKAGE_VIEW) ?? null;
}

// Numbers of bytes count, so the file is read as Latin-1 first and the view as UTF-8 after.
function findInPdf(bytes: Uint8Array): string | null {
  const found = ATTACHMENT.exec(toLatin(bytes));
  if (found === null) return null;
  const from = found.index + found[0].length;
  return fromBytes(bytes.subarray(from, from + Number(found[1])));
}

function findInText(bytes: Uint8Array): string | null {
  const text = decodeText(bytes);
  if (text === null) return null;
  if (/^\s*\{/.test(text.replace(/^\uFEFF/, '')))
    return text.includes('parkbench-view') ? text : null;
  const metadata = METADATA.exec(text)?.[1];
  if (metadata === undefined || !metadata.includes('parkbench-view')) return null;
  return unescapeXml(metadata);
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return fromBytes(bytes);
  } catch {
    return null;
  }
}

const PIECE = 8192;

function toLatin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return pieces.join('');
}
