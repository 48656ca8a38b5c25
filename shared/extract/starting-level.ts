import type { QuantityReading } from './quantity.ts';
import type { Scene } from './scene.ts';
import { textAt } from './sentence-view.ts';

const OPENINGS = new Set(['from', 'с', 'со']);
const PRESENT = /^(?:нынешн|теперешн|сегодняшн|текущ|current|today)/;

/**
 * Whether the quantity is the level that a growth set out from and a time of its own dates it:
 * «вырастет до 60 с нынешних 41», "up from 3,900 at present". Such a level is a fact by itself.
 */
export function isStartingLevel({ view, times }: Scene, quantity: QuantityReading): boolean {
  const { from, to } = quantity;
  const present = PRESENT.test(textAt(view, from - 1));
  const opening = textAt(view, present ? from - 2 : from - 1);
  if (!OPENINGS.has(opening)) return false;
  return present || times.some((time) => time.from === to && time.part !== 'compare');
}
