import type { Status } from '../domain/vocabulary.ts';
import type { Binding } from './metric.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import type { Tone } from './sense.ts';
import { markAt, type MarkOf, marksOf, textAt } from './sentence-view.ts';
import { isStartingLevel } from './starting-level.ts';
import type { TimeReading } from './time-reading.ts';

/** Status of a figure and the words that told it. */
export interface StatusChoice {
  readonly status: Status;
  readonly certain: boolean;
  readonly parts: readonly Reading[];
}

const AUXILIARIES = new Set(['будет', 'будут', 'быть', 'be']);
const AUXILIARY_REACH = 6;

/** The tone of a quantity and the words that set it. */
export interface ToneChoice {
  readonly tone: Tone | null;
  readonly parts: readonly Reading[];
}

/** Finds the tone that governs a quantity: fact, plan, promise, forecast. */
export function chooseTone(
  scene: Scene,
  claim: { readonly quantity: QuantityReading; readonly binding: Binding },
): ToneChoice {
  if (isStartingLevel(scene, claim.quantity)) return { tone: 'done', parts: [] };
  return toneAround(scene, claim);
}

function toneAround(
  scene: Scene,
  claim: { readonly quantity: QuantityReading; readonly binding: Binding },
): ToneChoice {
  const frame = frameBefore(scene, claim.quantity);
  if (frame !== undefined) return { tone: 'estimate', parts: [frame] };
  const tones = [...described(scene, claim), ...governing(scene, claim.quantity)].filter(
    (mark) => !isHeldPortfolio(scene, mark, claim.quantity),
  );
  const [nearest] = tones;
  const parts = nearest === undefined ? [] : [nearest];
  const { tone, metric } = claim.binding;
  const chosen = strongest(scene, tones);
  // A portfolio is a promise, and a readiness to come is a fact, whatever verb stands beside them.
  const standing = tone === 'promise' && !isCarriedOut(scene, claim.quantity);
  if (standing && !isComingTone(chosen) && chosen !== 'estimate') return { tone, parts };
  if (metric === 'preliminary_agreements' && chosen === 'promise') return { tone: 'done', parts };
  return { tone: chosen ?? tone, parts };
}

// «в портфеле его команд 57 патентов»: a portfolio of money is promised, one of things is held
function isHeldPortfolio({ view }: Scene, { from }: MarkOf<'tone'>, { unit }: QuantityReading) {
  return unit.kind === 'counted' && /^(?:портфел|portfolio)/.test(textAt(view, from));
}

const CARRIED_OUT = /^(?:реализован[аоы]?|завершен[аоы]?|implemented|completed)$/;

// «реализовано 63 проекта на сумму …»: what was a promise is done
function isCarriedOut({ view, segments }: Scene, { core }: QuantityReading): boolean {
  return view.tokens.some(
    ({ text }, at) => segments[at] === segments[core.from] && CARRIED_OUT.test(text),
  );
}

/** Whether the tone speaks of what is still to come. */
export function isComingTone(tone: Tone | null): boolean {
  return tone === 'future' || tone === 'plan' || tone === 'goal' || tone === 'promise';
}

/** Turns tone and time into a status. */
export function chooseStatus(
  scene: Scene,
  { choice, binding }: { readonly choice: ToneChoice; readonly binding: Binding },
  time: TimeReading | undefined,
): StatusChoice {
  const { tone, parts } = choice;
  const planned = isPublicMoney(scene, binding) ? 'announced' : plannedStatus(time);
  if (tone === null) {
    const coming = time?.part === 'by';
    return { status: coming ? 'target' : 'actual', certain: coming, parts };
  }
  return { status: statusOf(tone, { planned, time }), certain: parts.length > 0, parts };
}

function statusOf(
  tone: Tone,
  { planned, time }: { readonly planned: Status; readonly time: TimeReading | undefined },
): Status {
  switch (tone) {
    case 'done':
    case 'passive':
      return time?.part === 'by' ? 'target' : 'actual';
    case 'estimate':
    case 'frame':
      return 'estimate';
    case 'promise':
      return 'announced';
    case 'goal':
      return 'target';
    case 'plan':
    case 'future':
      return planned;
  }
}

// A plan with its year is a goal; without one it is an announcement.
function plannedStatus(time: TimeReading | undefined): Status {
  if (time === undefined) return 'announced';
  const dated = ['by', 'during', 'plain', 'end'].includes(time.part) || isYearAhead(time);
  return dated && time.time !== null ? 'target' : 'announced';
}

// «план на 2025 год»
function isYearAhead({ part, time }: TimeReading): boolean {
  return part === 'at' && time?.kind === 'year';
}

// Money that a budget promises for a year is announced, not a goal.
function isPublicMoney(scene: Scene, binding: Binding): boolean {
  if (binding.metric !== 'investment') return false;
  return binding.scope === 'public' || marksOf(scene.view, 'budget').length > 0;
}

/**
 * Words that set the tone of a quantity, nearest first: those of its clause, then those before it.
 * A fact before it ends the search; a future or infinitive looks on for what governs it.
 */
function governing(scene: Scene, quantity: QuantityReading): MarkOf<'tone'>[] {
  const segment = segmentAt(scene, quantity.core.from);
  const all = marksOf(scene.view, 'tone').filter((mark) => !isMuted(scene, mark));
  const within = all.filter((mark) => segmentAt(scene, mark.from) === segment);
  const own = within.filter((mark) => mark.to <= quantity.core.from).reverse();
  const after = within.filter((mark) => mark.from >= quantity.core.to);
  const before = all.filter((mark) => segmentAt(scene, mark.from) < segment).reverse();
  const near = own.length > 0 ? own : after;
  return [...near, ...before];
}

// «17 тысяч планируемых рабочих мест», «12,5 тыс. запланированных», «сумма заявленных инвестиций»
function described(
  scene: Scene,
  { quantity, binding }: { readonly quantity: QuantityReading; readonly binding: Binding },
): MarkOf<'tone'>[] {
  const { modifiers, to } = quantity;
  const [head] = binding.parts;
  return marksOf(scene.view, 'tone').filter((mark) => {
    if (!isComingTone(mark.sense.tone) && mark.sense.tone !== 'estimate') return false;
    const within = mark.from >= modifiers.from && mark.to <= modifiers.to;
    const after = mark.from === to && mark.sense.tone === 'promise';
    return within || after || (head !== undefined && describesHead(scene, head, mark));
  });
}

// «запланированных мест», «вложений, предусмотренных соглашениями, …»
function describesHead({ view }: Scene, head: Reading, mark: Reading): boolean {
  if (mark.to === head.from) return true;
  return textAt(view, head.to) === ',' && mark.from === head.to + 1;
}

// «по оценке экспертов, …» holds for the rest of its sentence.
function frameBefore(scene: Scene, quantity: QuantityReading): MarkOf<'tone'> | undefined {
  return marksOf(scene.view, 'tone').find(
    (mark) => mark.sense.tone === 'frame' && mark.to <= quantity.core.from,
  );
}

// «должно быть создано»: the participle says nothing by itself.
function isMuted(scene: Scene, mark: MarkOf<'tone'>): boolean {
  if (isWorkGiven(scene, mark) || isAppraised(scene, mark) || isToHave(scene, mark)) return true;
  return mark.sense.tone === 'passive' && auxiliaryBefore(scene, mark.from) === 'быть';
}

// "expects to have 1,000 residents": an infinitive takes the tone of what governs it
function isToHave({ view }: Scene, { from }: MarkOf<'tone'>): boolean {
  return textAt(view, from) === 'have' && textAt(view, from - 1) === 'to';
}

const GIVING = /^(?:provid|giv|offer|find|creat)/;

// "will provide work for up to 1,800 people": a noun, and no work that is done
function isWorkGiven({ view }: Scene, { from }: MarkOf<'tone'>): boolean {
  return textAt(view, from) === 'work' && GIVING.test(textAt(view, from - 1));
}

// «накопленный объем инвестиций оценивается в 260 млрд»: what has come together is no forecast
function isAppraised({ view }: Scene, { from, to }: MarkOf<'tone'>): boolean {
  if (!/^(?:оценива[ею]тся|estimated)$/.test(textAt(view, from))) return false;
  return marksOf(view, 'series').some(
    (mark) => mark.to <= to && mark.sense.series === 'cumulative',
  );
}

function auxiliaryBefore(scene: Scene, at: number): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - AUXILIARY_REACH); back -= 1) {
    const word = textAt(scene.view, back);
    if (AUXILIARIES.has(word)) return word === 'be' ? 'быть' : word;
    if (markAt(scene.view, 'tone', back)?.sense.tone === 'done') return undefined;
  }
  return undefined;
}

// The first mark decides; after a future the words further off may say whose it is.
function strongest(scene: Scene, tones: readonly MarkOf<'tone'>[]): Tone | null {
  const [first, ...others] = tones;
  if (first === undefined) return null;
  const willBe = first.sense.tone === 'passive' && auxiliaryBefore(scene, first.from) !== undefined;
  if (!willBe && !isMild(first.sense.tone)) return first.sense.tone;
  const governor = others.find((mark) => !isMild(mark.sense.tone))?.sense.tone;
  if (governor !== undefined && GOVERNORS.has(governor)) return governor;
  return willBe ? 'future' : first.sense.tone;
}

const GOVERNORS: ReadonlySet<Tone> = new Set(['estimate', 'promise', 'goal']);

function isMild(tone: Tone): boolean {
  return tone === 'future' || tone === 'plan';
}
