import type { Question } from '../../shared/domain/question.ts';

/** The year from which the age of figures is counted: the year asked for, else the present one. */
export function yearOfQuestion({ asOf }: Question): number {
  switch (asOf.kind) {
    case 'latest':
      return new Date().getFullYear();
    case 'year':
      return asOf.year;
    case 'day':
      return Number(asOf.day.slice(0, 4));
  }
}
