import { isSignedForm } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Inquiry } from '../domain/question.ts';
import { type Comparison, compareRows } from './compare.ts';
import { computedFigures } from './computed-figures.ts';
import { buildFigureLookup } from './figure-lookup.ts';
import type { ViewSpec } from './view-spec.ts';

/**
 * The comparison of a view: the chosen parks in the chosen metrics, and after them in the columns
 * that the user has computed. A change may lie on either side of zero, where a ratio to a base says
 * nothing, so changes and growth stay in the table. Parks that are not in the dataset are left out;
 * null where none is left.
 */
export function compareView(
  dataset: Dataset,
  { comparison, table, levels }: Pick<ViewSpec, 'comparison' | 'table' | 'levels'>,
  inquiry: Inquiry,
): Comparison | null {
  const parks = comparison.parks.flatMap((id) => dataset.parkById.get(id) ?? []);
  const base = parks.find((park) => park.id === comparison.base) ?? parks[0];
  if (base === undefined) return null;
  const lookUp = buildFigureLookup(dataset, inquiry);
  // The total of a share is that of the table, whichever parks are set side by side.
  const source = { dataset, columns: table.computed, levels };
  const computed = table.computed
    .filter(({ form }) => !isSignedForm(form))
    .map(({ id }) => computedFigures(source, id, inquiry));
  const rows = [
    ...comparison.metrics.map((metric) =>
      parks.map((park) => ({ park, figure: lookUp(park.id, metric) })),
    ),
    ...computed.map((figureOf) => parks.map((park) => ({ park, figure: figureOf(park.id) }))),
  ];
  return compareRows({ base, rows, overrulings: comparison.overrulings }, inquiry);
}
