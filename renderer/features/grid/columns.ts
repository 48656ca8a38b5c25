import type { CellClassParams, ColDef, ITooltipParams, ValueGetterParams } from 'ag-grid-community';
import type { Figure } from '../../../shared/domain/figure.ts';
import { isMetricId, type MetricId } from '../../../shared/domain/metric.ts';
import type { ParkKind } from '../../../shared/domain/vocabulary.ts';
import type { Facet } from '../../../shared/table/facets.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { tooltipOfFigure } from '../../parts/figure/label.ts';
import { useWorkbench } from '../../state/store.ts';
import { AttributeHeader } from './AttributeHeader.tsx';
import { FigureCell, type GridContext } from './figure-cell.ts';
import type { GridRow } from './grid-row.ts';
import { filterOf, headerOf } from './grid-parts.ts';
import { ListFilterForm } from './ListFilterForm.tsx';
import { isMoneyMetric } from './metric-unit.ts';
import { MetricHeader } from './MetricHeader.tsx';
import { NumberFilterForm } from './NumberFilterForm.tsx';
import type { ATTRIBUTE_COLUMNS } from './sorting.ts';

type Column = ColDef<GridRow>;
type Attribute = (typeof ATTRIBUTE_COLUMNS)[number];

const ATTRIBUTE_HEADER = headerOf(AttributeHeader);
const METRIC_HEADER = headerOf(MetricHeader);
const LIST_FILTER = filterOf(ListFilterForm);
const NUMBER_FILTER = filterOf(NumberFilterForm);

const FACET_OF_ATTRIBUTE: Readonly<Record<Attribute, Facet>> = {
  kind: 'kinds',
  region: 'regions',
  stage: 'stages',
};
const WIDTH_OF_ATTRIBUTE: Readonly<Record<Attribute, number>> = {
  kind: 92,
  region: 116,
  stage: 112,
};

/** What all columns share. The engine orders rows, so the grid's own comparison finds all equal. */
export const EVERY_COLUMN: Column = {
  comparator: () => 0,
  sortable: true,
  resizable: true,
  suppressMovable: true,
  cellDataType: false,
};

/** The columns: name, attributes, then the metrics. */
export function buildColumns(language: Language, metrics: readonly MetricId[]): Column[] {
  return [
    nameColumn(language),
    attributeColumn('kind', ({ park }) => sayKind(language, park.kind)),
    attributeColumn('region', ({ park }) => park.region ?? ''),
    attributeColumn('stage', ({ park }) => wordOf(language, 'stage', park.stage)),
    ...metrics.map((metric) => metricColumn(language, metric)),
  ];
}

function sayKind(language: Language, kind: ParkKind): string {
  return say(language, `kind-short.${kind}`);
}

function nameColumn(language: Language): Column {
  const nameOf = (row: GridRow | undefined): string => row?.park.name[language] ?? '';
  return {
    colId: 'name',
    headerName: say(language, 'column.name'),
    headerTooltip: say(language, 'column.sort-how'),
    pinned: 'left',
    lockPinned: true,
    initialWidth: 224,
    minWidth: 120,
    sortingOrder: ['asc', 'desc'],
    cellAriaRole: 'rowheader',
    cellClassRules: { 'pb-noted': isNoted },
    valueGetter: ({ data }) => nameOf(data),
    tooltipValueGetter: ({ data }) => (data === undefined ? '' : describePark(language, data)),
  };
}

function describePark(language: Language, { park }: GridRow): string {
  const place = [park.region, park.city === park.region ? null : park.city];
  const lines = [
    park.name[language],
    `${wordOf(language, 'kind', park.kind)}, ${wordOf(language, 'stage', park.stage)}`,
    place.filter((each) => each !== null).join(', '),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function attributeColumn(attribute: Attribute, textOf: (row: GridRow) => string): Column {
  const facet = FACET_OF_ATTRIBUTE[attribute];
  return {
    colId: attribute,
    headerComponentParams: {
      innerHeaderComponent: ATTRIBUTE_HEADER,
      innerHeaderComponentParams: { facet },
    },
    initialWidth: WIDTH_OF_ATTRIBUTE[attribute],
    minWidth: 70,
    sortingOrder: ['asc', 'desc', null],
    filter: LIST_FILTER,
    filterParams: { facet },
    valueGetter: ({ data }) => (data === undefined ? '' : textOf(data)),
    tooltipValueGetter: ({ value }) => value,
  };
}

function metricColumn(language: Language, metric: MetricId): Column {
  return {
    colId: metric,
    headerTooltip: sayMeaning(language, metric),
    headerClass: 'ag-right-aligned-header',
    headerComponentParams: {
      innerHeaderComponent: METRIC_HEADER,
      innerHeaderComponentParams: { metric },
    },
    initialWidth: isMoneyMetric(metric) ? 156 : 122,
    minWidth: 84,
    sortingOrder: ['desc', 'asc', null],
    filter: NUMBER_FILTER,
    filterParams: { metric },
    cellClassRules: { 'pb-selected': isSelected, 'pb-noted': isNoted },
    cellRenderer: FigureCell,
    valueGetter: ({ data }: ValueGetterParams<GridRow>) => data?.figureOf(metric),
    tooltipValueGetter: ({ value, context }: ITooltipParams<GridRow, Figure, GridContext>) =>
      value ? tooltipOfFigure(context, value) : '',
  };
}

function isNoted({ data, colDef, context }: CellClassParams<GridRow>): boolean {
  const { noteMarks }: GridContext = context;
  const { colId = '' } = colDef;
  return data !== undefined && noteMarks(data.park.id, isMetricId(colId) ? colId : null) > 0;
}

// The cell that evidence speaks of stays marked while the keyboard is elsewhere.
function isSelected({ data, colDef }: CellClassParams<GridRow>): boolean {
  const { selection } = useWorkbench.getState();
  return (
    selection !== null && selection.park === data?.park.id && selection.metric === colDef.colId
  );
}

function sayMeaning(language: Language, metric: MetricId): string {
  return [
    wordOf(language, 'metric', metric),
    wordOf(language, 'metric-means', metric),
    say(language, 'column.sort-how'),
  ].join('\n');
}
