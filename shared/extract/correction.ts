import type { QuantityReading } from './quantity.ts';
import { type Scene, segmentAt } from './scene.ts';
import { marksOf, type SentenceView, textAt } from './sentence-view.ts';
import { isComingTone } from './status.ts';

const NEAR = 3;
const OPENING = 7;

/**
 * Whether the text takes the quantity back: «не 40, а 28», «вместо 50», «ранее сообщалось о 200,
 * однако», «опровергли». `next` is the sentence after, where a correction may follow.
 */
export function isTakenBack(
  scene: Scene,
  quantity: QuantityReading,
  next: SentenceView | undefined,
): boolean {
  const { view } = scene;
  if (next !== undefined && isRetraction(next)) return true;
  const before = marksOf(view, 'denial').filter((mark) => mark.to <= quantity.from);
  return before.some(({ from, to, sense: { form } }) => {
    switch (form) {
      case 'not':
      case 'instead':
        return quantity.from - to < nearOf(form) && isOpen(view, to, quantity.from);
      case 'never':
        return !turns(view, to, quantity.from);
      case 'if':
        return isSupposed(scene, { from: to, to: quantity.core.from });
      case 'earlier':
        return !isTime(scene, from) && isContradicted(view, quantity, next);
      default:
        return false;
    }
  });
}

const RETRACTION =
  /^(?:это|что) (?:было )?(?:не так(?= [.,:;!-]|$)|неверно|неправда|неправильно|ошибка)|^(?:this|that) (?:is|was) (?:wrong|untrue|incorrect|not true|an error|a mistake)/;
const OPENING_WORDS = 5;

// «мы написали, что … 117 резидентов. Это неверно: …»
function isRetraction({ tokens }: SentenceView): boolean {
  const words = tokens.slice(0, OPENING_WORDS).map(({ text }) => text);
  return RETRACTION.test(words.join(' '));
}

// «не удалось создать 500, но создали 300», "has not 60 but 41"
function turns(view: SentenceView, from: number, to: number): boolean {
  return marksOf(view, 'denial').some(
    (mark) => mark.sense.form === 'but' && mark.from >= from && mark.to <= to,
  );
}

// «если резидентов станет 50»; but «если в 2020 году их было 20, то теперь 45» tells two facts.
function isSupposed(scene: Scene, run: { readonly from: number; readonly to: number }): boolean {
  const segment = segmentAt(scene, run.to);
  if (segmentAt(scene, run.from) !== segment) return false;
  const tones = marksOf(scene.view, 'tone');
  const own = tones.filter((mark) => segmentAt(scene, mark.from) === segment);
  // "If the zone attracts 60": English says it in the present and tells by the clause beside it.
  const judged = own.length === 0 ? tones : own;
  return judged.some(({ sense }) => isComingTone(sense.tone));
}

// «годом ранее» dates a figure and takes nothing back.
function isTime({ times }: Scene, at: number): boolean {
  return times.some((time) => time.from <= at && at < time.to);
}

// «не» must stand at the number itself.
function nearOf(form: 'not' | 'instead'): number {
  return form === 'not' ? 2 : NEAR;
}

function isOpen(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (textAt(view, at) === ',') return false;
  return true;
}

function isContradicted(
  view: SentenceView,
  quantity: QuantityReading,
  next: SentenceView | undefined,
): boolean {
  const here = marksOf(view, 'denial').some(
    (mark) => mark.sense.form === 'but' && mark.from >= quantity.to,
  );
  if (here || next === undefined) return here;
  return marksOf(next, 'denial').some((mark) => mark.sense.form === 'but' && mark.from < OPENING);
}
