import type { Problem } from '../../../shared/core/problem.ts';
import { hasErrors } from '../../../shared/core/problem.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { formatCsv } from '../../../shared/import/csv.ts';
import { OBSERVATION_TABLE } from '../../../shared/import/observations.ts';
import { readTable } from '../../../shared/import/table.ts';
import { contradicts, statesTheSame } from '../../../shared/table/contradict.ts';
import { type Article, observationIdOf, parkIdOf, type Proposal, sourceIdOf } from './article.ts';
import { changedFields, type FieldName, fieldsOf } from './fields.ts';

/** A proposal as the observation it would become, or what is missing or wrong. */
export type Reading =
  | { readonly kind: 'whole'; readonly observation: Observation }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

type Column = keyof typeof OBSERVATION_TABLE.fields;

const COLUMNS: readonly Column[] = Object.keys(OBSERVATION_TABLE.fields).filter(isColumn);
const HEADER = COLUMNS.map((name) => OBSERVATION_TABLE.fields[name].column);

/** Column of the data package that a field of a proposal is read as. */
export function columnOf(field: FieldName): string {
  return OBSERVATION_TABLE.fields[field].column;
}

/** Reads a proposal with the rules by which every row of the data is read. */
export function readProposal(article: Article, proposal: Proposal): Reading {
  const cells = cellsOf(article, proposal);
  const { value, problems } = readTable(
    OBSERVATION_TABLE,
    {
      file: article.doc,
      text: formatCsv([HEADER, COLUMNS.map((name) => cells[name])]),
      missingValues: [],
    },
    // Park and source are chosen from what is known or come with the layer.
    { parks: new Set([cells.park]), sources: new Set([cells.source]) },
  );
  const [observation] = value ?? [];
  return observation === undefined || hasErrors(problems)
    ? { kind: 'broken', problems }
    : { kind: 'whole', observation };
}

/** What is known already that says the same, or that cannot be true beside it. */
export interface Known {
  readonly same: readonly Observation[];
  readonly against: readonly Observation[];
}

/** Holds an observation against those known of its cell. */
export function compareWithKnown(observation: Observation, dataset: Dataset): Known {
  const others = dataset
    .observationsOf(observation.park, observation.metric)
    .filter((each) => each.id !== observation.id);
  return {
    same: others.filter((each) => statesTheSame(observation, each)),
    against: others.filter((each) => contradicts(observation, each)),
  };
}

function cellsOf(article: Article, proposal: Proposal): Readonly<Record<Column, string>> {
  const { fields, mention } = proposal;
  const changed = changedFields(fieldsOf(mention), fields);
  const isPrinted = mention.certainty.timePeriod === 'certain' && !changed.includes('period');
  return {
    ...fields,
    park: parkIdOf(proposal),
    id: observationIdOf(article, mention),
    source: sourceIdOf(article),
    periodBasis: isPrinted ? 'printed' : 'inferred',
    note: changed.length === 0 ? '' : `Set by the user on reading: ${changed.join(', ')}.`,
  };
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(OBSERVATION_TABLE.fields, name);
}
