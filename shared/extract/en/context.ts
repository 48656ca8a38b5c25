import type { Scope } from '../../domain/vocabulary.ts';
import type { Sense, Tone, VocabularyEntry } from '../sense.ts';

const TONES: readonly (readonly [Tone, string, string])[] = [
  [
    'done',
    'done',
    'has/have/had | is/are/was/were | reached/reaches | amounted/amounts | totalled/totaled/totals | stood/stands | rose/grew/fell/climbed/dropped/increased/decreased | earned/paid/invested/employed/employs/employ/employing | hosts/host/hosted | covers/spans | houses | posted | shipped/produced/sold/generated | attracted/created/opened | work/works/worked | operate/operates | became/become | signed | offers/supports | now | currently | already | home to',
  ],
  ['passive', 'done-passive', 'created | invested | registered | leased | occupied'],
  ['future', 'future', 'will | will be | is to | are to | would | to be created'],
  [
    'plan',
    'plan',
    'plans/plan/planned/planning | intends/intend | aims/aim/aiming | under the plan | scheduled | envisages/envisaged | hopes/hope | want/wants',
  ],
  ['goal', 'goal', 'goal/target/targets | must/should | ordered | instructed | tasked'],
  [
    'promise',
    'promise',
    'pledged/pledge/pledges | promised/promise | declared | committed | agreed to invest | potential | designed for | is designed to | undertook | announced',
  ],
  [
    'estimate',
    'estimate',
    'forecast/forecasts | expected/expects/expect | projected/projects to | estimated/estimates | preliminary | anticipated',
  ],
  ['frame', 'estimate-frame', 'according to preliminary | preliminary data'],
];

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['private', 'private | off - budget'],
  ['public', 'public | budget | state'],
  ['federal', 'federal'],
  ['foreign', 'foreign | overseas'],
  ['residents_own', 'own'],
  ['new_in_period', 'new | additional | further | another'],
];

const ENTRIES: readonly (readonly [string, Sense, string])[] = [
  [
    'series/running-total',
    { kind: 'series', series: 'cumulative' },
    'cumulative | cumulatively | in total since | to date | so far | since launch | since its launch',
  ],
  [
    'series/each-year',
    { kind: 'series', series: 'flow' },
    'a year | per year | annually | annual | each year',
  ],
  ['scope/part', { kind: 'part' }, 'of which | of them | of these | including | among them'],
  ['scope/newcomers', { kind: 'newness' }, 'new | additional | another | further'],
  [
    'growth/level',
    { kind: 'growth', form: 'level' },
    'rose/grew/fell/climbed/dropped/increased/decreased/jumped/soared/declined/expanded | rise/grow/increase/fall/expand/raise | rising/growing/up | down | higher',
  ],
  [
    'growth/amount',
    { kind: 'growth', form: 'noun' },
    'growth/increase/decline | rise of | fell/grew/rose/up/down/climbed/jumped',
  ],
  [
    'growth/compared',
    { kind: 'growth', form: 'compare' },
    'more than a year earlier | higher/lower/up/down | more than in | year on year | year - on - year',
  ],
  ['denial/not', { kind: 'denial', form: 'not' }, 'not'],
  ['denial/instead', { kind: 'denial', form: 'instead' }, 'instead of | rather than'],
  [
    'denial/earlier',
    { kind: 'denial', form: 'earlier' },
    'earlier reports | previously reported | initially planned | was to have',
  ],
  ['denial/but', { kind: 'denial', form: 'but' }, 'but | however | in fact'],
  [
    'denial/never',
    { kind: 'denial', form: 'never' },
    'denied/deny/denies | unlikely | doubtful | doubt/doubts/doubted | failed to | did not | has not | have not | not true | untrue | rumours/rumors | if only | would have | had there been',
  ],
  ['denial/if', { kind: 'denial', form: 'if' }, 'if | unless | provided that'],
  [
    'residents/placement',
    { kind: 'placement' },
    'operate/operates/operating | work/works | host/hosts/hosted/hosting | house/houses | home to | located/based | registered | occupy | has/have/had | number | settle/settled | opened | joined | brings together | in the',
  ],
  [
    'residents/joining',
    { kind: 'joining' },
    'became residents | become residents | joined | received resident status | were granted resident status | moved in',
  ],
  [
    'residents/candidacy',
    { kind: 'candidacy' },
    'letters of intent | prospective | potential | applied | are ready to | expressed interest | intend to become',
  ],
  [
    'jobs/work',
    { kind: 'work' },
    'employ/employs/employed/employing | work/works/worked | jobs | staff | workforce | workers',
  ],
  ['period/founding', { kind: 'founding' }, 'founded/established/created/launched/opened/set'],
];

const FOREIGN: readonly (readonly ['head' | 'people' | 'ground' | 'sentence', string, string])[] = [
  ['head', 'fine', 'fined/fine/fines | penalty'],
  ['head', 'rent', 'rent/rents/rental | price/prices/costing'],
  ['head', 'profit', 'profit/profits/loss/losses'],
  ['head', 'loan', 'loan/loans/credit'],
  ['head', 'fire', 'fire/blaze/burned/damaged | warehouse'],
  ['head', 'hotel', 'hotel/hotels'],
  ['head', 'capital', 'charter capital | shares'],
  ['ground', 'burnt-ground', 'fire/fires/blaze/flames | burned/burnt'],
  ['ground', 'dwelling-ground', 'flats/apartments/housing/houses | school/schools'],
  ['people', 'visitors', 'visited/visitors/attended/participants/tourists'],
  ['people', 'victims', 'injured/killed/evacuated/hurt'],
  ['people', 'inhabitants', 'inhabitants/population'],
  ['people', 'students', 'students/graduates/trained'],
  ['sentence', 'telephone', 'phone/telephone/call'],
  ['sentence', 'court', 'court/police/prosecutors'],
];

/** Words of English that tell status, slice, series and other matters. */
export const contexts: readonly VocabularyEntry[] = [
  ...TONES.map(([tone, name, phrases]) => ({
    rule: `en/status/${name}`,
    sense: { kind: 'tone', tone } as const,
    phrases,
  })),
  ...SCOPES.map(([scope, phrases]) => ({
    rule: `en/scope/${scope.replaceAll('_', '-')}`,
    sense: { kind: 'scope', scope } as const,
    phrases,
  })),
  ...ENTRIES.map(([name, sense, phrases]) => ({ rule: `en/${name}`, sense, phrases })),
  ...FOREIGN.map(([reach, matter, phrases]) => ({
    rule: `en/other/${matter}`,
    sense: { kind: 'foreign', matter, reach } as const,
    phrases,
  })),
];
