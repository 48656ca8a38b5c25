import { useMemo } from 'react';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { RowSection } from '../../../shared/table/arrange.ts';
import type { TableAnswer } from '../../../shared/table/table-ask.ts';
import type { RowGrouping, TableChoice } from '../../../shared/table/table-choice.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import { useShownTable } from '../../state/shown-table.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { buildRowMaker, type GridRow, type GroupRow, type ParkRow } from './grid-row.ts';
import { parksAt } from './parks-at.ts';
import { type MakeTotals, useTotals } from './totals.ts';

/** The rows to show, and what was put away. */
export interface ShownRows {
  readonly rows: GridRow[];
  /** Rows that stay above all others: the base and the parks chosen for comparison. */
  readonly pinned: GridRow[];
  /** How many parks are shown. */
  readonly shown: number;
  /** How many entries the chosen levels have without search and filters. */
  readonly ofLevels: number;
  readonly putAway: Omit<TableAnswer, 'sections' | 'ofLevels'>;
}

/** The one grouping in which a park may stand several times. */
const REPEATING: TableChoice['grouping'] = 'sector';
const NOTHING: TableAnswer = { sections: [], ofLevels: 0, withoutNumbers: 0, belowTop: 0 };

/** The rows of the table that was answered last. */
export function useRows(): ShownRows {
  const shownTable = useShownTable();
  const dataset = shownTable?.dataset ?? null;
  const answer = shownTable?.answer ?? NOTHING;
  const figureOf = useColumnFigures(shownTable);
  const makeRow = useMemo(() => buildRowMaker(figureOf), [figureOf]);
  const pinned = usePinned(makeRow);
  const closed = useWorkbench((state) => state.view.table.closed);
  const grouping = shownTable?.grouping ?? null;
  const totals = useTotals();
  return useMemo(() => {
    const { sections: told, ofLevels, ...putAway } = answer;
    const sections = dataset === null ? [] : sectionsOf(dataset, told);
    const rows = layRows(sections, { grouping, closed, makeRow, totals });
    const shown = countParks(sections, grouping === REPEATING);
    return { rows, pinned, shown, ofLevels, putAway };
  }, [dataset, answer, grouping, closed, makeRow, totals, pinned]);
}

// A park of several sectors stands in each of them and is one.
function countParks(sections: readonly RowSection[], isRepeating: boolean): number {
  if (isRepeating) return new Set(sections.flatMap(({ parks }) => parks)).size;
  return sections.reduce((sum, { parks }) => sum + parks.length, 0);
}

function sectionsOf({ parks }: Dataset, sections: TableAnswer['sections']): readonly RowSection[] {
  return sections.map(({ key, parks: places }) => ({ key, parks: parksAt(parks, places) }));
}

interface Laying {
  readonly grouping: TableChoice['grouping'];
  readonly closed: TableChoice['closed'];
  readonly makeRow: ReturnType<typeof buildRowMaker>;
  readonly totals: MakeTotals;
}

function layRows(sections: readonly RowSection[], laying: Laying): GridRow[] {
  const { grouping, makeRow } = laying;
  const rows: GridRow[] = [];
  const groupOf = buildRepeats(grouping);
  for (const section of sections) {
    const heading = grouping === null ? null : headingOf(section, grouping, laying);
    if (heading !== null) rows.push(heading);
    if (heading?.isOpen === false) continue;
    for (const park of section.parks) rows.push(makeRow(park, groupOf(park, section.key)));
  }
  return rows;
}

/** Tells which group a row is named after: that of a park's second row and of later ones. */
function buildRepeats(
  grouping: Laying['grouping'],
): (park: Park, key: string | null) => string | null {
  if (grouping !== REPEATING) return () => null;
  const seen = new Set<Park>();
  return (park, key) => {
    if (seen.has(park)) return key;
    seen.add(park);
    return null;
  };
}

function headingOf(
  { key, parks }: RowSection,
  by: RowGrouping,
  { closed, totals }: Laying,
): GroupRow {
  const id = `group:${key ?? ''}`;
  return { kind: 'group', id, by, key, parks, isOpen: !closed.includes(id), ...totals(parks) };
}

function usePinned(makeRow: (park: Park) => ParkRow): GridRow[] {
  const { parkById } = useDataset();
  const compared = useWorkbench((state) => state.view.comparison.parks);
  const pinsCompared = useWorkbench((state) => state.view.table.pinsCompared);
  const base = useWorkbench((state) => state.view.table.base);
  return useMemo(() => {
    const ids = new Set([...(base === null ? [] : [base.park]), ...(pinsCompared ? compared : [])]);
    return [...ids].flatMap((id) => {
      const park = parkById.get(id);
      return park === undefined ? [] : makeRow(park);
    });
  }, [parkById, compared, pinsCompared, base, makeRow]);
}
