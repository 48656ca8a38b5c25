import { extractText, getDocumentProxy } from 'unpdf';

/** Words of a PDF document, or why there are none. */
export type PdfText =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' };

// «техно-» at the end of a line and «парк» at the beginning of the next.
const BROKEN_WORD = /(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu;

/**
 * Takes the text layer out of a PDF document, page after page. Pictures of text stay pictures: the
 * text of a scanned page is empty. No script of the document is run.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  try {
    const document = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const { text } = await extractText(document, { mergePages: false });
    await document.destroy();
    return { kind: 'read', text: text.map(joinWords).join('\n\n').trim() };
  } catch (cause) {
    // Whatever the reader stumbled over, the document is not what it should be.
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return { kind: isLocked ? 'locked' : 'damaged' };
  }
}

function joinWords(page: string): string {
  return page.replaceAll('\0', '').replace(BROKEN_WORD, '$1').trim();
}
