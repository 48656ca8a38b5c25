import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Figure } from '../../../shared/domain/figure.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { type FigureFace, faceOf, GLYPH_OF_MARK } from '../../parts/figure/face.ts';
import styles from '../../parts/figure/figure.module.css';
import { labelOfFigure, type Spoken } from '../../parts/figure/label.ts';
import type { NoteMarks } from '../../state/notes.ts';
import cellStyles from './figure-cell.module.css';
import type { GridRow } from './grid-row.ts';

/** What every cell of figures needs besides its figure. */
export interface GridContext extends Spoken {
  readonly noteMarks: NoteMarks;
}

type Params = ICellRendererParams<GridRow, Figure, GridContext>;

/**
 * A figure in a cell of the grid. It is made of plain elements: hundreds of cells are drawn anew
 * when the year changes, and a component each would be felt.
 */
export class FigureCell implements ICellRendererComp<GridRow> {
  private readonly root = document.createElement('span');

  init(params: Params): void {
    this.draw(params);
  }

  getGui(): HTMLElement {
    return this.root;
  }

  refresh(params: Params): boolean {
    this.draw(params);
    return true;
  }

  private draw({ value, context, eGridCell }: Params): void {
    if (value === null || value === undefined) return;
    const face = faceOf(context.language, value);
    this.root.className = [styles['figure'], styles[face.tone], cellStyles['cell']].join(' ');
    this.root.replaceChildren(...partsOf(face, context));
    eGridCell.setAttribute('aria-label', labelOfCell(context, value));
  }
}

function labelOfCell(context: GridContext, figure: Figure): string {
  const label = labelOfFigure(context, figure);
  const count = context.noteMarks(figure.park, figure.metric);
  return count === 0 ? label : say(context.language, 'cell.noted', { label, count });
}

function partsOf(face: FigureFace, { language }: GridContext): readonly HTMLElement[] {
  const marks = face.marks.map((mark) => {
    const element = part(styles['mark'], GLYPH_OF_MARK[mark]);
    element.title = wordOf(language, 'mark', mark);
    return element;
  });
  const status = face.statusWord === null ? [] : [part(styles['status'], face.statusWord)];
  const period = part(cellStyles['period'], face.period ?? '');
  const value = part(`${styles['value']} ${cellStyles['value']}`, face.text);
  // From the right: what does not fit wraps out of sight, the period first.
  const number = part(cellStyles['number'], '');
  number.append(...status, value);
  return [number, ...marks.toReversed(), period];
}

function part(className: string | undefined, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = text;
  return element;
}
