import { type RefObject, useEffect } from 'react';
import type { PastePlace, PlacedColumn } from '../../../shared/paste/paste-plan.ts';
import { useActionHandler } from '../../state/actions.ts';
import { clipOf, offerPaste } from '../../state/pasting.ts';
import { canKeep } from '../../state/send-change.ts';
import { useIsWorkedOn } from '../../state/sides.ts';
import { isTextField } from '../../state/text-field.ts';
import { type Selection, useWorkbench } from '../../state/store.ts';
import { idOfMetricColumn, metricColumnOf } from './column-id.ts';
import { type Api, placesOf } from './grid-sync.ts';
import type { ParkGrid } from './park-grid.ts';

/** Most rows that a block by place can reach. */
const MOST_ROWS = 5_000;

/** Takes blocks that are pasted while the grid is shown; texts belong to the field they fall into. */
export function usePaste(grid: RefObject<ParkGrid | null>): void {
  const isWorkedOn = useIsWorkedOn();
  const isKept = useWorkbench(canKeep) && isWorkedOn;
  useActionHandler('block.paste', () => offer(grid, null), isKept);
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      if (!isKept || isTextField(event.target) || isInDialog(event.target)) return;
      event.preventDefault();
      offer(grid, event);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [grid, isKept]);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

function offer(grid: RefObject<ParkGrid | null>, event: ClipboardEvent | null): void {
  const api = grid.current?.api;
  offerPaste({
    clip: event === null ? null : clipOf(event),
    place: api === undefined ? null : placeOf(api),
  });
}

/** What stands in the grid from the chosen cell on, to the right and downwards. */
function placeOf(api: Api): PastePlace | null {
  const { selection } = useWorkbench.getState();
  const first = selection === null ? null : (placesOf.get(api)?.placeOf(selection.park) ?? null);
  if (selection === null || first === null) return null;
  return { parks: parksFrom(api, first), columns: columnsFrom(api, columnOf(selection)) };
}

function parksFrom(api: Api, first: number): PastePlace['parks'] {
  const last = Math.min(api.getDisplayedRowCount(), first + MOST_ROWS);
  const rows = Array.from({ length: last - first }, (_, index) => first + index);
  return rows.flatMap((row) => {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    return data?.kind === 'park' ? [data.park.id] : [];
  });
}

function columnOf({ metric, track }: Selection): string | null {
  if (metric === null) return null;
  return idOfMetricColumn(track === undefined ? { metric } : { metric, track });
}

// Names and attributes take no figures; a computed column stands in the way and takes none.
function columnsFrom(api: Api, chosen: string | null): readonly (PlacedColumn | null)[] {
  const ids = api
    .getAllDisplayedColumns()
    .map((column) => column.getColId())
    .filter((id) => metricColumnOf(id) !== null);
  const start = chosen === null ? 0 : Math.max(0, ids.indexOf(chosen));
  return ids.slice(start).map((id) => {
    const column = metricColumnOf(id);
    if (column === null || (column.track !== undefined && column.track !== 'plan')) return null;
    return { metric: column.metric, isPlan: column.track === 'plan' };
  });
}
