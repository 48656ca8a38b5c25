import type { QuantityReading } from './quantity.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import { isStartingLevel } from './starting-level.ts';
import { markAt, type MarkOf, marksOf, textAt } from './sentence-view.ts';

const REACH = 14;
const BY = new Set(['на', 'by']);
const TO = new Set(['до', 'to']);

/**
 * Whether the quantity says how many times as much: «площадь увеличится в 3,5 раза», «×3,5». Without
 * the level that is multiplied no figure follows from it.
 */
export function isMultiple({ view }: Scene, { unit, core }: QuantityReading): boolean {
  if (unit.kind === 'measure') return unit.measure === 'times';
  return unit.kind !== 'counted' && textAt(view, core.from - 1) === '×';
}

/** Whether the quantity is a difference or a rate, not a level. */
export function isGrowth(scene: Scene, quantity: QuantityReading): boolean {
  const { unit } = quantity;
  if (unit.kind === 'measure' && unit.measure === 'points') return true;
  if (isStartingLevel(scene, quantity)) return false;
  if (isAddition(scene, quantity)) return true;
  if (isComparedAfter(scene, quantity)) return true;
  if (standsAfter(scene, quantity, TO)) return false;
  const growth = growthBefore(scene, quantity);
  if (growth === undefined) return false;
  if (standsAfter(scene, quantity, BY)) return true;
  return growth.sense.form === 'noun' && isAmountOf(scene, growth, quantity);
}

// "300 more people than a year ago"; "more than 300 people" is a bound
function isAddition({ view }: Scene, { core, to }: QuantityReading): boolean {
  for (let at = core.to; at < to; at += 1) if (textAt(view, at) === 'more') return true;
  return false;
}

// «на 15 % больше, чем», "12% more than"
function isComparedAfter({ view }: Scene, quantity: QuantityReading): boolean {
  const after = markAt(view, 'growth', quantity.to);
  if (after?.sense.form !== 'compare') return false;
  const bounded = quantity.unit.kind === 'measure' && quantity.unit.measure === 'percent';
  return bounded || standsAfter({ view }, quantity, BY);
}

function standsAfter(
  { view }: Pick<Scene, 'view'>,
  quantity: QuantityReading,
  words: ReadonlySet<string>,
): boolean {
  for (let at = quantity.from - 1; at < quantity.core.from; at += 1) {
    if (words.has(textAt(view, at))) return true;
  }
  return false;
}

// The growth word must stand nearer than any other quantity that it could belong to.
function growthBefore(scene: Scene, quantity: QuantityReading): MarkOf<'growth'> | undefined {
  const before = scene.quantities.filter((other) => other.to <= quantity.from);
  const since = before.filter((other) => !isDashed(scene, other)).at(-1)?.to ?? 0;
  const marks = marksOf(scene.view, 'growth').filter(
    ({ from, to, sense }) =>
      sense.form !== 'compare' &&
      !isParticle(scene, from) &&
      from >= since &&
      to <= quantity.from &&
      quantity.from - to <= REACH,
  );
  return marks.at(-1) ?? listed(scene, quantity);
}

const PARTICLE_VERB = /^(?:sign|set|made|mak|took|tak|open|start|buil|lin|giv|gave|summ|split)/;

// "has signed up twelve residents": the word belongs to its verb
function isParticle({ view }: Scene, at: number): boolean {
  return textAt(view, at) === 'up' && PARTICLE_VERB.test(textAt(view, at - 1));
}

function isDashed(scene: Scene, other: QuantityReading): boolean {
  return textAt(scene.view, other.from - 1) === '-';
}

// «выросла на 27 %, налоги — на 12 %»: the growth word is carried along the list.
function listed(scene: Scene, quantity: QuantityReading): MarkOf<'growth'> | undefined {
  if (!BY.has(textAt(scene.view, quantity.from - 1))) return undefined;
  const dash = textAt(scene.view, quantity.from - 2) === '-';
  const marks = marksOf(scene.view, 'growth').filter(({ to }) => to <= quantity.from);
  return dash ? marks.at(-1) : undefined;
}

// «рост составил 3 млрд», but not «рост … до 3 млрд» and not a level in the next clause
function isAmountOf(scene: Scene, growth: MarkOf<'growth'>, quantity: QuantityReading): boolean {
  return segmentAt(scene, growth.from) === segmentAt(scene, quantity.from);
}
