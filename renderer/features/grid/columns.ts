import type {
  CellClassParams,
  ColDef,
  ITooltipParams,
  SuppressHeaderKeyboardEventParams,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import type { ParkKind } from '../../../shared/domain/vocabulary.ts';
import { countryName } from '../../../shared/text/country-name.ts';
import type { Facet } from '../../../shared/table/facets.ts';
import {
  type ColumnLook,
  lookOf,
  type ParkAttribute,
  type TableChoice,
} from '../../../shared/table/table-choice.ts';
import { nameOfCity } from '../../../shared/text/city-name.ts';
import type { Language } from '../../../shared/text/language.ts';
import { nameOfRegion, shortNameOfRegion } from '../../../shared/text/region-name.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { type Selection, useWorkbench } from '../../state/store.ts';
import { ComputedHeader } from './ComputedHeader.tsx';
import type { ComputedColumn } from '../../../shared/table/computed-column.ts';
import { AttributeHeader } from './AttributeHeader.tsx';
import { hintOfComputed, hintOfMetric } from './column-hint.ts';
import { columnIdOf, idOfMetricColumn, metricColumnOf, type MetricColumn } from './column-id.ts';
import { menuOfKey, openColumnMenu } from './column-menu-state.ts';
import { FigureCard } from './figure-card.ts';
import { FigureCell } from './figure-cell.ts';
import type { GridContext } from './grid-context.ts';
import type { GridRow, ParkRow } from './grid-row.ts';
import { filterOf, headerOf } from './grid-parts.ts';
import { ListFilterForm } from './ListFilterForm.tsx';
import { isMoneyMetric } from './metric-unit.ts';
import { MetricHeader } from './MetricHeader.tsx';
import { NumberFilterForm } from './NumberFilterForm.tsx';
import { cardOfCell } from './cell-card.ts';
import { isInBlock, prepareMove } from './range.ts';
import { NameCell } from './name-cell.ts';
import { NameFilterForm } from './NameFilterForm.tsx';
import { NameHeader } from './NameHeader.tsx';

type Column = ColDef<GridRow>;
const NAME_HEADER = headerOf(NameHeader);
const ATTRIBUTE_HEADER = headerOf(AttributeHeader);
const METRIC_HEADER = headerOf(MetricHeader);
const COMPUTED_HEADER = headerOf(ComputedHeader);
const LIST_FILTER = filterOf(ListFilterForm);
const NUMBER_FILTER = filterOf(NumberFilterForm);
const NAME_FILTER = filterOf(NameFilterForm);

type Layout = Pick<TableChoice, 'attributes' | 'pinned' | 'widths' | 'looks' | 'computed'>;

const FACET_OF_ATTRIBUTE: Readonly<Record<ParkAttribute, Facet>> = {
  kind: 'kinds',
  region: 'regions',
  stage: 'stages',
  country: 'countries',
};
const WIDTH_OF_ATTRIBUTE: Readonly<Record<ParkAttribute, number>> = {
  kind: 84,
  region: 104,
  stage: 96,
  country: 108,
};
const WIDTH_OF_NAME = 264;
const WIDTH_OF_MONEY = 156;
const WIDTH_OF_NUMBER = 122;
const WIDTH_OF_COMPUTED = 150;
const WIDTH_OF_SERIES = 54;

/** What all columns share. The engine orders rows, so the grid's own comparison finds all equal. */
export const EVERY_COLUMN: Column = {
  comparator: () => 0,
  sortable: true,
  resizable: true,
  cellDataType: false,
  // What a cell shows is drawn from its row; the grid compares it, and orders by it in vain.
  valueGetter: ({ data }) => data,
  suppressHeaderKeyboardEvent: takeMenuKey,
  suppressKeyboardEvent: watchArrows,
};

/** What columns are built for. */
export interface ColumnShape {
  readonly metrics: readonly MetricColumn['metric'][];
  readonly layout: Layout;
  /** Whether another view takes half of the window. */
  readonly isHalf: boolean;
}

/**
 * The columns: name, attributes, then the metrics, each plan beside its facts. In half a window the
 * attributes come last, so that figures are in sight.
 */
export function buildColumns(language: Language, shape: ColumnShape): Column[] {
  const { metrics, layout, isHalf } = shape;
  const attributes = layout.attributes.map((attribute) => attributeColumn(language, attribute));
  const figures = [
    ...metrics.flatMap((metric) => metricColumns(language, metric, lookOf(layout, metric))),
    ...layout.computed.map((column) => computedColumn(language, column)),
  ];
  const columns = [
    nameColumn(language),
    ...(isHalf ? [...figures, ...attributes] : [...attributes, ...figures]),
  ];
  return columns.map((column) => withLayout(column, layout));
}

function withLayout(column: Column, { pinned, widths }: Layout): Column {
  const id = columnIdOf(column.colId ?? '');
  if (id === null) return column;
  const isPinned = id === 'name' || pinned.includes(id);
  const width = widths[id] ?? column.width;
  return { ...column, pinned: isPinned ? 'left' : null, ...(width === undefined ? {} : { width }) };
}

function nameColumn(language: Language): Column {
  return {
    colId: 'name',
    headerComponentParams: { innerHeaderComponent: NAME_HEADER },
    headerTooltip: say(language, 'column.sort-how'),
    lockPosition: 'left',
    lockPinned: true,
    width: WIDTH_OF_NAME,
    minWidth: 120,
    sortingOrder: ['asc', 'desc'],
    filter: NAME_FILTER,
    cellAriaRole: 'rowheader',
    cellClassRules: { 'pb-noted': isNoted, 'pb-ranged': isRanged },
    cellRenderer: NameCell,
    tooltipValueGetter: ({ data }) => (data?.kind === 'park' ? describePark(language, data) : ''),
  };
}

function describePark(language: Language, { park }: ParkRow): string {
  const { region, city } = park;
  const place = [
    region === null ? null : nameOfRegion(language, region),
    city === null || city === region ? null : nameOfCity(language, city),
  ];
  const lines = [
    park.name[language],
    `${wordOf(language, 'kind', park.kind)}, ${wordOf(language, 'stage', park.stage)}`,
    place.filter((each) => each !== null).join(', '),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function attributeColumn(language: Language, attribute: ParkAttribute): Column {
  const facet = FACET_OF_ATTRIBUTE[attribute];
  return {
    colId: attribute,
    headerComponentParams: {
      innerHeaderComponent: ATTRIBUTE_HEADER,
      innerHeaderComponentParams: { facet, attribute },
    },
    width: WIDTH_OF_ATTRIBUTE[attribute],
    minWidth: 70,
    sortingOrder: ['asc', 'desc', null],
    cellClassRules: { 'pb-ranged': isRanged },
    filter: LIST_FILTER,
    filterParams: { facet },
    valueFormatter: ({ data }) => textOfAttribute(language, data, attribute),
    tooltipValueGetter: ({ data }) => textOfAttribute(language, data, attribute),
  };
}

function textOfAttribute(
  language: Language,
  row: GridRow | null | undefined,
  attribute: ParkAttribute,
): string {
  if (row?.kind !== 'park') return '';
  const { park } = row;
  switch (attribute) {
    case 'kind':
      return sayKind(language, park.kind);
    case 'region':
      return park.region === null ? '' : shortNameOfRegion(language, park.region);
    case 'stage':
      return wordOf(language, 'stage', park.stage);
    case 'country':
      return park.country === null ? '' : countryName(language, park.country);
  }
}

function sayKind(language: Language, kind: ParkKind): string {
  return say(language, `kind-short.${kind}`);
}

function metricColumns(
  language: Language,
  metric: MetricColumn['metric'],
  look: ColumnLook,
): Column[] {
  const facts = metricColumn(language, { metric }, look);
  return look.showsPlan
    ? [facts, metricColumn(language, { metric, track: 'plan' }, look)]
    : [facts];
}

function metricColumn(language: Language, column: MetricColumn, look: ColumnLook): Column {
  const { metric, track } = column;
  const isPlan = track === 'plan';
  const plain = isMoneyMetric(metric) ? WIDTH_OF_MONEY : WIDTH_OF_NUMBER;
  return {
    colId: idOfMetricColumn(column),
    headerTooltip: hintOfMetric(language, metric),
    headerClass: 'ag-right-aligned-header',
    headerComponentParams: {
      innerHeaderComponent: METRIC_HEADER,
      innerHeaderComponentParams: column,
    },
    width: look.showsSeries && !isPlan ? plain + WIDTH_OF_SERIES : plain,
    sortable: !isPlan,
    ...(isPlan ? {} : { filter: NUMBER_FILTER, filterParams: { metric } }),
    ...figuresOf(column),
  };
}

function computedColumn(language: Language, computed: ComputedColumn): Column {
  const { id } = computed;
  const column = { metric: metricColumnOf(id)?.metric ?? 'residents', track: id } as const;
  return {
    colId: id,
    headerTooltip: hintOfComputed(language, computed),
    headerClass: 'ag-right-aligned-header',
    headerComponentParams: {
      innerHeaderComponent: COMPUTED_HEADER,
      innerHeaderComponentParams: { computed: id },
    },
    width: WIDTH_OF_COMPUTED,
    filter: NUMBER_FILTER,
    filterParams: { metric: id },
    ...figuresOf(column),
  };
}

/** What all columns of figures share. */
function figuresOf(column: MetricColumn): Column {
  return {
    minWidth: 84,
    sortingOrder: ['desc', 'asc', null],
    cellClassRules: { 'pb-selected': isSelected, 'pb-noted': isNoted, 'pb-ranged': isRanged },
    cellRenderer: FigureCell,
    tooltipComponent: FigureCard,
    tooltipValueGetter: (params: ITooltipParams<GridRow, unknown, GridContext>) =>
      cardOfCell(params, column),
  };
}

// The grid moves the focus itself; with Shift the block of cells is drawn out to where it goes.
function watchArrows(params: SuppressKeyboardEventParams<GridRow>): boolean {
  const { api, event, node, column } = params;
  const isCell =
    event.type === 'keydown' && node.rowIndex !== null && (node.rowPinned ?? null) === null;
  if (isCell) prepareMove(api, event, { row: node.rowIndex ?? 0, column: column.getColId() });
  return false;
}

function isRanged({ api, node, colDef }: CellClassParams<GridRow>): boolean {
  return (node.rowPinned ?? null) === null && isInBlock(api, node.rowIndex, colDef.colId ?? '');
}

// A heading's menu opens by the keys that open menus everywhere.
function takeMenuKey({ event, column }: SuppressHeaderKeyboardEventParams<GridRow>): boolean {
  const id = 'getColId' in column ? columnIdOf(column.getColId()) : null;
  if (id === null || event.type !== 'keydown' || !menuOfKey(event)) return false;
  event.preventDefault();
  openColumnMenu(id, event.target);
  return true;
}

function isNoted({ data, colDef, context }: CellClassParams<GridRow>): boolean {
  const { noteMarks }: GridContext = context;
  const column = metricColumnOf(colDef.colId ?? '');
  return data?.kind === 'park' && noteMarks(data.park.id, column?.metric ?? null) > 0;
}

// The cell that evidence speaks of stays marked while the keyboard is elsewhere.
function isSelected({ data, colDef }: CellClassParams<GridRow>): boolean {
  const { selection } = useWorkbench.getState();
  const id = colDef.colId ?? '';
  return selection !== null && data?.kind === 'park' && isOf(selection, data, id);
}

function isOf({ park, metric, track }: Selection, row: ParkRow, id: string): boolean {
  if (park !== row.park.id || metric === null) return false;
  return idOfMetricColumn(track === undefined ? { metric } : { metric, track }) === id;
}
