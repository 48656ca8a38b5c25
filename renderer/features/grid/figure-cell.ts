import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { Figure } from '../../../shared/domain/figure.ts';
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
  readonly parts: readonly Element[];
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
    const isLate = data.kind === 'group' && !data.isTotalAtHand(place.metric, place.track);
    if (isLate) fillLater(params, data, place);
    const { className, parts, label } =
      data.kind === 'group'
        ? drawTotal(context, data, place)
        : drawFigure(context, { row: data, column: place, standing: this.standing });
    this.root.className = className;
    this.root.replaceChildren(...parts);
    eGridCell.setAttribute('aria-label', label);
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
  const parts = [
    numberPart(face.statusWord, text),
    ...face.marks
      .toReversed()
      .map((mark) => markPart(GLYPH_OF_MARK[mark], wordOf(language, 'mark', mark))),
    ...ageParts(context, figure),
    ...(look.showsSeries && column.track === undefined
      ? [buildSparkline(context.seriesOf(figure))]
      : []),
    part(cellStyles['period'], face.period ?? ''),
    ...standingParts(language, standing),
  ];
  return {
    className: classOf(isRefused ? 'refused' : face.tone),
    parts: parts.filter((each) => each !== null),
    label: labelOfCell(context, figure, {
      contrast: contrast === null ? null : text,
      standing,
    }),
  };
}

function drawTotal(context: GridContext, row: GroupRow, column: MetricColumn): Drawn {
  const { language } = context;
  if (!row.isTotalAtHand(column.metric, column.track)) return drawLate(language);
  const total = row.totalOf(column.metric, column.track);
  if (total === null) return { className: classOf('missing'), parts: [], label: '' };
  const told = describeTotal(context, total, context.lookOf(column).scale);
  const isHole = total.result.kind === 'hole';
  return {
    className: `${classOf(isHole ? 'missing' : 'fact')} ${cellStyles['total']}`,
    parts: [
      numberPart(null, told.text),
      ...(told.isUnlike
        ? [markPart(GLYPH_OF_MARK.unlike, wordOf(language, 'mark', 'unlike'))]
        : []),
      part(cellStyles['period'], told.count),
    ],
    label: told.label,
  };
}

function drawLate(language: Language): Drawn {
  const parts = [numberPart(null, '…')];
  return { className: classOf('missing'), parts, label: say(language, 'total.late') };
}

interface SaidBeside {
  readonly contrast: string | null;
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
    beside.standing === null ? null : say(language, `standing.${beside.standing}`),
  ]
    .filter((each) => each !== null)
    .join(', ');
  return count === 0 ? label : say(language, 'cell.noted', { label, count });
}

function ageParts({ language, traits }: GridContext, figure: Figure): readonly Element[] {
  const age = ageOfFigure(figure, traits.year) ?? 0;
  if (age < STALE_YEARS) return [];
  return [part(cellStyles['age'], say(language, 'cell.age', { count: age }))];
}

function numberPart(status: string | null, text: string): Element {
  const number = part(cellStyles['number'], '');
  if (status !== null) number.append(part(styles['status'], status));
  number.append(part(`${styles['value']} ${cellStyles['value']}`, text));
  return number;
}

function markPart(glyph: string, meaning: string): Element {
  const element = part(styles['mark'], glyph);
  element.setAttribute('data-mark', meaning);
  return element;
}

function standingParts(language: Language, standing: Standing | null): readonly Element[] {
  if (standing === null) return [];
  const element = part(cellStyles['standing'], GLYPH_OF_STANDING[standing]);
  element.setAttribute('data-mark', say(language, `standing.${standing}`));
  return [element];
}

function classOf(tone: string): string {
  return [styles['figure'], styles[tone], cellStyles['cell']].join(' ');
}

function part(className: string | undefined, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = text;
  return element;
}
