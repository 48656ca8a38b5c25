import { type MarkOf, marksOf, type SentenceView, textAt } from './sentence-view.ts';

const QUOTE = '"';
/** Words between a kind and a name: types of zones, "named". */
const TYPE_WORDS = new Set(
  'ппт твт трт мтк типа промышленно производственного технико внедренческого туристско рекреационного портового имени под названием в сфере высоких технологий it ит - „ парк named called'.split(
    ' ',
  ),
);
const FARTHEST_KIND = 9;

/** The word for a kind that belongs to a name. */
export interface KindNear {
  readonly mark: MarkOf<'park-kind'>;
  /** The kind was said of another name of a list, so it is no part of this one. */
  readonly listed?: boolean;
}

/** Tokens of a name, its quotes not counted. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Finds the kind of a name: right before it, right after it, or said once for a list of names. */
export function findKindNear(
  view: SentenceView,
  found: NamePlace,
  quoted: boolean,
): KindNear | undefined {
  const beside = kindBefore(view, found) ?? kindAfter(view, found);
  return beside === undefined && quoted ? kindOfList(view, found) : beside;
}

function kindBefore(view: SentenceView, found: NamePlace): KindNear | undefined {
  const kinds = marksOf(view, 'park-kind').filter((mark) => mark.to <= found.from);
  const mark = kinds.at(-1);
  if (mark === undefined || found.from - mark.to > FARTHEST_KIND) return undefined;
  if (mark.sense.many && textAt(view, mark.to) !== QUOTE) return undefined;
  for (let at = mark.to; at < found.from; at += 1) {
    const word = textAt(view, at);
    if (word !== QUOTE && word !== ')' && !TYPE_WORDS.has(word)) return undefined;
  }
  return { mark };
}

// «в технопарках «Калибр» и «Полюс»», «ОЭЗ «Алабуга» — 48, «Липецк» — 67»: the kind is said once
function kindOfList(view: SentenceView, found: NamePlace): KindNear | undefined {
  const kinds = marksOf(view, 'park-kind').filter((mark) => mark.to <= found.from);
  const mark = kinds.at(-1);
  if (mark === undefined || textAt(view, mark.to) !== QUOTE) return undefined;
  return { mark, listed: true };
}

function kindAfter(view: SentenceView, found: NamePlace): KindNear | undefined {
  const at = textAt(view, found.to) === QUOTE ? found.to + 1 : found.to;
  const mark = marksOf(view, 'park-kind').find(({ from }) => from === at);
  return mark === undefined || mark.sense.many ? undefined : { mark };
}

const PARK_WORD = /^(?:лесо)?парк|^park$/;
const TO_WALK_IN =
  /^(?:городск|природн|национальн|детск|дендро|центральн|ботаническ|city|national|theme|amusement)/;

/** Whether a quoted name is that of a park to walk in: «в городском парке «Северный»». */
export function isParkToWalkIn(view: SentenceView, { from }: NamePlace): boolean {
  const noun = from - 2;
  if (!PARK_WORD.test(textAt(view, noun))) return false;
  return textAt(view, noun).startsWith('лесо') || TO_WALK_IN.test(textAt(view, noun - 1));
}
