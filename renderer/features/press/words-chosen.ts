import type { TextPlace } from '../../../shared/domain/text-span.ts';

/** Carries the offset of a line in the text. */
export const LINE_START = 'data-start';

/** What the user has marked in the text, as offsets of it; null when nothing is marked there. */
export function readMarkedWords(region: Element | null): TextPlace | null {
  const selection = window.getSelection();
  if (region === null || selection === null || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const lines = [...region.querySelectorAll(`[${LINE_START}]`)];
  const marked = lines.filter((line) => range.intersectsNode(line));
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // What was marked by three clicks, or dragged beyond the text, ends outside its lines.
  const start = first.contains(startContainer) ? lengthTo(first, startContainer, startOffset) : 0;
  const end = last.contains(endContainer)
    ? lengthTo(last, endContainer, endOffset)
    : (last.textContent?.length ?? 0);
  return { start: startOf(first) + start, end: startOf(last) + end };
}

/** The place of words in the page; null when their lines are not there. */
export function rangeOf(region: Element, { start, end }: TextPlace): Range | null {
  const from = pointAt(region, start);
  const to = pointAt(region, end);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function startOf(line: Element): number {
  return Number(line.getAttribute(LINE_START));
}

function lengthTo(line: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

function pointAt(region: Element, offset: number): Point | null {
  const lines = [...region.querySelectorAll(`[${LINE_START}]`)];
  const line = lines.findLast((each) => startOf(each) <= offset);
  if (line === undefined) return null;
  let left = offset - startOf(line);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
