import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Figure } from '../../../shared/domain/figure.ts';
import type { CellMark } from '../../../shared/domain/mark.ts';
import { ageOfFigure, STALE_YEARS } from '../../../shared/table/cell-trait.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Standing } from '../../../shared/table/standing.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { faceOf, GLYPH_OF_MARK } from '../../parts/figure/face.ts';
import styles from '../../parts/figure/figure.module.css';
import { labelOfFigure } from '../../parts/figure/label.ts';
import { metricColumnOf, type MetricColumn } from './column-id.ts';
import { textOfContrast } from './contrast.ts';
import { type CellPiece, elementOf, showPieces, type TextPiece } from './cell-piece.ts';
import cellStyles from './figure-cell.module.css';
import type { GridContext } from './grid-context.ts';
import type { GridRow, GroupRow, ParkRow } from './grid-row.ts';
import { fillLater } from './late-totals.ts';
import { buildSparkline } from './sparkline.ts';
import { describeTotal } from './describe-total.ts';
import { GLYPH_OF_STANDING, standingIn } from './standing.ts';

type Params = ICellRendererParams<GridRow, unknown, GridContext>;

/** What a cell shows, and what a screen reader says of it. */
interface Drawn {
  readonly className: string;
  readonly pieces: readonly CellPiece[];
  readonly label: string;
}

/**
 * A figure in a cell of the grid. It is made of plain elements: hundreds of cells are drawn anew
 * when the year changes, and a component each would be felt.
 */
export class FigureCell implements ICellRendererComp<GridRow> {
  private readonly root = document.createElement('span');
  private params: Params | null = null;
  private standing: Standing | null = null;

  init(params: Params): void {
    this.draw(params);
  }

  /** Says anew how the cell stands to the one above it, after that one or the order has changed. */
  followOrder(): void {
    if (this.params === null) return;
    const standing = standingIn(this.params)?.standing ?? null;
    if (standing !== this.standing) this.draw(this.params);
  }

  getGui(): HTMLElement {
    return this.root;
  }

  refresh(params: Params): boolean {
    this.draw(params);
    return true;
  }

  private draw(params: Params): void {
    const { data, context, column, eGridCell } = params;
    this.params = params;
    this.standing = standingIn(params)?.standing ?? null;
    const place = metricColumnOf(column?.getColId() ?? '');
    if (data === undefined || place === null) return;
    if (data.kind === 'group' && !data.isTotalAtHand(place.metric, place.track)) {
      fillLater(params, data, place);
    }
    this.show(
      eGridCell,
      data.kind === 'group'
        ? drawTotal(context, data, place)
        : drawFigure(context, { row: data, column: place, standing: this.standing }),
    );
  }

  private show(cell: HTMLElement, { className, pieces, label }: Drawn): void {
    if (this.root.className !== className) this.root.className = className;
    showPieces(this.root, pieces);
    cell.setAttribute('aria-label', label);
  }
}

interface Content {
  readonly row: ParkRow;
  readonly column: MetricColumn;
  readonly standing: Standing | null;
}

function drawFigure(context: GridContext, { row, column, standing }: Content): Drawn {
  const { language } = context;
  const figure = row.figureOf(column.metric, column.track);
  const look = context.lookOf(column);
  const face = faceOf(language, figure, look.scale);
  const contrast = context.contrastOf(row.park, figure, column);
  const text = contrast === null ? face.text : textOfContrast(language, contrast);
  const isRefused = contrast?.outcome.kind === 'hole' && figure.kind === 'value';
  // From the right: what does not fit wraps out of sight, the period first.
  const pieces = [
    numberPiece(face.statusWord, text),
    ...face.marks
      .toReversed()
      .map((mark) => markPiece(GLYPH_OF_MARK[mark], wordOf(language, 'mark', mark))),
    ...agePieces(context, figure),
    ...(look.showsSeries && column.track === undefined
      ? [buildSparkline(context.seriesOf(figure))]
      : []),
    ...(face.period === null ? [] : [piece(cellStyles['period'], face.period)]),
    ...standingPieces(language, standing),
  ];
  return {
    className: classOf(isRefused ? 'refused' : face.tone),
    pieces: pieces.filter((each) => each !== null),
    label: labelOfCell(context, figure, {
      contrast: contrast === null ? null : text,
      marks: face.marks,
      standing,
    }),
  };
}

function drawTotal(context: GridContext, row: GroupRow, column: MetricColumn): Drawn {
  const { language } = context;
  if (!row.isTotalAtHand(column.metric, column.track)) return drawLate(language);
  const total = row.totalOf(column.metric, column.track);
  if (total === null) return { className: classOf('missing'), pieces: [], label: '' };
  const told = describeTotal(context, total, context.lookOf(column).scale);
  const isHole = total.result.kind === 'hole';
  return {
    className: `${classOf(isHole ? 'missing' : 'fact')} ${cellStyles['total']}`,
    pieces: [
      numberPiece(null, told.text),
      ...(told.isUnlike
        ? [markPiece(GLYPH_OF_MARK.unlike, wordOf(language, 'mark', 'unlike'))]
        : []),
      piece(cellStyles['period'], told.count),
    ],
    label: told.label,
  };
}

function drawLate(language: Language): Drawn {
  const pieces = [numberPiece(null, '…')];
  return { className: classOf('missing'), pieces, label: say(language, 'total.late') };
}

interface SaidBeside {
  readonly contrast: string | null;
  readonly marks: readonly CellMark[];
  readonly standing: Standing | null;
}

function labelOfCell(context: GridContext, figure: Figure, beside: SaidBeside): string {
  const { language, noteMarks, traits } = context;
  const plain = labelOfFigure(context, figure);
  const age = ageOfFigure(figure, traits.year) ?? 0;
  const count = noteMarks(figure.park, figure.metric);
  const label = [
    beside.contrast,
    plain,
    age >= STALE_YEARS ? say(language, 'cell.stale', { count: age }) : null,
    ...beside.marks.map((mark) => wordOf(language, 'mark', mark)),
    beside.standing === null ? null : say(language, `standing.${beside.standing}`),
  ]
    .filter((each) => each !== null)
    .join(', ');
  return count === 0 ? label : say(language, 'cell.noted', { label, count });
}

function agePieces({ language, traits }: GridContext, figure: Figure): readonly CellPiece[] {
  const age = ageOfFigure(figure, traits.year) ?? 0;
  if (age < STALE_YEARS) return [];
  return [piece(cellStyles['age'], say(language, 'cell.age', { count: age }))];
}

// The word that it is a plan stays with the number; a number without it needs nothing around it.
function numberPiece(status: string | null, text: string): CellPiece {
  const number = piece(`${styles['value']} ${cellStyles['value']}`, text);
  if (status === null) return number;
  const both = elementOf(piece(cellStyles['number'], ''));
  both.append(elementOf(piece(styles['status'], status)), elementOf(number));
  return both;
}

function markPiece(glyph: string, meaning: string): CellPiece {
  return { ...piece(styles['mark'], glyph), meaning };
}

function standingPieces(language: Language, standing: Standing | null): readonly CellPiece[] {
  if (standing === null) return [];
  const meaning = say(language, `standing.${standing}`);
  return [{ ...piece(cellStyles['standing'], GLYPH_OF_STANDING[standing]), meaning }];
}

function classOf(tone: string): string {
  return [styles['figure'], styles[tone], cellStyles['cell']].join(' ');
}

function piece(className: string | undefined, text: string): TextPiece {
  return { className: className ?? '', text };
}
