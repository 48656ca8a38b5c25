import type { NumberedTarget } from '../chart/point-notes.ts';
import { cleanLine } from '../chart/titles.ts';
import { nameOfPark } from '../chart/figure-mark.ts';
import { compareNotes, isNoteOn, type Note } from '../domain/annotation.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { MetricId } from '../domain/metric.ts';
import { parkOfTarget } from '../domain/note-target.ts';
import { formatDay } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { wordOf } from '../text/word-of.ts';
import type { NoteEntry } from './deliverable.ts';

/** The notes of a document, numbered once. */
export interface NumberedNotes {
  readonly entries: readonly NoteEntry[];
  /** What each of them speaks of, by its number. */
  readonly targets: readonly NumberedTarget[];
  /** Numbers of the notes on a cell; without a metric, of those on the whole park. */
  readonly numbersOn: (park: ParkId, metric?: MetricId) => readonly number[];
}

/** Numbers the open notes on some parks and on their cells, in the order of their writing. */
export function numberNotes(
  notes: readonly Note[],
  cells: { readonly parks: readonly ParkId[]; readonly metrics: readonly MetricId[] },
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): NumberedNotes {
  const metrics = [undefined, ...cells.metrics];
  const chosen = notes
    .filter(({ state }) => state === 'open')
    .filter((note) =>
      cells.parks.some((park) => metrics.some((each) => isNoteOn(note, park, each))),
    )
    .toSorted(compareNotes);
  return {
    entries: chosen.map((note, index) => ({
      number: index + 1,
      about: sayTarget(note, dataset, language),
      text: cleanLine(note.text),
      signature: [note.author, formatDay(language, note.createdAt.slice(0, 10))]
        .filter((part) => part !== '')
        .join(', '),
    })),
    targets: chosen.map(({ target }, index) => ({ number: index + 1, target })),
    numbersOn: (park, metric) =>
      chosen.flatMap((note, index) => (isNoteOn(note, park, metric) ? [index + 1] : [])),
  };
}

function sayTarget({ target }: Note, dataset: Dataset, language: Language): string {
  const park = parkOfTarget(target);
  const name = park === null ? '' : nameOfPark(dataset, park, language);
  return 'metric' in target ? `${name}, ${wordOf(language, 'metric', target.metric)}` : name;
}
