import { errorProblem, type Problem } from '../core/problem.ts';
import { metricOf, type MetricId, type ObservedMetricId } from '../domain/metric.ts';
import { isPlanStatus, type Status } from '../domain/vocabulary.ts';
import type { OwnFigure } from '../import/own-figure.ts';
import { type BlockShape, findShape } from './block-shape.ts';
import type {
  PasteAsk,
  PasteCell,
  PasteColumn,
  PastePlan,
  PasteRow,
  PlacedColumn,
} from './paste-plan.ts';
import { type CellNeeds, planCell } from './plan-cell.ts';
import type { Heading } from './read-heading.ts';

/**
 * Plans what pasting a block would enter. Columns are known by their headings, or by their place in
 * the grid where the block has none; rows by the names of parks, or by their place. What cannot be
 * matched or read is named and left out, never guessed; what is stored already is told apart.
 */
export function planPaste(ask: PasteAsk): PastePlan {
  const { block, choices } = ask;
  const shape = findShape(block);
  const columns = shape.values.map((at, index) => planColumn(ask, shape, { at, index }));
  const first = shape.hasHeadings ? 1 : 0;
  const rows = block.slice(first).map((_, index) => planRow(ask, shape, { index, first }));
  const needs: CellNeeds = { asksCurrency: false, asksMeaning: false, asksPeriod: false };
  const planned = rows.map((row) => columns.map((column) => planCell(ask, { row, column }, needs)));
  const cells = refuseRepeats(planned, { rows, columns });
  const taken = cells.flat().filter((cell) => cell.kind === 'figure');
  const figures = taken
    .filter(({ isSame }) => choices.keepsSame || !isSame)
    .map(({ figure }) => figure);
  return {
    columns,
    rows,
    cells,
    figures,
    same: taken.filter(({ isSame }) => isSame).length,
    problems: [...problemsOfBlock(ask, { shape, columns, rows }), ...problemsOf(cells)],
    ...needs,
  };
}

interface ColumnPlace {
  /** Place in the block. */
  readonly at: number;
  /** Place among the columns of figures. */
  readonly index: number;
}

function planColumn(ask: PasteAsk, shape: BlockShape, { at, index }: ColumnPlace): PasteColumn {
  const { block, choices } = ask;
  const heading = shape.headings[at] ?? NO_HEADING;
  const placed = shape.hasHeadings ? null : (ask.place?.columns[index] ?? null);
  const chosen = choices.metrics.get(at);
  const found = observedOf(heading.metric ?? placed?.metric ?? null);
  return {
    at,
    title: titleOf(block, shape, at),
    metric: chosen === undefined ? found : chosen,
    status: statusOf(choices.status, heading, placed),
    measure: heading.measure,
    period: heading.period ?? choices.period.trim(),
  };
}

function titleOf([first = []]: PasteAsk['block'], { hasHeadings }: BlockShape, at: number): string {
  const title = hasHeadings ? first[at] : undefined;
  return title === undefined || title === '' ? String(at + 1) : title;
}

const NO_HEADING: Heading = {
  metric: null,
  isPlan: false,
  measure: { power: 0, unit: null },
  period: null,
};

// A column of plans stays one whatever the rest of the block is said to be.
function statusOf(chosen: Status, heading: Heading, placed: PlacedColumn | null): Status {
  const isPlan = heading.isPlan || placed?.isPlan === true;
  return isPlan && !isPlanStatus(chosen) ? 'target' : chosen;
}

function observedOf(id: MetricId | null): ObservedMetricId | null {
  if (id === null) return null;
  const metric = metricOf(id);
  return metric.kind === 'observed' ? metric.id : null;
}

interface RowPlace {
  /** Place among the rows below the headings. */
  readonly index: number;
  readonly first: number;
}

function planRow(ask: PasteAsk, shape: BlockShape, { index, first }: RowPlace): PasteRow {
  const at = index + first;
  const chosen = ask.choices.parks.get(at);
  if (shape.names === null) {
    const park = ask.place?.parks[index] ?? null;
    return { at, name: '', park, isFound: true, candidates: [] };
  }
  const name = ask.block[at]?.[shape.names] ?? '';
  const found = ask.findPark(name);
  if (found.kind === 'found') {
    return { at, name, park: found.park, isFound: true, candidates: [] };
  }
  return { at, name, park: chosen ?? null, isFound: false, candidates: found.candidates };
}

type Cells = readonly (readonly PasteCell[])[];

/** The second figure of one park, metric, time and status would contradict the first. */
function refuseRepeats(
  cells: Cells,
  {
    rows,
    columns,
  }: { readonly rows: readonly PasteRow[]; readonly columns: readonly PasteColumn[] },
): Cells {
  const seen = new Set<string>();
  return cells.map((row, rowAt) =>
    row.map((cell, columnAt) => {
      if (cell.kind !== 'figure') return cell;
      const key = keyOf(cell.figure);
      if (!seen.has(key)) {
        seen.add(key);
        return cell;
      }
      const place = { row: (rows[rowAt]?.at ?? 0) + 1, column: columns[columnAt]?.title ?? '' };
      const params = { metric: `@metric.${cell.figure.metric}` };
      return { kind: 'problem', problem: errorProblem('paste.repeated', params, place) };
    }),
  );
}

function keyOf({ park, metric, period, status }: OwnFigure): string {
  return [park, metric, period, status].join(' ');
}

function problemsOf(cells: Cells): readonly Problem[] {
  return cells.flat().flatMap((cell) => (cell.kind === 'problem' ? [cell.problem] : []));
}

interface Planned {
  readonly shape: BlockShape;
  readonly columns: readonly PasteColumn[];
  readonly rows: readonly PasteRow[];
}

function problemsOfBlock({ block }: PasteAsk, planned: Planned): readonly Problem[] {
  const { shape, columns, rows } = planned;
  if (block.length === 0) return [errorProblem('paste.nothing')];
  if (columns.every(({ metric }) => metric === null)) {
    return [errorProblem('paste.no-column', { columns: titlesOf(columns) })];
  }
  const computed = columns.filter(({ at }) => isComputed(shape.headings[at]?.metric ?? null));
  return [
    ...computed.map(({ title }) => errorProblem('paste.computed', { title })),
    ...columns
      .filter((column) => column.metric === null && !computed.includes(column))
      .map(({ title }) => errorProblem('paste.column-unknown', { title })),
    ...rows.filter(({ park }) => park === null).map(problemOfRow),
  ];
}

function titlesOf(columns: readonly PasteColumn[]): string {
  return columns.map(({ title }) => `«${title}»`).join(', ');
}

function isComputed(id: MetricId | null): boolean {
  return id !== null && metricOf(id).kind === 'ratio';
}

function problemOfRow({ at, name, candidates }: PasteRow): Problem {
  const place = { row: at + 1 };
  if (name === '') return errorProblem('paste.row-without-park', {}, place);
  const code = candidates.length === 0 ? 'paste.park-unknown' : 'paste.park-unclear';
  return errorProblem(code, { name }, place);
}
