import type { Problem } from '../core/problem.ts';
import { errorProblem } from '../core/problem.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { type CalendarDay, parseCalendarDay } from './calendar.ts';
import { readClaims, type Refusal } from './claim.ts';
import { type Discourse, enterSentence, leaveSentence, openDiscourse } from './discourse.ts';
import { describePark, type Draft, draftMention } from './draft.ts';
import type { WordMemory } from './lexicon.ts';
import type { Mention, SetAside } from './mention.ts';
import { mergeRepeats } from './merge.ts';
import { type NormalText, normaliseText } from './normalise.ts';
import { namesPark } from './owner.ts';
import { commonNames, packs } from './packs.ts';
import type { ParkMeaning, ParkMemory } from './park-find.ts';
import { buildParkIndex, type KnownPark, type ParkIndex } from './park-index.ts';
import { buildRuleTree, type Reading, type ReadingPlace, spanOfTokens } from './rule-tree.ts';
import { readScene, type Scene } from './scene.ts';
import { type Sentence, splitSentences } from './sentence.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';
import type { TimeReading } from './time-reading.ts';
import { tokenise } from './token.ts';
import { checkWeekdays } from './weekday.ts';
import { findSubjects } from './who.ts';

/** A press text to read. */
export interface PressText {
  /** Name of the document, repeated in each mention. */
  readonly doc: string;
  readonly text: string;
  /** Day of publication, `YYYY-MM-DD` (month or year alone also do); null when not known. */
  readonly published: string | null;
}

/** What reading a text gave. */
export interface Extraction {
  /** Proposed observations in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Quantities that are no figures of a park, with the reason. */
  readonly setAside: readonly SetAside[];
  /** Problems of the text itself, such as a weekday that does not fit its date. */
  readonly problems: readonly Problem[];
  /** Sentences and tokens read: the work done grows with the text and nothing else. */
  readonly steps: number;
}

/** Reads press texts against one list of parks. */
export type Extractor = (press: PressText) => Extraction;

/** Word forms that are remembered from one text to the next. */
const MOST_WORDS = 50_000;

/** Sentences after which a park named late no longer belongs to the headline. */
const HEADLINE = 3;

/**
 * Makes a reader for a list of parks. Building it takes some milliseconds; keep it for many texts.
 * Reading is pure and deterministic, takes time in proportion to the text and never throws.
 */
export function buildExtractor(parks: readonly KnownPark[]): Extractor {
  const words: WordMemory = new Map();
  const index = buildParkIndex(parks, { lexicon: packs, memory: words }, commonNames);
  return (press) => {
    // What a word form means depends on the vocabulary alone, so texts may share it.
    if (words.size > MOST_WORDS) words.clear();
    return readPress(press, index, words);
  };
}

/** Reads one text; for many texts keep what `buildExtractor` returns. */
export function extractMentions(
  press: PressText & { readonly parks: readonly KnownPark[] },
): Extraction {
  return buildExtractor(press.parks)(press);
}

interface Desk {
  readonly press: PressText;
  readonly index: ParkIndex;
  readonly normal: NormalText;
  readonly published: CalendarDay | null;
  readonly memory: ParkMemory;
  readonly words: WordMemory;
  readonly discourse: Discourse;
  readonly found: Found[];
  readonly setAside: SetAside[];
  readonly problems: Problem[];
}

/** A mention whose park a later sentence may still name. */
interface Found {
  readonly mention: Mention;
  readonly meaning: ParkMeaning | null;
  readonly sentence: number;
  /** Whether its own sentence speaks of a park or residents. */
  readonly named: boolean;
}

function readPress(press: PressText, index: ParkIndex, words: WordMemory): Extraction {
  const normal = normaliseText(press.text);
  const published = press.published === null ? null : parseCalendarDay(press.published);
  const desk: Desk = {
    press,
    index,
    normal,
    published,
    memory: { named: new Map(), places: new Set() },
    words,
    discourse: openDiscourse(),
    found: [],
    setAside: [],
    problems: publishedProblems(press.published, published),
  };
  const tokens = tokenise(normal.text);
  const sentences = splitSentences(tokens);
  readSentences(desk, sentences);
  const mentions = finish(desk);
  const { setAside, problems } = desk;
  return { mentions, setAside, problems, steps: tokens.length + sentences.length };
}

function publishedProblems(text: string | null, day: CalendarDay | null): Problem[] {
  if (text === null || day !== null) return [];
  return [errorProblem('period.unreadable', { text })];
}

function readSentences(desk: Desk, sentences: readonly Sentence[]): void {
  let next: SentenceView | undefined;
  for (let at = 0; at < sentences.length; at += 1) {
    const view = next ?? viewAt(desk, sentences, at);
    next = viewAt(desk, sentences, at + 1);
    if (view !== undefined) readSentence(desk, { view, next, at });
  }
}

function viewAt(desk: Desk, sentences: readonly Sentence[], at: number): SentenceView | undefined {
  const sentence = sentences[at];
  return sentence === undefined ? undefined : viewSentence(sentence, packs, desk.words);
}

function readSentence(
  desk: Desk,
  place: {
    readonly view: SentenceView;
    readonly next: SentenceView | undefined;
    readonly at: number;
  },
): void {
  const { index, memory, published, discourse } = desk;
  enterSentence(discourse, place.view.paragraph);
  const told = (discourse.factTime ?? discourse.lastSpan)?.time ?? null;
  const scene = readScene(place.view, { index, memory, published, told });
  const sourceOf = (from: number, to: number) => quoteOf(desk, scene, { from, to });
  const subjects = findSubjects(scene, sourceOf);
  desk.problems.push(...checkWeekdays(scene, sourceOf));
  const publishedText = published === null ? null : desk.press.published;
  const used = new Set<TimeReading>();
  const drafts: Draft[] = [];
  for (const judged of readClaims({ scene, subjects, discourse, next: place.next })) {
    if (judged.kind === 'refusal') {
      desk.setAside.push(setAside(desk, scene, judged));
      continue;
    }
    const draft = draftMention(judged, { scene, discourse, publishedText });
    const mention = mentionOf(desk, scene, draft);
    const named = namesPark(scene);
    desk.found.push({ mention, meaning: draft.meaning, sentence: place.at, named });
    noteDraft(discourse, draft);
    drafts.push(draft);
    if (draft.time !== undefined) used.add(draft.time);
  }
  discourse.justTold = drafts.at(-1)?.metric ?? null;
  leaveSentence(discourse, scene, { subjects, used });
}

function noteDraft(discourse: Discourse, { metric, unit }: Draft): void {
  discourse.lastMetric = metric;
  const currency = currencyOf(unit);
  if (currency !== null) discourse.currency = currency;
}

function currencyOf(unit: Draft['unit']): Currency | null {
  if (unit === null || unit === 'count' || unit === 'percent') return null;
  return unit === 'm2' || unit === 'ha' ? null : unit;
}

// A headline may name its park only in the lead.
function finish(desk: Desk): Mention[] {
  const first = desk.found.find(({ meaning }) => meaning !== null)?.meaning ?? null;
  const mentions: Mention[] = [];
  for (const { mention, meaning, sentence, named } of desk.found) {
    const late = meaning === null && (sentence === 0 || (named && sentence < HEADLINE));
    const settled = late ? withPark(mention, first, desk.index) : mention;
    if (settled.park === null && !standsWithoutPark(settled)) {
      const { start, end, quote, tree } = settled;
      desk.setAside.push({ start, end, quote, tree, reason: 'no-park' });
    } else mentions.push(settled);
  }
  desk.setAside.sort((a, b) => a.start - b.start);
  return mergeRepeats(mentions);
}

function withPark(mention: Mention, meaning: ParkMeaning | null, index: ParkIndex): Mention {
  if (meaning === null || mention.metric === 'parks_count') return mention;
  const certainty = { ...mention.certainty, park: 'inferred' as const };
  return { ...mention, ...describePark(meaning, index), certainty };
}

// Residents and parks are of this field even where nobody says whose they are.
function standsWithoutPark({ metric }: Mention): boolean {
  return metric === 'residents' || metric === 'parks_count';
}

// Part by part: copying the rest of an object costs more than reading the number.
function mentionOf(desk: Desk, scene: Scene, draft: Draft): Mention {
  const place = placeOf(desk, scene);
  const { start, end } = spanOfTokens(place, draft.reading.from, draft.reading.to);
  return {
    doc: desk.press.doc,
    park: draft.park,
    parkId: draft.parkId,
    candidates: draft.candidates,
    proposed: draft.proposed,
    metric: draft.metric,
    qualifier: draft.qualifier,
    value: draft.value,
    valueHigh: draft.valueHigh,
    unit: draft.unit,
    timePeriod: draft.timePeriod,
    obsStatus: draft.obsStatus,
    seriesKind: draft.seriesKind,
    scope: draft.scope,
    certainty: draft.certainty,
    problems: draft.problems,
    start,
    end,
    quote: desk.press.text.slice(start, end),
    sentence: spanOfTokens(place, 0, scene.view.tokens.length),
    tree: buildRuleTree(place, draft.reading),
    repeats: [],
  };
}

function setAside(desk: Desk, scene: Scene, refusal: Refusal): SetAside {
  return asideOf(desk, scene, { reading: refusal.quantity, reason: refusal.reason });
}

function asideOf(
  desk: Desk,
  scene: Scene,
  { reading, reason }: { readonly reading: Reading; readonly reason: SetAside['reason'] },
): SetAside {
  const place = placeOf(desk, scene);
  const span = spanOfTokens(place, reading.from, reading.to);
  const quote = desk.press.text.slice(span.start, span.end);
  return { ...span, reason, quote, tree: buildRuleTree(place, reading) };
}

function placeOf(desk: Desk, scene: Scene): ReadingPlace {
  return { tokens: scene.view.tokens, normal: desk.normal, original: desk.press.text };
}

function quoteOf(
  desk: Desk,
  scene: Scene,
  run: { readonly from: number; readonly to: number },
): string {
  const { start, end } = spanOfTokens(placeOf(desk, scene), run.from, run.to);
  return desk.press.text.slice(start, end);
}
