import { create } from 'zustand';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Column, Form } from '../../../shared/domain/column.ts';
import { METRIC_IDS, type MetricId } from '../../../shared/domain/metric.ts';
import {
  type ComputedColumn,
  type ComputedId,
  definitionsOf,
  metricOfColumn,
  type PER_UNITS,
  type SHARE_TOTALS,
} from '../../../shared/table/computed-column.ts';
import { findNearest } from '../../../shared/table/nearest.ts';
import type { Language } from '../../../shared/text/language.ts';
import { LANGUAGES } from '../../../shared/text/language.ts';
import { say, sayProblem } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** What a computed column can show, in the order in which it is offered. */
export const COMPUTED_KINDS = [
  'formula',
  'per',
  'share',
  'index',
  'difference',
  'percent',
  'growth',
] as const;

/** A computed column half typed. */
export interface ComputedDraft {
  readonly kind: (typeof COMPUTED_KINDS)[number];
  readonly name: string;
  readonly formula: string;
  readonly metric: MetricId;
  readonly unit: (typeof PER_UNITS)[number];
  readonly total: (typeof SHARE_TOTALS)[number];
  readonly year: string;
}

/** What stands in the way of a draft, as sentences; null where nothing does. */
export interface DraftErrors {
  readonly name: string | null;
  readonly formula: string | null;
  readonly year: string | null;
}

/** The column that the dialog changes; null while it makes a new one. */
export const useComputedEdited = create<{ readonly id: ComputedId | null }>(() => ({ id: null }));

const EMPTY: ComputedDraft = {
  kind: 'formula',
  name: '',
  formula: '',
  metric: 'jobs',
  unit: 'resident',
  total: 'total',
  year: '2020',
};

/** The draft of a column that is to be changed, or an empty one. */
export function draftOfColumn(column: Column | null): ComputedDraft {
  if (column === null) return EMPTY;
  const { subject, form } = column;
  const kind = form.kind === 'plain' ? 'formula' : form.kind;
  const about = subject.kind === 'formula' ? subject : { metric: subject.metric };
  const { name, formula, metric } = { ...EMPTY, ...about };
  return { ...EMPTY, kind, name, formula, metric, ...partsOfForm(form) };
}

/** The column that a draft describes. */
export function columnOfDraft(draft: ComputedDraft): Column {
  const { kind, name, formula, metric } = draft;
  if (kind === 'formula') {
    const subject = { kind: 'formula', name: name.trim(), formula: formula.trim() } as const;
    return { subject, form: { kind: 'plain' } };
  }
  return { subject: { kind: 'metric', metric }, form: formOfDraft({ ...draft, kind }) };
}

/** What is wrong with a draft among the other columns of the table. */
export function errorsOfDraft(
  language: Language,
  draft: ComputedDraft,
  others: readonly ComputedColumn[],
): DraftErrors {
  const nothing = { name: null, formula: null, year: null };
  switch (draft.kind) {
    case 'formula':
      return {
        ...nothing,
        name: errorOfName(language, draft.name, others),
        formula: errorOfFormula(language, draft, others),
      };
    case 'per':
    case 'share':
      return nothing;
    default: {
      const isYear = /^[12]\d{3}$/.test(draft.year.trim());
      return { ...nothing, year: isYear ? null : say(language, 'computed.year-bad', EXAMPLE) };
    }
  }
}

const EXAMPLE = { example: '2020' };

function errorOfName(
  language: Language,
  name: string,
  others: readonly ComputedColumn[],
): string | null {
  if (name.trim() === '') return say(language, 'computed.name-missing');
  const taken = [...definitionsOf(others).map((each) => each.name), ...metricNames()];
  const isTaken = taken.some((each) => each.toLowerCase() === name.trim().toLowerCase());
  return isTaken ? say(language, 'computed.name-taken') : null;
}

function errorOfFormula(
  language: Language,
  draft: ComputedDraft,
  others: readonly ComputedColumn[],
): string | null {
  const column = columnOfDraft(draft);
  const definitions = definitionsOf([...others, column]);
  const metric = metricOfColumn(column, definitions);
  if (metric.kind === 'ok') return null;
  const names = definitions.map((each) => each.name).filter((name) => name !== draft.name.trim());
  return sayProblem(language, withHint(language, metric.problem, names));
}

// Of an unknown name, the nearest known ones.
function withHint(language: Language, problem: Problem, defined: readonly string[]): Problem {
  if (problem.code !== 'formula.unknown-name') return problem;
  const candidates = [
    ...METRIC_IDS.map((id) => ({
      id: wordOf(language, 'metric-short', id),
      names: LANGUAGES.flatMap((each) => [wordOf(each, 'metric-short', id)]).concat(id),
    })),
    ...defined.map((name) => ({ id: name, names: [] })),
  ];
  const nearest = findNearest(String(problem.params['name'] ?? ''), candidates);
  if (nearest.length === 0) return problem;
  const hint = say(language, 'computed.hint', { names: nearest.join(', ') });
  return { ...problem, params: { ...problem.params, hint } };
}

function metricNames(): readonly string[] {
  return METRIC_IDS.flatMap((id) => [
    id,
    ...LANGUAGES.flatMap((each) => [wordOf(each, 'metric-short', id), wordOf(each, 'metric', id)]),
  ]);
}

function partsOfForm(form: Form): Partial<ComputedDraft> {
  switch (form.kind) {
    case 'plain':
      return {};
    case 'per':
      return { unit: form.unit };
    case 'share':
      return { total: form.of };
    case 'index':
      return { year: String(form.baseYear) };
    default:
      return { year: String(form.since) };
  }
}

function formOfDraft({
  kind,
  unit,
  total,
  year,
}: ComputedDraft & { readonly kind: Exclude<ComputedDraft['kind'], 'formula'> }): Form {
  switch (kind) {
    case 'per':
      return { kind, unit };
    case 'share':
      return { kind, of: total };
    case 'index':
      return { kind, baseYear: Number(year) };
    default:
      return { kind, since: Number(year) };
  }
}
