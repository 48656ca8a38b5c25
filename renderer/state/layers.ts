import type { Reported } from '../../shared/core/result.ts';
import { buildDataset, type DatasetTables } from '../../shared/domain/dataset.ts';
import { addLayers } from '../../shared/domain/layer.ts';
import { readLayers } from '../../shared/import/read-layers.ts';
import { type DataState, useWorkbench } from './store.ts';

/** Shows the tables that came with the program, with the user's layers over them. */
export function showTables(bundled: Reported<DatasetTables>): void {
  const { layers } = useWorkbench.getState();
  const read = readLayers([...layers.values()], bundled.value);
  useWorkbench.setState({
    data: {
      kind: 'ready',
      bundled,
      layers: read.value,
      dataset: buildDataset(addLayers(bundled.value, read.value)),
      problems: [...bundled.problems, ...read.problems],
    },
  });
}

/** Shows the user's layers anew after one was added, changed, switched or removed. */
export function showLayers(): void {
  const { data } = useWorkbench.getState();
  if (data.kind === 'ready') showTables(data.bundled);
}

/** The observations that the user entered by hand. */
export function useOwnObservations(): ReadonlySet<string> {
  return useWorkbench(({ data }) => ownObservationsOf(data));
}

const NOTHING_OWN: ReadonlySet<string> = new Set();
let known: { readonly data: DataState; readonly own: ReadonlySet<string> } | null = null;

/** The observations that the user entered by hand; the same data give the same set. */
export function ownObservationsOf(data: DataState): ReadonlySet<string> {
  if (known?.data !== data) known = { data, own: collectOwn(data) };
  return known.own;
}

function collectOwn(data: DataState): ReadonlySet<string> {
  if (data.kind !== 'ready') return NOTHING_OWN;
  const layers = data.layers.filter(({ kind }) => kind === 'own');
  return new Set(layers.flatMap(({ observations }) => observations.map(({ id }) => id)));
}
