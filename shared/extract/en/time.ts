import type { TimeRole, TimeWord, VocabularyEntry } from '../sense.ts';

const MONTHS = [
  'january | jan .?',
  'february | feb .?',
  'march',
  'april | apr .?',
  'may',
  'june',
  'july',
  'august | aug .?',
  'september | sept .? | sep .?',
  'october | oct .?',
  'november | nov .?',
  'december | dec .?',
];

const QUARTERS = ['first', 'second', 'third', 'fourth'];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const WORDS: readonly (readonly [string, TimeWord, string])[] = [
  ['half', { what: 'months', from: 1, to: 6 }, 'first half | h 1 | first six months'],
  ['half', { what: 'months', from: 7, to: 12 }, 'second half | h 2'],
  ['month-noun', { what: 'month-noun' }, 'month/months'],
  ['quarter-noun', { what: 'quarter-noun' }, 'quarters'],
  ['year-noun', { what: 'year-noun' }, 'year/years'],
  ['last-year', { what: 'year', shift: -1 }, 'last year | the previous year | the past year'],
  ['this-year', { what: 'year', shift: 0 }, 'this year | the current year | the year'],
  ['next-year', { what: 'year', shift: 1 }, 'next year | the coming year'],
  ['year-over', { what: 'past-year' }, 'finished the year | ended the year | closed the year'],
  [
    'year-to-date',
    { what: 'year-to-date' },
    'since the start of the year | since the beginning of the year | so far this year | year to date | since january',
  ],
  [
    'year-earlier',
    { what: 'year-earlier' },
    'a year earlier | a year ago | the same period last year | the same period of last year | the same period | the same months/quarter | the same months/quarter of? last year | a year before',
  ],
  ['last-month', { what: 'month-shift', shift: -1 }, 'last month'],
  ['now', { what: 'now' }, 'now | currently | today | at present | at the moment | to date'],
  [
    'since-start',
    { what: 'since-start' },
    'since its? launch/foundation/inception/opening/creation/start | since it was founded/launched/opened | since the zone/park/technopark/site was founded/launched/opened/established/created | since the launch | over the years',
  ],
];

const ROLES: readonly (readonly [TimeRole, string])[] = [
  ['at', 'as of | as at | on'],
  [
    'start',
    'at the start of | at the beginning of | by the start of | by the beginning of | early in | since the start of',
  ],
  ['end', 'at the end of | by year - end | closed | ended | finished'],
  ['by', 'by | until | before | no later than'],
  ['by-end', 'by the end of | before the end of'],
  [
    'during',
    'in | for | during | over | within | throughout | in the | for the | over the | during the | fiscal year | in fiscal year | financial year',
  ],
  ['since', 'since | from'],
  ['compare', 'compared with | compared to | than in | versus | relative to | up from | down from'],
  ['within', 'within the next | over the next | in the next | in the coming'],
];

/** Words of time in English. */
export const times: readonly VocabularyEntry[] = [
  ...MONTHS.map((phrases, at) => timeEntry('month', { what: 'month', month: at + 1 }, phrases)),
  ...QUARTERS.map((ordinal, at) =>
    timeEntry('quarter', { what: 'quarter', quarter: at + 1 }, `${ordinal} quarter | q ${at + 1}`),
  ),
  ...WEEKDAYS.map((phrases, at) => timeEntry('weekday', { what: 'weekday', day: at + 1 }, phrases)),
  ...WORDS.map(([name, time, phrases]) => timeEntry(name, time, phrases)),
  ...ROLES.map(([role, phrases]) => ({
    rule: `en/period/role-${role}`,
    sense: { kind: 'time-role', role } as const,
    phrases,
  })),
];

function timeEntry(name: string, time: TimeWord, phrases: string): VocabularyEntry {
  return { rule: `en/period/${name}`, sense: { kind: 'time', time }, phrases };
}
