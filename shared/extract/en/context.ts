import type { Scope } from '../../domain/vocabulary.ts';
import { type ContextName, contextEntries, scopeEntries } from '../context-entry.ts';
import type { Tone, VocabularyEntry } from '../sense.ts';

const TONES: readonly (readonly [Tone, string, string])[] = [
  [
    'done',
    'done',
    'has/have/had | is/are/was/were | reached/reaches | amounted/amounts | totalled/totaled/totals | stood/stands | rose/grew/fell/climbed/dropped/increased/decreased | earned/paid/invested/employed/employs/employ/employing | hosts/host/hosted | counts | covers/spans | houses | posted | shipped/produced/sold/generated | attracted/created/opened | work/works/worked | operate/operates | became/become | signed | offers/supports | now | today | at present | at the moment | helped/managed/allowed/enabled to create/attract/host/reach | currently | already | home to',
  ],
  ['passive', 'done-passive', 'created | invested | registered | leased | occupied'],
  [
    'future',
    'future',
    'will | will be | is to | are to | would | to be created | to generate/create/host/attract/employ/house/bring',
  ],
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

const PHRASES: Readonly<Record<ContextName, string>> = {
  'series/running-total':
    'cumulative | cumulatively | in total since | to date | so far | since launch | since its launch',
  'series/each-year': 'a year | per year | annually | annual | each year',
  'scope/part': 'of which | of them | of these | including | among them',
  'scope/newcomers': 'new | additional | another | further',
  'growth/level':
    'rose/grew/fell/climbed/dropped/increased/decreased/jumped/soared/declined/expanded | rise/grow/increase/fall/expand/raise | enlarge/enlarges/enlarged/enlarging | expands/expanding | raises/raised/raising | boost/boosts/boosted/boosting | rising/growing/up | down | higher',
  'growth/amount': 'growth/increase/decline | rise of | fell/grew/rose/up/down/climbed/jumped',
  'growth/compared':
    'more than a year earlier | higher/lower/up/down | more than in | year on year | year - on - year',
  'denial/not': 'not',
  'denial/instead': 'instead of | rather than',
  'denial/earlier': 'earlier reports | previously reported | initially planned | was to have',
  'denial/but': 'but | however | in fact',
  'denial/never':
    'denied/deny/denies | unlikely | doubtful | doubt/doubts/doubted | failed to | did not | has not | have not | not true | untrue | rumours/rumors | if only | would have | had there been',
  'denial/if': 'if | unless | provided that',
  'residents/placement':
    'operate/operates/operating | work/works | host/hosts/hosted/hosting | house/houses | home to | located/based | registered | occupy | has/have/had | number | settle/settled | opened | joined | brings together | in the',
  'residents/joining':
    'became residents | become residents | joined | received resident status | were granted resident status | moved in',
  'residents/candidacy':
    'letters of intent | prospective | potential | applied | are ready to | expressed interest | intend to become',
  'jobs/work':
    'employ/employs/employed/employing | employees | employment | work/works/worked | jobs | staff | workforce | workers',
  'period/founding': 'founded/established/created/launched/opened/set',
};

const FOREIGN: readonly (readonly ['head' | 'people' | 'ground' | 'sentence', string, string])[] = [
  ['head', 'fine', 'fined/fine/fines | penalty'],
  ['head', 'rent', 'rent/rents/rental | price/prices/costing'],
  ['head', 'profit', 'profit/profits/loss/losses'],
  ['head', 'entry', 'ticket/tickets/entry/admission cost/costs | fee/fees'],
  ['head', 'loan', 'loan/loans/credit'],
  ['head', 'fire', 'fire/blaze/burned/damaged | warehouse'],
  ['head', 'hotel', 'hotel/hotels'],
  ['head', 'capital', 'charter capital | shares'],
  ['head', 'deficit', 'deficit/deficits/surplus'],
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
  ...scopeEntries('en', SCOPES),
  ...contextEntries('en', PHRASES),
  ...FOREIGN.map(([reach, matter, phrases]) => ({
    rule: `en/other/${matter}`,
    sense: { kind: 'foreign', matter, reach } as const,
    phrases,
  })),
];
