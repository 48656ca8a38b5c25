/** A run of characters of one kind. */
export type MarkdownSpan =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** A paragraph, heading, list item, quotation or block of code. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly spans: readonly MarkdownSpan[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly MarkdownSpan[])[] }
  | { readonly kind: 'code'; readonly text: string };

/**
 * Reads the part of Markdown (CommonMark) that notes use: paragraphs, headings, lists, quotations,
 * code, bold, italics and links. The result is plain data, so no text of a note becomes markup;
 * what is not understood stays as it was written.
 */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const part of splitBlocks(text)) blocks.push(readBlock(part));
  return blocks;
}

const FENCE = /^```/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;
const QUOTE = /^>\s?/;

type LineKind = 'item' | 'quote' | 'plain';

// Code stands between fences; other blocks end at an empty line, a heading, or another kind.
function splitBlocks(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  let isCode = false;
  const end = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (FENCE.test(line)) {
      if (!isCode) end();
      block.push(line);
      if (isCode) end();
      isCode = !isCode;
    } else if (isCode) block.push(line);
    else if (line.trim() === '') end();
    else {
      const before = block.at(-1);
      if (before !== undefined && isApart(before, line)) end();
      block.push(line);
    }
  }
  end();
  return blocks;
}

function isApart(before: string, line: string): boolean {
  return HEADING.test(before) || HEADING.test(line) || kindOf(before) !== kindOf(line);
}

function kindOf(line: string): LineKind {
  if (ITEM.test(line)) return 'item';
  return QUOTE.test(line) ? 'quote' : 'plain';
}

function readBlock(lines: readonly string[]): MarkdownBlock {
  const [first = ''] = lines;
  if (FENCE.test(first)) {
    return {
      kind: 'code',
      text: lines
        .slice(1)
        .filter((line) => !FENCE.test(line))
        .join('\n'),
    };
  }
  if (HEADING.test(first)) {
    return { kind: 'heading', spans: parseSpans(first.replace(HEADING, '')) };
  }
  if (ITEM.test(first)) {
    return { kind: 'list', items: lines.map((line) => parseSpans(line.replace(ITEM, ''))) };
  }
  if (QUOTE.test(first)) {
    const text = lines.map((line) => line.replace(QUOTE, '')).join('\n');
    return { kind: 'quote', spans: parseSpans(text) };
  }
  return { kind: 'paragraph', spans: parseSpans(lines.join('\n')) };
}

const SPAN =
  /`([^`\n]{1,300})`|\*\*([^*\n]{1,300})\*\*|__([^_\n]{1,300})__|\*([^*\s][^*\n]{0,300})\*|\[([^\][\n]{1,300})\]\((https:\/\/[^\s)]{1,2000})\)/g;

function parseSpans(text: string): readonly MarkdownSpan[] {
  const spans: MarkdownSpan[] = [];
  let done = 0;
  for (const match of text.matchAll(SPAN)) {
    if (match.index > done) spans.push({ kind: 'text', text: text.slice(done, match.index) });
    spans.push(toSpan(match));
    done = match.index + match[0].length;
  }
  if (done < text.length) spans.push({ kind: 'text', text: text.slice(done) });
  return spans;
}

function toSpan([, code, strong, other, emphasis, link, url]: RegExpMatchArray): MarkdownSpan {
  if (code !== undefined) return { kind: 'code', text: code };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (link !== undefined && url !== undefined) return { kind: 'link', text: link, url };
  return { kind: 'strong', text: strong ?? other ?? '' };
}
