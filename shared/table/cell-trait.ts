import { evidenceOf, type Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { marksOf } from '../domain/mark.ts';
import type { MetricId } from '../domain/metric.ts';
import { yearOfPeriod } from '../domain/period.ts';
import { isPlanStatus } from '../domain/vocabulary.ts';

/** What cells can be looked for by, besides their numbers. */
export const CELL_TRAITS = ['conflict', 'plan', 'estimate', 'stale', 'note', 'own'] as const;
/** What a cell can be looked for by. */
export type CellTrait = (typeof CELL_TRAITS)[number];

/** From this age on a figure is called old, in years. */
export const STALE_YEARS = 3;

/** What the traits of a cell depend on besides its figure. */
export interface TraitSource {
  /** Year from which the age of a figure is counted. */
  readonly year: number;
  readonly hasNote: (park: ParkId, metric: MetricId) => boolean;
  /** Whether the observation is one of the user's own. */
  readonly isOwn: (observation: string) => boolean;
}

/** Whole years between the end of a figure's period and a year; null where nothing is dated. */
export function ageOfFigure(figure: Figure, year: number): number | null {
  if (figure.kind === 'hole' || figure.period === null) return null;
  return Math.max(0, year - yearOfPeriod(figure.period));
}

/** The traits of a cell, in their fixed order. */
export function traitsOf(figure: Figure, source: TraitSource): readonly CellTrait[] {
  return CELL_TRAITS.filter((trait) => hasTrait(figure, trait, source));
}

/** Whether a cell has a trait. A hole can only be in conflict or bear a note. */
export function hasTrait(figure: Figure, trait: CellTrait, source: TraitSource): boolean {
  switch (trait) {
    case 'conflict':
      return marksOf(figure).includes('conflict');
    case 'plan':
      return figure.status !== null && isPlanStatus(figure.status);
    case 'estimate':
      return figure.status === 'estimate';
    case 'stale':
      return (ageOfFigure(figure, source.year) ?? 0) >= STALE_YEARS;
    case 'note':
      return source.hasNote(figure.park, figure.metric);
    case 'own':
      return evidenceOf(figure).some(source.isOwn);
  }
}
