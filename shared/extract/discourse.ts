import type { Currency, ParkKind } from '../domain/vocabulary.ts';
import type { ObservedMetricId } from '../domain/metric.ts';
import { actorsOf, isStrong } from './owner.ts';
import type { ParkMeaning } from './park-find.ts';
import type { ParkIndex } from './park-index.ts';
import type { Scene } from './scene.ts';
import { marksOf } from './sentence-view.ts';
import type { TimeReading } from './time-reading.ts';
import type { Subject, Subjects } from './who.ts';

/** What a text has told so far, as far as later sentences need it. */
export interface Discourse {
  /** The park spoken of, and those before it, latest first. */
  readonly recent: ParkMeaning[];
  /** Whether a park was named or pointed at, even an unknown one. */
  hasPark: boolean;
  /** Whether the last subject was a single company. */
  company: boolean;
  lastMetric: ObservedMetricId | null;
  /** The metric that the sentence before told of. */
  justTold: ObservedMetricId | null;
  asked: ObservedMetricId | null;
  currency: Currency | null;
  paragraph: number;
  /** Times that carry on through a paragraph: of facts, and of plans. */
  factTime: TimeReading | undefined;
  planTime: TimeReading | undefined;
  /** The last stretch of time that facts were told of, in whatever paragraph. */
  lastSpan: TimeReading | undefined;
  /** The time that the headline sums up, for the lists below it. */
  headTime: TimeReading | undefined;
}

const MOST_RECENT = 12;

/** The state before the first sentence. */
export function openDiscourse(): Discourse {
  return {
    recent: [],
    hasPark: false,
    company: false,
    lastMetric: null,
    justTold: null,
    asked: null,
    currency: null,
    paragraph: 0,
    factTime: undefined,
    planTime: undefined,
    lastSpan: undefined,
    headTime: undefined,
  };
}

/** Prepares the state for a sentence: a new paragraph forgets the times named before. */
export function enterSentence(discourse: Discourse, paragraph: number): void {
  if (paragraph === discourse.paragraph) return;
  discourse.paragraph = paragraph;
  discourse.factTime = undefined;
  discourse.planTime = undefined;
}

/** Notes what a sentence leaves to those after it. */
export function leaveSentence(
  discourse: Discourse,
  scene: Scene,
  { subjects, used }: { readonly subjects: Subjects; readonly used: ReadonlySet<TimeReading> },
): void {
  const [topic] = subjects.subjects;
  if (topic !== undefined) noteSubject(discourse, topic);
  if (topic !== undefined || marksOf(scene.view, 'park-kind').length > 0) discourse.hasPark = true;
  noteCompany(discourse, scene, subjects);
  noteTimes(discourse, scene, used);
  noteList(discourse, scene);
  noteQuestion(discourse, scene);
}

/** The park that words pointing back mean: the last one of their kind, else the last one. */
export function pointBack(
  discourse: Discourse,
  index: ParkIndex,
  kind: ParkKind | null,
): ParkMeaning | undefined {
  const [last] = discourse.recent;
  if (kind === null || last === undefined) return last;
  return discourse.recent.find((meaning) => kindOf(meaning, index) === kind) ?? last;
}

function kindOf(meaning: ParkMeaning, index: ParkIndex): ParkKind | undefined {
  switch (meaning.kind) {
    case 'known':
      return index.byId.get(meaning.id)?.kind;
    case 'several':
      return index.byId.get(meaning.ids[0] ?? '')?.kind;
    case 'new':
      return meaning.park;
  }
}

function noteSubject(discourse: Discourse, { meaning }: Subject): void {
  const key = keyOf(meaning);
  const others = discourse.recent.filter((known) => keyOf(known) !== key);
  discourse.recent.splice(0, discourse.recent.length, meaning, ...others.slice(0, MOST_RECENT));
}

function keyOf(meaning: ParkMeaning): string {
  return meaning.kind === 'known' ? meaning.id : meaning.name;
}

// One company told of takes the sentences after it, until the park or its residents return.
function noteCompany(discourse: Discourse, scene: Scene, { subjects }: Subjects): void {
  const company = actorsOf(scene, 'company').at(-1);
  const residents = actorsOf(scene, 'residents').at(-1);
  if (company !== undefined && (residents === undefined || residents.from < company.from)) {
    discourse.company = true;
    return;
  }
  const strong = marksOf(scene.view, 'anaphor').some((mark) => isStrong(mark.rule));
  const told = subjects.length > 0 || residents !== undefined || countsResidents(scene);
  if (told || strong) discourse.company = false;
}

// "It is already home to 157 residents"
function countsResidents({ quantities }: Scene): boolean {
  return quantities.some(({ unit }) => unit.kind === 'counted' && unit.counted === 'residents');
}

function noteTimes(discourse: Discourse, scene: Scene, used: ReadonlySet<TimeReading>): void {
  for (const time of scene.times) {
    if (time.time === null || !isTold(scene, time, used)) continue;
    if (time.part === 'by') discourse.planTime = time;
    else if (OF_FACTS.has(time.part)) noteFactTime(discourse, time);
    if (time.part === 'end' && isHeadline(discourse, scene)) discourse.headTime = time;
  }
}

function noteFactTime(discourse: Discourse, time: TimeReading): void {
  discourse.factTime = time;
  if (time.time?.kind === 'quarter' || time.time?.kind === 'months') discourse.lastSpan = time;
}

// «Коротко в цифрах:» without a time of its own takes that of the headline.
function noteList(discourse: Discourse, scene: Scene): void {
  if (opensList(scene) && scene.times.length === 0) discourse.factTime ??= discourse.headTime;
}

// A year that dates no figure and sums nothing up tells of something else.
function isTold(scene: Scene, time: TimeReading, used: ReadonlySet<TimeReading>): boolean {
  return used.has(time) || time.part === 'end' || opensList(scene) || isYearTold(scene, time);
}

// «Технопарк: итоги полугодия 2026 года» above a text, without a full stop and without figures
function isHeadline({ paragraph }: Discourse, { view, quantities }: Scene): boolean {
  return paragraph === 0 && quantities.length === 0 && view.tokens.at(-1)?.kind === 'word';
}

// "The year 2025 was a year of growth": what the sentence begins with the next ones are about.
function isYearTold({ published, quantities }: Scene, { from, part, time }: TimeReading): boolean {
  if (from !== 0 || part !== 'plain' || time?.kind !== 'year' || quantities.length > 0)
    return false;
  return published !== null && time.year <= published.year;
}

const OF_FACTS: ReadonlySet<TimeReading['part']> = new Set(['end', 'during', 'at', 'plain']);

// «Показатели на 1 июля 2025 года:» dates the list that follows.
function opensList({ view, quantities }: Scene): boolean {
  return quantities.length === 0 && view.tokens.at(-1)?.text === ':';
}

function noteQuestion(discourse: Discourse, scene: Scene): void {
  const last = scene.view.tokens.at(-1);
  const head = marksOf(scene.view, 'head').find(
    (mark) => mark.sense.verb !== true || mark.sense.metric === 'jobs',
  );
  const asked = head?.sense.metric ?? askedCount(discourse, scene);
  discourse.asked = last?.text === '?' ? (asked ?? null) : null;
}

const SHORT_QUESTION = 4;

// «Сколько компаний в технопарке?», and after it «А людей?»
function askedCount(discourse: Discourse, { view }: Scene): ObservedMetricId | undefined {
  const open = view.tokens.some(({ text }) => text === 'сколько' || text === 'many');
  const goesOn = discourse.lastMetric !== null && view.tokens.length <= SHORT_QUESTION;
  if (!discourse.hasPark || !(open || goesOn)) return undefined;
  const counted = marksOf(view, 'noun')[0]?.sense.counted;
  if (counted === 'firms' || counted === 'residents') return 'residents';
  return counted === 'people' || counted === 'jobs' ? 'jobs' : undefined;
}
