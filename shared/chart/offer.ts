import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import type { Preferences } from '../domain/question.ts';
import type { ViewSpec } from '../table/view-spec.ts';
import { buildChart } from './build.ts';
import { MOST_LOOKS } from './look.ts';
import { chartOfView } from './spec.ts';

/** The parts of a view that make its chart. */
export type ChartedView = Pick<ViewSpec, 'comparison' | 'question' | 'chart'>;

/** What an offer changes: the number of parks, the currency, the statuses, the parks, or the kind of chart. */
export type OfferKind = 'fewer' | 'currency' | 'facts' | 'parks' | 'bars';

/** The nearest chart that may be drawn in place of one that the guard forbids. */
export interface Offer {
  readonly kind: OfferKind;
  readonly view: ChartedView;
  /** Parks that are left out of it. */
  readonly without: readonly ParkId[];
}

interface Asked {
  readonly dataset: Dataset;
  readonly preferences: Preferences | undefined;
}

/** Beyond this, the parks that can stand together are not sought one by one. */
const MOST_TRIED = 50;

/**
 * Finds the nearest chart that may be drawn: money in one currency, facts alone, the parks that can
 * stand beside the first, or bars; null where none of them may be drawn either.
 */
export function offerChart(asked: Asked, view: ChartedView): Offer | null {
  const { question, chart } = view;
  const inRoubles = { ...view, question: { ...question, currency: 'RUB' as const } };
  const facts = { ...view, question: { ...question, statuses: 'fact' as const } };
  const bars = { ...view, chart: { ...chart, kind: 'bar' as const } };
  const { parks } = view.comparison;
  const isMany = parks.length > MOST_TRIED;
  const few = parks.slice(0, MOST_LOOKS);
  const candidates: readonly (readonly [OfferKind, ChartedView])[] = [
    ...(question.currency === null ? [['currency', inRoubles] as const] : []),
    ...(question.statuses === 'fact' ? [] : [['facts', facts] as const]),
    ...(isMany ? [['fewer', withParks(view, few)] as const] : []),
    ['parks', withAlike(asked, isMany ? withParks(view, few) : view)],
    ['bars', bars],
  ];
  const found = candidates.find(([, each]) => isDrawn(asked, each));
  if (found === undefined) return null;
  const [kind, offered] = found;
  const kept = new Set(offered.comparison.parks);
  return { kind, view: offered, without: view.comparison.parks.filter((park) => !kept.has(park)) };
}

// One park after another is let in as long as the chart may be drawn.
function withAlike(asked: Asked, view: ChartedView): ChartedView {
  return view.comparison.parks.reduce<ChartedView>(
    (kept, park) => {
      const more = withParks(view, [...kept.comparison.parks, park]);
      return outcomeOf(asked, more) === 'blocked' ? kept : more;
    },
    withParks(view, []),
  );
}

function withParks(view: ChartedView, parks: readonly ParkId[]): ChartedView {
  return { ...view, comparison: { ...view.comparison, parks } };
}

function isDrawn(asked: Asked, view: ChartedView): boolean {
  return outcomeOf(asked, view) === 'drawn';
}

function outcomeOf({ dataset, preferences }: Asked, view: ChartedView): string {
  // The words of the outcome are not read here, so any language does.
  const spec = chartOfView(view, 'en');
  return spec === null ? 'empty' : buildChart(dataset, spec, { preferences }).kind;
}
