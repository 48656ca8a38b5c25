import { useMemo } from 'react';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Park } from '../../../shared/domain/park.ts';
import type { RowSection } from '../../../shared/table/arrange.ts';
import type { TableAnswer } from '../../../shared/table/table-ask.ts';
import type { TableChoice } from '../../../shared/table/table-choice.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import { useShownTable } from '../../state/shown-table.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { buildRowMaker, type GridRow, type ParkRow } from './grid-row.ts';
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
    const shown = countParks(sections);
    return { rows, pinned, shown, ofLevels, putAway };
  }, [dataset, answer, grouping, closed, makeRow, totals, pinned]);
}

// A park of several sectors stands in each of them and is one.
function countParks(sections: readonly RowSection[]): number {
  const [first, ...more] = sections;
  if (first === undefined || more.length === 0) return first?.parks.length ?? 0;
  return new Set(sections.flatMap(({ parks }) => parks)).size;
}

function sectionsOf({ parks }: Dataset, sections: TableAnswer['sections']): readonly RowSection[] {
  return sections.map(({ key, parks: places }) => ({
    key,
    parks: Array.from(places).flatMap((place) => parks[place] ?? []),
  }));
}

interface Laying {
  readonly grouping: TableChoice['grouping'];
  readonly closed: TableChoice['closed'];
  readonly makeRow: ReturnType<typeof buildRowMaker>;
  readonly totals: MakeTotals;
}

function layRows(sections: readonly RowSection[], laying: Laying): GridRow[] {
  const { grouping, closed, makeRow, totals } = laying;
  if (grouping === null) return sections.flatMap(({ parks }) => parks.map((park) => makeRow(park)));
  const seen = new Set<Park>();
  return sections.flatMap(({ key, parks }): GridRow[] => {
    const id = `group:${key ?? ''}`;
    const isOpen = !closed.includes(id);
    const heading: GridRow = {
      kind: 'group',
      id,
      by: grouping,
      key,
      parks,
      isOpen,
      ...totals(parks),
    };
    if (!isOpen) return [heading];
    const members = parks.map((park) => makeRow(park, seen.has(park) ? key : null));
    for (const park of parks) seen.add(park);
    return [heading, ...members];
  });
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
