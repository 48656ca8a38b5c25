import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/question.ts';
import { type Level, levelOfKind } from '../domain/vocabulary.ts';
import { buildColumn, type ColumnFigures } from './column.ts';
import { type ComputedColumn, type ComputedId, definitionsOf } from './computed-column.ts';
import { originOfParts } from './derive.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** The computed columns of a table with what they are computed over. */
export interface ComputedSource {
  readonly dataset: Dataset;
  readonly columns: readonly ComputedColumn[];
  /** Levels of the table: a share is one in the total of all their parks, whatever is searched. */
  readonly levels: readonly Level[];
  /** Where figures of metrics come from; made anew when left out. */
  readonly figuresFor?: (inquiry: Inquiry) => FigureLookup;
}

/**
 * Makes the figures of a computed column of a table. A column that is gone, or whose formula cannot
 * be read, such as one from a damaged view file, has a named hole in every cell, with the reason.
 */
export function computedFigures(
  { dataset, columns, levels, figuresFor }: ComputedSource,
  id: ComputedId,
  inquiry: Inquiry,
): ColumnFigures {
  const column = columns.find((each) => each.id === id);
  if (column === undefined) return holes([]);
  const { subject, form } = column;
  const parks = dataset.parks.flatMap((park) =>
    levels.includes(levelOfKind(park.kind)) ? [park.id] : [],
  );
  const order = { column: { subject, form }, parks, definitions: definitionsOf(columns) };
  const built = buildColumn(
    dataset,
    figuresFor === undefined ? order : { ...order, figuresFor },
    inquiry,
  );
  return built.kind === 'ok' ? built.value : holes([built.problem]);
}

function holes(problems: Figure['problems']): ColumnFigures {
  return (park: ParkId): Figure => ({
    ...originOfParts({ park, metric: 'residents' }, []),
    kind: 'hole',
    hole: 'not_determinable',
    problems,
  });
}
