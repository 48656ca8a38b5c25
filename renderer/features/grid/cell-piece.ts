/** A small part of a cell: a text in its style, and for a mark what it means. */
export interface TextPiece {
  readonly className: string;
  readonly text: string;
  readonly meaning?: string;
}

/** What a cell is put together from: texts, and elements that are made anew each time. */
export type CellPiece = TextPiece | Element;

/**
 * Shows the pieces in a cell, one after the other. An element that has held a text before holds the
 * next one: cells are drawn by the hundred whenever rows move, and new elements cost more than texts.
 */
export function showPieces(root: Element, pieces: readonly CellPiece[]): void {
  let old = root.firstElementChild;
  for (const piece of pieces) {
    const next = old?.nextElementSibling ?? null;
    if (piece instanceof Element) put(root, old, piece);
    else if (old === null || !rewrite(old, piece)) put(root, old, elementOf(piece));
    old = next;
  }
  while (old !== null) {
    const next = old.nextElementSibling;
    old.remove();
    old = next;
  }
}

/** An element with a piece's text. */
export function elementOf({ className, text, meaning }: TextPiece): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(document.createTextNode(text));
  if (meaning !== undefined) element.dataset['mark'] = meaning;
  return element;
}

function put(root: Element, old: Element | null, element: Element): void {
  if (old === null) root.append(element);
  else old.replaceWith(element);
}

// Only what holds nothing but one text can hold another.
function rewrite(element: Element, { className, text, meaning }: TextPiece): boolean {
  const held = element.firstChild;
  if (!(element instanceof HTMLElement && held instanceof Text && held.nextSibling === null)) {
    return false;
  }
  if (element.className !== className) element.className = className;
  if (held.data !== text) held.data = text;
  if (element.dataset['mark'] !== meaning) {
    if (meaning === undefined) delete element.dataset['mark'];
    else element.dataset['mark'] = meaning;
  }
  return true;
}
