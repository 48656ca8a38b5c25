import type {
  CellDoubleClickedEvent,
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
} from 'ag-grid-community';
import { isPressed, type PlaceKeysId } from '../../state/place-keys.ts';
import { showPanel } from '../../state/place.ts';
import { toggleGroup } from '../../state/table.ts';
import { useWorkbench } from '../../state/store.ts';
import type { GridRow } from './grid-row.ts';
import { blockOf } from './range.ts';
import { copyBlock, copyOne } from './to-clipboard.ts';

type Press = CellKeyDownEvent<GridRow>;

/** Answers keys that are pressed on a cell: evidence, copying of the cell or the block. */
export function receiveKey(press: Press | FullWidthCellKeyDownEvent<GridRow>): void {
  if (!('column' in press)) return;
  const { event } = press;
  if (!(event instanceof KeyboardEvent)) return;
  const { isMac } = useWorkbench.getState().start;
  const act = ANSWERS.find(([id]) => isPressed(id, event, isMac))?.[1];
  if (act === undefined) return;
  event.preventDefault();
  act(press);
}

/** A double click on the heading of a group puts its parks away or shows them again. */
export function receiveDoubleClick({ data }: CellDoubleClickedEvent<GridRow>): void {
  if (data?.kind === 'group') toggleGroup(data.id);
}

const ANSWERS: readonly (readonly [PlaceKeysId, (press: Press) => void])[] = [
  ['cell.evidence', openRow],
  ['cell.copy', copyCell],
];

function openRow({ data }: Press): void {
  if (data?.kind === 'group') toggleGroup(data.id);
  else showPanel('evidence');
}

function copyCell({ api, data, column, context }: Press): void {
  const block = blockOf(api);
  if (block !== null) copyBlock(api, context, block);
  else if (data?.kind === 'park') copyOne(context, data, column?.getColId() ?? 'name');
}
