import type { MetricPlace } from './metric-place.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import { type Scene, segmentAt } from './scene.ts';
import type { SenseKind } from './sense.ts';
import { marksOf, textAt } from './sentence-view.ts';

/** Whether people or firms of the quantity are those of other matters: visitors, victims, pupils. */
export function countsOthers({ scene, quantity }: MetricPlace): boolean {
  const own = isAtWork(scene, quantity);
  return marksOf(scene.view, 'foreign').some((mark) => {
    if (mark.sense.reach === 'sentence') return true;
    if (mark.sense.reach !== 'people') return false;
    const same = segmentAt(scene, mark.from) === segmentAt(scene, quantity.core.from);
    return same || (!own && mark.to <= quantity.from);
  });
}

// «посетил технопарк, где работают 112 компаний»: the clause says for itself what they do
function isAtWork(scene: Scene, quantity: QuantityReading): boolean {
  const segment = segmentAt(scene, quantity.core.from);
  const own = (mark: Reading) => segmentAt(scene, mark.from) === segment;
  return [...marksOf(scene.view, 'placement'), ...marksOf(scene.view, 'work')].some(own);
}

/** Whether companies are said to want to come; «ни один не подал заявления» says nothing of them. */
export function isCandidacy(place: MetricPlace): boolean {
  const { view } = place.scene;
  const denied = marksOf(view, 'candidacy').every(({ from }) => NOT.has(textAt(view, from - 1)));
  return !denied && hasNear(place, 'candidacy');
}

const NOT = new Set(['не', 'not']);

/** Whether a word of the family stands in the clause of the quantity, beside it or before. */
export function hasNear({ scene, quantity }: MetricPlace, kind: SenseKind): boolean {
  const segment = segmentAt(scene, quantity.core.from);
  return marksOf(scene.view, kind).some((mark) => {
    const there = segmentAt(scene, mark.from);
    return there === segment || Math.abs(there - segment) === 1 || mark.to <= quantity.from;
  });
}
