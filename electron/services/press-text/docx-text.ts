import { readZip, sizesInZip } from '../../../shared/export/zip.ts';
import { openLines } from './lines.ts';
import { readMarkup } from './markup.ts';

/** Largest part of a document that is unpacked, in bytes. */
const LARGEST_PART = 32 * 1024 * 1024;

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';

/** Elements of a paragraph whose words a reader does not see. */
const UNSEEN = new Set(['w:del', 'w:instrText', 'w:moveFrom', 'mc:Fallback']);

/** Words and title of a Word document. */
export interface DocxText {
  readonly text: string;
  readonly title: string | null;
}

/**
 * Takes the words out of a Word document: a paragraph a line, the cells of a table row in one line.
 * Deleted text is left out. Returns null where the bytes are no such document or it is damaged, and
 * `too-large` where a part would unpack to more than 32 MB.
 */
export function readDocx(bytes: Uint8Array): DocxText | 'too-large' | null {
  const size = sizesInZip(bytes)?.get(BODY);
  if (size === undefined) return null;
  if (size > LARGEST_PART) return 'too-large';
  const parts = readZip(bytes, [BODY, CORE], LARGEST_PART);
  const body = parts?.get(BODY);
  if (body === undefined) return null;
  const core = parts?.get(CORE);
  return { text: readBody(body), title: core === undefined ? null : readTitle(core) };
}

function readBody(xml: string): string {
  const lines = openLines();
  let isText = false;
  let unseen = 0;
  let cells = 0;
  readMarkup(xml, 'xml', {
    onOpen: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (name === 'w:tc') cells += 1;
      isText = name === 'w:t';
      if (name === 'w:tab') lines.write(' ');
      if (name === 'w:br' || name === 'w:cr') lines.endLine();
      if (name === 'w:noBreakHyphen') lines.write('-');
    },
    onText: (text) => {
      if (isText && unseen === 0) lines.write(text);
    },
    onClose: (name) => {
      isText = false;
      if (UNSEEN.has(name)) unseen -= 1;
      if (name === 'w:tc') cells -= 1;
      if (name === 'w:p' && cells > 0) lines.write(' ');
      else if (name === 'w:p') lines.endParagraph();
      else if (name === 'w:tr') lines.endLine();
    },
  });
  return lines.finish();
}

function readTitle(xml: string): string | null {
  let title = '';
  let isTitle = false;
  readMarkup(xml, 'xml', {
    onOpen: (name) => {
      isTitle = name === 'dc:title';
    },
    onText: (text) => {
      if (isTitle) title += text;
    },
    onClose: () => {
      isTitle = false;
    },
  });
  return title.trim() === '' ? null : title.trim();
}
