import { errorProblem } from '../../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../../shared/core/result.ts';
import { type PressDocument, UNKNOWN_ORIGIN } from '../../../shared/extract/press-document.ts';
import { decodeText } from './decode-text.ts';

/** Largest file that is read, in bytes: a year of a newspaper, not a disk image. */
export const LARGEST_PRESS_FILE = 20 * 1024 * 1024;

/** Longest text that is kept, in characters. */
const LONGEST_TEXT = 20_000_000;

/**
 * Takes the text out of the bytes of a file: plain text of any usual Russian encoding, a web page, a
 * Word document, or a PDF document with a text layer. The bytes decide, not the name. Fails with
 * `press.too-large`, `press.not-text`, `press.old-format`, `press.damaged`, `press.locked`,
 * `press.no-text-layer` or `press.empty`.
 */
export async function readPressDocument(
  doc: string,
  bytes: Uint8Array,
): Promise<Result<PressDocument>> {
  if (bytes.byteLength > LARGEST_PRESS_FILE) return tooLargePress(doc, bytes.byteLength);
  const read = await readByKind(doc, bytes);
  if (read.kind === 'failed') return read;
  const { text, format } = read.value;
  if (text.length > LONGEST_TEXT) return tooLargePress(doc, text.length);
  if (text.trim() !== '') return read;
  return refuse(format === 'pdf' ? 'press.no-text-layer' : 'press.empty', doc);
}

/** The refusal of a text that is too large. */
export function tooLargePress(path: string, size: number): Result<never> {
  const megabytes = (count: number) => Math.ceil(count / (1024 * 1024));
  const params = { path, size: megabytes(size), limit: megabytes(LARGEST_PRESS_FILE) };
  return failed(errorProblem('press.too-large', params));
}

function readByKind(doc: string, bytes: Uint8Array): Promise<Result<PressDocument>> {
  const opening = String.fromCharCode(...bytes.subarray(0, 1024));
  if (opening.includes('%PDF-')) return readPdfFile(doc, bytes);
  if (opening.startsWith('PK\u0003\u0004')) return readDocxFile(doc, bytes);
  if (opening.startsWith('{\\rtf') || opening.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return Promise.resolve(refuse('press.old-format', doc));
  }
  return readTextFile(doc, bytes);
}

async function readPdfFile(doc: string, bytes: Uint8Array): Promise<Result<PressDocument>> {
  // Loaded only for a file that needs it.
  const { readPdf } = await import('./pdf-text.ts');
  const read = await readPdf(bytes);
  if (read.kind === 'locked') return refuse('press.locked', doc);
  if (read.kind === 'damaged') return refuse('press.damaged', doc);
  return ok({ doc, format: 'pdf', text: read.text, ...UNKNOWN_ORIGIN });
}

async function readDocxFile(doc: string, bytes: Uint8Array): Promise<Result<PressDocument>> {
  const { readDocx } = await import('./docx-text.ts');
  const read = readDocx(bytes);
  if (read === 'too-large') return tooLargePress(doc, LONGEST_TEXT);
  if (read === null) return refuse('press.damaged', doc);
  return ok({ doc, format: 'docx', ...UNKNOWN_ORIGIN, ...read });
}

async function readTextFile(doc: string, bytes: Uint8Array): Promise<Result<PressDocument>> {
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse('press.not-text', doc);
  const { text } = decoded;
  if (!isHtml(text)) return ok({ doc, format: 'text', text, ...UNKNOWN_ORIGIN });
  const { readHtml } = await import('./html-text.ts');
  return ok({ doc, format: 'html', ...readHtml(text) });
}

// A page may open with comments and declarations, hence not the first sign alone.
function isHtml(text: string): boolean {
  const opening = text.slice(0, 2000).trimStart();
  return (
    opening.startsWith('<') && /<(!doctype html|html|head|body|article|div|p|meta)\b/i.test(opening)
  );
}

type RefusalCode =
  | 'press.not-text'
  | 'press.old-format'
  | 'press.damaged'
  | 'press.locked'
  | 'press.no-text-layer'
  | 'press.empty';

function refuse(code: RefusalCode, path: string): Result<never> {
  return failed(errorProblem(code, { path }));
}
