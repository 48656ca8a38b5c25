import type { ObservedMetricId } from '../domain/metric.ts';
import type { QuantityReading } from './quantity.ts';
import type { Reading } from './rule-tree.ts';
import type { Scene } from './scene.ts';
import { segmentAt } from './scene.ts';
import type { Actor } from './sense.ts';
import { marksAt, marksOf, type SentenceView, textAt } from './sentence-view.ts';

/** Whose figure it is: a park's, one company's, or a whole region's. */
export type Owner = 'park' | 'company' | 'region';

/** Metrics that one company has as well as a park. */
const OF_COMPANIES: ReadonlySet<ObservedMetricId> = new Set([
  'jobs',
  'investment',
  'revenue',
  'tax_paid',
  'exports',
  'land_area',
  'floor_area',
  'average_wage',
  'patents',
  'occupancy',
]);

/** Actors of a sentence; words of speakers and counted nouns are none. */
export function actorsOf(scene: Scene, actor: Actor): readonly Reading[] {
  const marks = marksOf(scene.view, 'actor').filter((mark) => mark.sense.actor === actor);
  const masks = [
    ...marksOf(scene.view, 'actor').filter((mark) => masksActor(mark.sense.actor)),
    ...scene.quantities,
    ...scene.parks,
  ];
  const named = marks.filter(
    (mark) => !masks.some((mask) => hides(mask, mark)) && !opensPark(scene, mark),
  );
  const quoted = actor === 'company' ? quotedName(scene) : undefined;
  return quoted === undefined ? named : [quoted, ...named];
}

// «оборот компаний «Технополиса Москва»»: the quotes open the name of a park
function opensPark({ parks, view }: Scene, mark: Reading): boolean {
  if (textAt(view, mark.to - 1) !== '"') return false;
  return parks.some(({ from }) => from === mark.to || from === mark.to - 1);
}

const LONGEST_NAME = 5;

// «Стеклопак» вложит…: a name in quotes that acts, and is no park's, is a company's.
function quotedName({ view, parks }: Scene): Reading | undefined {
  if (textAt(view, 0) !== '"') return undefined;
  const close = view.tokens.findIndex(({ text }, at) => at > 1 && text === '"');
  if (close < 0 || close > LONGEST_NAME || marksAt(view, 'tone', close + 1).length === 0) {
    return undefined;
  }
  const name = { rule: 'owner/quoted-name', from: 0, to: close + 1, parts: [] };
  return parks.some((park) => park.from < name.to) ? undefined : name;
}

/** Tells whose the figure is from the actors around it and the company told of before. */
export function chooseOwner(
  scene: Scene,
  claim: { readonly quantity: QuantityReading; readonly metric: ObservedMetricId },
  companyBefore: boolean,
): Owner {
  const { quantity, metric } = claim;
  if (!OF_COMPANIES.has(metric)) return 'park';
  const companies = actorsOf(scene, 'company');
  if (isCompanys(scene, quantity, companies)) return 'company';
  const named = namesPark(scene);
  if (!named && companyBefore) return 'company';
  const regions = actorsOf(scene, 'region');
  const regional = regions.length > 0 && (!named || isVotedOn(scene, regions, quantity));
  return regional && metric !== 'jobs' ? 'region' : 'park';
}

const VOTING = /^(?:lawmaker|deput|parliament|legislat|депутат|парламент)/;

// "Deputies argued about subsidies, worth 3.7 billion, and heard …": the park comes only afterwards
function isVotedOn(scene: Scene, regions: readonly Reading[], { from }: QuantityReading): boolean {
  const { parks, view } = scene;
  const words = [...parks, ...marksOf(view, 'park-kind'), ...actorsOf(scene, 'residents')];
  const segment = segmentAt(scene, from);
  const first = words.every((word) => word.from > from && segmentAt(scene, word.from) > segment);
  return first && regions.some((word) => word.to <= from && setsBudget(view, word));
}

// "lawmakers", "the city's budget"
function setsBudget(view: SentenceView, { from, to }: Reading): boolean {
  if (VOTING.test(textAt(view, from))) return true;
  return [to, to + 1, to + 2].some((at) => textAt(view, at) === 'budget');
}

/** Whether the sentence speaks of a park, its residents or its ground. */
export function namesPark(scene: Scene): boolean {
  const { view } = scene;
  if (scene.parks.length > 0 || marksOf(view, 'park-kind').length > 0) return true;
  if (actorsOf(scene, 'residents').length > 0) return true;
  return marksOf(view, 'anaphor').some((mark) => isStrong(mark.rule));
}

/** Whether the anaphor names a piece of a park rather than just pointing back. */
export function isStrong(rule: string): boolean {
  return !rule.endsWith('/here');
}

function isCompanys(
  scene: Scene,
  quantity: QuantityReading,
  companies: readonly Reading[],
): boolean {
  const before = companies.filter((mark) => mark.to <= quantity.core.from).at(-1);
  if (before !== undefined) return !isRelieved(scene, before, quantity);
  const segment = segmentAt(scene, quantity.core.from);
  const after = companies.find(
    (mark) => mark.from >= quantity.to && segmentAt(scene, mark.from) === segment,
  );
  if (after === undefined) return false;
  return !actorsOf(scene, 'residents').some((mark) => mark.to <= quantity.core.from);
}

// After the company the sentence turned to the residents, or to a park in another clause.
function isRelieved(scene: Scene, company: Reading, quantity: QuantityReading): boolean {
  const between = (mark: Reading) => mark.from >= company.to && mark.to <= quantity.core.from;
  if (actorsOf(scene, 'residents').some(between)) return true;
  const segment = segmentAt(scene, company.from);
  return scene.parks.some((park) => between(park) && segmentAt(scene, park.from) > segment);
}

function masksActor(actor: Actor): boolean {
  return actor === 'speaker' || actor === 'operator';
}

function hides(mask: Reading, mark: Reading): boolean {
  return mask !== mark && mask.from <= mark.from && mark.to <= mask.to;
}
