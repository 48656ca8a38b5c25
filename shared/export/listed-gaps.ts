import { nameOfPark } from '../chart/figure-mark.ts';
import { sayConversion } from '../chart/footnotes.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure, Hole } from '../domain/figure.ts';
import { isPoint } from '../domain/interval.ts';
import type { ParkId } from '../domain/ids.ts';
import { nameOfGroup } from '../table/group-text.ts';
import type { ListedColumn } from '../table/list-view.ts';
import type { Language } from '../text/language.ts';
import { say, sayProblem } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import { type Listed, nameOfListedColumn } from './listed-table.ts';

/** Most parks that a sentence about many names. */
const MOST_NAMES = 4;

/**
 * What a table does not hold and why: rows that filters, the top asked for or the user put away, and
 * for each column how many rows have which hole. One sentence each, however many rows there are.
 */
export function sayListedGaps(shown: Listed): readonly string[] {
  const { language, listed } = shown;
  return [
    ...sayAway(language, 'exports.rows-filtered', filteredOut(shown)),
    ...sayAway(language, 'exports.rows-below', listed.belowTop),
    ...sayAway(language, 'exports.rows-without', listed.withoutNumbers),
    ...listed.closed.map(({ key, parks }) => sayClosed(shown, key, parks.length)),
    ...listed.columns.flatMap((column) => sayHoles(shown, column)),
  ];
}

function sayAway(
  language: Language,
  key: 'exports.rows-filtered' | 'exports.rows-below' | 'exports.rows-without',
  count: number,
): readonly string[] {
  return count === 0 ? [] : [say(language, key, { count })];
}

function filteredOut({ listed }: Listed): number {
  const { sections, closed, ofLevels, belowTop, withoutNumbers } = listed;
  const shown = new Set([...sections, ...closed].flatMap(({ parks }) => parks)).size;
  return ofLevels - shown - belowTop - withoutNumbers;
}

function sayClosed({ language, view }: Listed, key: string | null, count: number): string {
  const { grouping } = view.table;
  const group = grouping === null ? '' : nameOfGroup(language, { by: grouping, key });
  return say(language, 'exports.rows-closed', { group, count });
}

function sayHoles(shown: Listed, column: ListedColumn): readonly string[] {
  const { language } = shown;
  const parks = new Map<Hole, Set<ParkId>>();
  for (const { figure } of column.figures) {
    if (figure.kind !== 'hole') continue;
    parks.set(figure.hole, (parks.get(figure.hole) ?? new Set()).add(figure.park));
  }
  return [...parks].map(([hole, ids]) =>
    say(language, 'exports.holes', {
      metric: nameOfListedColumn(language, column),
      reason: wordOf(language, 'hole', hole),
      count: ids.size,
      parks: sayNames([...ids], shown),
    }),
  );
}

/** Some parks by name, and how many more there are. */
export function sayNames(
  parks: readonly ParkId[],
  { dataset, language }: Pick<Listed, 'dataset' | 'language'>,
): string {
  const values = parks
    .slice(0, MOST_NAMES)
    .map((park) => nameOfPark(dataset, park, language))
    .join(', ');
  const count = parks.length - MOST_NAMES;
  return count > 0 ? say(language, 'chip.more', { values, count }) : values;
}

/**
 * What a reader must know of the figures of a table: how bounds are read, that periods differ, each
 * caveat once with the parks that it is about, and the conversions made.
 */
export function sayListedCaveats(shown: Listed): readonly string[] {
  const { language, listed, view } = shown;
  const figures = listed.columns.flatMap((column) => column.figures.map(({ figure }) => figure));
  const { reading } = view.question;
  const isBounded = figures.some(
    (figure) => figure.kind === 'value' && !isPoint(figure.quantity.interval),
  );
  const periods = listed.passport.checks.some(
    ({ check, verdict }) => check === 'period' && verdict !== 'fine',
  );
  const conversions = figures.flatMap((figure) =>
    figure.conversions.map((each) => sayConversion(language, each) ?? ''),
  );
  return [
    ...(isBounded ? [say(language, `chart.note-${reading}`)] : []),
    ...(periods ? [say(language, 'chart.note-periods')] : []),
    ...sayCaveats(figures, shown),
    ...new Set(conversions.filter((sentence) => sentence !== '')),
  ];
}

function sayCaveats(figures: readonly Figure[], shown: Listed): readonly string[] {
  const parks = new Map<string, Set<ParkId>>();
  for (const { park, problems } of figures) {
    for (const problem of problems) {
      const sentence = sayCaveat(shown.language, problem);
      parks.set(sentence, (parks.get(sentence) ?? new Set()).add(park));
    }
  }
  return [...parks].map(([sentence, ids]) => `${sayNames([...ids], shown)}: ${sentence}`);
}

function sayCaveat(language: Language, problem: Problem): string {
  const { note } = problem.params;
  return problem.code === 'figure.note' && note !== undefined
    ? String(note)
    : sayProblem(language, problem);
}
