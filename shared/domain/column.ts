import type { MetricId } from './metric.ts';
import type { Grouping } from './park.ts';
import type { PerUnit } from './unit.ts';

/** A formula over metrics with the name that the user gave it. */
export interface FormulaDefinition {
  readonly name: string;
  readonly formula: string;
}

/** What a column is about: a metric of the vocabulary, or a formula over metrics. */
export type Subject =
  | { readonly kind: 'metric'; readonly metric: MetricId }
  | ({ readonly kind: 'formula' } & FormulaDefinition);

/** What the figures of a column are set against. */
export type Form =
  /** Nothing: the figures as they are. */
  | { readonly kind: 'plain' }
  /** What counts the size of the park: residents, jobs, hectares, square metres. */
  | { readonly kind: 'per'; readonly unit: PerUnit }
  /** The total of the parks that stand together, or of those of its own group, in percent. */
  | { readonly kind: 'share'; readonly of: 'total' | Exclude<Grouping, 'network'> }
  /** The park's own fact of a year, which stands at 100. */
  | { readonly kind: 'index'; readonly baseYear: number }
  /** The park's own fact of a year: by how much more, in units or in percent. */
  | { readonly kind: 'difference'; readonly since: number }
  | { readonly kind: 'percent'; readonly since: number }
  /** The park's own fact of a year: compound growth in percent a year. */
  | { readonly kind: 'growth'; readonly since: number };

/** A column of computed figures. */
export interface Column {
  readonly subject: Subject;
  readonly form: Form;
}

/** Whether figures of the form may lie below zero. */
export function isSignedForm({ kind }: Form): boolean {
  return kind === 'difference' || kind === 'percent' || kind === 'growth';
}
