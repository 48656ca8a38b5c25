import type { Problem } from '../../shared/core/problem.ts';
import type { Form } from '../../shared/domain/column.ts';
import { type Figure, evidenceOf, subjectOf } from '../../shared/domain/figure.ts';
import type { Interval } from '../../shared/domain/interval.ts';
import type { Quantity } from '../../shared/domain/quantity.ts';
import { formatFigure } from '../../shared/text/format.ts';
import type { Language } from '../../shared/text/language.ts';
import type { Row } from './answer.ts';

/** Columns of a figure, in the order in which they are printed. */
export const FIGURE_COLUMNS: readonly string[] = [
  'park',
  'metric',
  'hole',
  'value',
  'lo',
  'hi',
  'loOpen',
  'hiOpen',
  'unit',
  'text',
  'period',
  'status',
  'evidence',
  'problems',
];

/**
 * A figure as a record. `value` is the number as worded, or computed from numbers as worded, in
 * base units; `lo` and `hi` are what is known of it, null where nothing is (then the end is open).
 * A hole has neither value, ends nor unit.
 */
export function buildFigureRow(language: Language, figure: Figure): Row {
  return {
    park: figure.park,
    metric: subjectOf(figure),
    ...formField(figure),
    ...quantityFields(figure),
    text: formatFigure(language, figure),
    period: figure.period?.text ?? null,
    status: figure.status,
    evidence: [...new Set(evidenceOf(figure))],
    problems: codesOf(figure.problems),
  };
}

/** Columns of figures that may be set against something. */
export const FORMED_COLUMNS: readonly string[] = FIGURE_COLUMNS.toSpliced(2, 0, 'form');

/** What the figures are set against; no field where they are as they are. */
export function formField({ computed }: Pick<Figure, 'computed'>): Row {
  const form = computed === undefined ? '' : nameOfForm(computed.form);
  return form === '' ? {} : { form };
}

function nameOfForm(form: Form): string {
  switch (form.kind) {
    case 'plain':
      return '';
    case 'per':
      return `per ${form.unit}`;
    case 'share':
      return `share of ${form.of}`;
    case 'index':
      return `index to ${form.baseYear}`;
    case 'difference':
      return `change since ${form.since}`;
    case 'percent':
    case 'growth':
      return `${form.kind} since ${form.since}`;
  }
}

/** The codes of problems, each once. */
export function codesOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map((problem) => problem.code))];
}

/** The fields of what a number stands for, or of the hole in its place. */
export function quantityFields(
  outcome:
    | { readonly kind: 'value'; readonly quantity: Quantity }
    | { readonly kind: 'hole'; readonly hole: string },
): Row {
  if (outcome.kind === 'hole') return { hole: outcome.hole, value: null, ...NO_ENDS, unit: null };
  const { nominal, interval, unit } = outcome.quantity;
  return { hole: null, value: nominal, ...endFields(interval), unit };
}

const NO_ENDS = { lo: null, hi: null, loOpen: null, hiOpen: null };

function endFields({ lo, hi, loOpen, hiOpen }: Interval): Row {
  return {
    lo: Number.isFinite(lo) ? lo : null,
    hi: Number.isFinite(hi) ? hi : null,
    loOpen,
    hiOpen,
  };
}
