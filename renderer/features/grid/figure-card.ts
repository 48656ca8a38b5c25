import type { ITooltipComp, ITooltipParams } from 'ag-grid-community';
import type { Card, CardLine } from './describe-figure.ts';
import classes from './figure-card.module.css';

/**
 * The card that a pointer resting on a cell of figures is shown; its value is the card's content, or
 * plain text for the heading of the column.
 */
export class FigureCard implements ITooltipComp {
  private readonly root = document.createElement('div');

  init({ value }: ITooltipParams<unknown, Card | string>): void {
    this.root.className = 'ag-tooltip';
    this.root.setAttribute('role', 'tooltip');
    if (value === null || value === undefined) return;
    if (typeof value === 'string') {
      this.root.textContent = value;
      return;
    }
    this.root.classList.add(classes['card'] ?? '');
    const head = element('div', classes['value'], value.value);
    if (value.status !== null) head.append(element('span', classes['status'], value.status));
    this.root.append(
      element('div', classes['heading'], value.heading),
      head,
      ...value.lines.map(lineElement),
    );
  }

  getGui(): HTMLElement {
    return this.root;
  }
}

function lineElement({ tone, glyph, text }: CardLine): HTMLElement {
  const line = element('div', classes[tone], text);
  if (glyph !== '') line.prepend(element('span', classes['glyph'], glyph));
  return line;
}

function element(tag: string, className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className ?? '';
  made.textContent = text;
  return made;
}
