import { sayConversion } from '../chart/footnotes.ts';
import type { ParkId } from '../domain/ids.ts';
import type { ListedView } from '../table/list-view.ts';
import { nameOfSubject } from '../text/column-name.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { TextTable } from './deliverable.ts';
import type { FigureWords } from './figure-rows.ts';
import { sayNames } from './listed-gaps.ts';
import { buildPassportTables } from './passport-tables.ts';

/** Most findings of a check of one column. */
const MOST_FINDINGS = 3;

/**
 * The passport of a table: as that of a comparison, but choices only where claims contradict each
 * other or the user prefers one, some examples of what each check found, and what is the same for many rows told once. Every single figure stands in the list of
 * figures with its conversions and caveats.
 */
export function buildListedPassport(
  { passport }: ListedView,
  words: FigureWords,
): readonly TextTable[] {
  const { conversions: _told, exclusions: _named, ...rest } = passport;
  const choices = passport.choices.filter(
    ({ conflicts, preferenceReason }) => conflicts > 0 || preferenceReason !== null,
  );
  // One example of what differs says it; every figure bears its own period, kind and scope.
  const checks = passport.checks.map((check) => ({
    ...check,
    problems: check.problems.slice(0, MOST_FINDINGS),
  }));
  return [
    ...buildPassportTables({ ...rest, checks, choices, conversions: [], exclusions: [] }, words),
    conversionsTable(passport.conversions, words),
    exclusionsTable(passport.exclusions, words),
  ].filter(({ rows }) => rows.length > 0);
}

function conversionsTable(
  conversions: ListedView['passport']['conversions'],
  words: FigureWords,
): TextTable {
  const { language } = words;
  const rows = gather(
    conversions.flatMap(({ park, metric, conversion }) => {
      const sentence = sayConversion(language, conversion);
      return sentence === null
        ? []
        : [{ park, cells: [wordOf(language, 'metric', metric), sentence] }];
    }),
    words,
  );
  return {
    title: say(language, 'compare.conversions'),
    columns: [
      say(language, 'compare.metric'),
      say(language, 'compare.conversion'),
      say(language, 'exports.parks'),
    ],
    rows,
  };
}

function exclusionsTable(
  exclusions: ListedView['passport']['exclusions'],
  words: FigureWords,
): TextTable {
  const { language } = words;
  const rows = gather(
    exclusions.map(({ park, hole, ...subject }) => ({
      park,
      cells: [nameOfSubject(language, subject), wordOf(language, 'hole-means', hole)],
    })),
    words,
  );
  return {
    title: say(language, 'compare.exclusions'),
    columns: [
      say(language, 'compare.metric'),
      say(language, 'compare.reason'),
      say(language, 'exports.parks'),
    ],
    rows,
  };
}

interface Told {
  readonly park: ParkId;
  readonly cells: readonly string[];
}

// Rows that say the same become one with the names of all their parks.
function gather(told: readonly Told[], words: FigureWords): TextTable['rows'] {
  const parks = new Map<string, { readonly cells: readonly string[]; readonly ids: Set<ParkId> }>();
  for (const { park, cells } of told) {
    const key = cells.join('\n');
    const known = parks.get(key) ?? { cells, ids: new Set<ParkId>() };
    known.ids.add(park);
    parks.set(key, known);
  }
  return [...parks.values()].map(({ cells, ids }) => [...cells, sayNames([...ids], words)]);
}
