import type { Dataset } from '../domain/dataset.ts';
import type { ParkId } from '../domain/ids.ts';
import { formatFigure } from '../text/format.ts';
import { say } from '../text/say.ts';
import { periodMarkOf } from './category.ts';
import type { LeftOut } from './chart-words.ts';
import { type ChartRequestOf, checkFigures, type Draft } from './draft.ts';
import { sortDrawable } from './drawable.ts';
import { numbersOfExtent } from './draw/extent.ts';
import { SMALLEST_SHARE } from './draw/map.ts';
import { positionOfExtent } from './draw/point.ts';
import {
  buildMark,
  extentOf,
  type MarkWords,
  nameOfPark,
  type ValueFigure,
} from './figure-mark.ts';
import { gatherLatest } from './gather.ts';
import type { GeoPlace } from './map/geo-plane.ts';
import type { LeftOutReason, MapMark, MapPanel } from './model.ts';
import type { MapSpec } from './spec.ts';
import { labelValues } from './value-axis.ts';

/** Drafts a map: a sign for each park that has a place, its area the figure. */
export function draftMap(request: ChartRequestOf<MapSpec>): Draft {
  const { dataset, spec } = request;
  const figures = gatherLatest(request);
  const sorted = sortDrawable(figures, { scale: 'linear', alike: false });
  const reasonOf = (figure: ValueFigure): LeftOutReason | null => {
    if (placeOfPark(dataset, figure.park) === null) return 'no_place';
    return sizeOf(figure) > 0 ? null : 'no_area';
  };
  const drawn = sorted.drawn.filter((figure) => reasonOf(figure) === null);
  return {
    figures,
    drawn,
    leftOut: [
      ...sorted.leftOut,
      ...sorted.drawn.flatMap((figure): readonly LeftOut[] => {
        const reason = reasonOf(figure);
        return reason === null ? [] : [{ figure, reason }];
      }),
    ],
    checks: checkFigures(request, drawn, 'chart'),
    refusals: [],
    notes: [...noteSmall(request, drawn), say(spec.language, 'chart.note-borders')],
    buildPanel: (words) => buildPanel(spec, drawn, words),
  };
}

/** Where a park stands on the globe; null where its coordinates are not known. */
export function placeOfPark(dataset: Pick<Dataset, 'parkById'>, id: ParkId): GeoPlace | null {
  const { longitude = null, latitude = null } = dataset.parkById.get(id) ?? {};
  return longitude === null || latitude === null ? null : { longitude, latitude };
}

function buildPanel(spec: MapSpec, drawn: readonly ValueFigure[], words: MarkWords): MapPanel {
  const { metric, language } = spec;
  const largest = largestOf(drawn);
  const unit = drawn[0]?.quantity.unit ?? 'count';
  const steps = stepsBelow(largest);
  const { labels, title } = labelValues({ metric, unit, language }, steps);
  return {
    kind: 'map',
    marks: drawn.flatMap((figure, at) => mapMark(figure, { at, drawn }, words)),
    largest,
    title,
    steps: steps.map((value, place) => ({ value, label: labels[place] ?? '' })),
  };
}

function mapMark(
  figure: ValueFigure,
  { at, drawn }: { readonly at: number; readonly drawn: readonly ValueFigure[] },
  words: MarkWords,
): readonly MapMark[] {
  const place = placeOfPark(words.dataset, figure.park);
  if (place === null) return [];
  const periodMark = periodMarkOf(figure, drawn, words);
  const mark = buildMark(figure, { id: figure.park, at, periodMark, joinKey: null }, words);
  return [{ ...mark, name: nameOfPark(words.dataset, figure.park, words.language), place }];
}

function sizeOf({ quantity }: ValueFigure): number {
  return positionOfExtent(extentOf(quantity));
}

function largestOf(drawn: readonly ValueFigure[]): number {
  return Math.max(...drawn.flatMap(({ quantity }) => numbersOfExtent(extentOf(quantity))));
}

// Below a size all signs are equally small, or they could not be seen; a note says which they are.
function noteSmall(
  { dataset, spec: { language } }: ChartRequestOf<MapSpec>,
  drawn: readonly ValueFigure[],
): readonly string[] {
  const least = largestOf(drawn) * SMALLEST_SHARE;
  const small = drawn.filter((figure) => sizeOf(figure) < least);
  if (small.length === 0) return [];
  const parks = small.map(
    (figure) => `${nameOfPark(dataset, figure.park, language)} (${formatFigure(language, figure)})`,
  );
  return [say(language, 'chart.note-small-signs', { parks: parks.join(', ') })];
}

const LEADS = [5, 2, 1] as const;

/** Three round numbers up to the largest, then about a quarter and a tenth of the first. */
function stepsBelow(largest: number): readonly number[] {
  const power = Math.floor(Math.log10(largest));
  const round = [power, power - 1, power - 2].flatMap((each) =>
    LEADS.map((lead) => Number((lead * 10 ** each).toPrecision(12))),
  );
  const first = round.findIndex((value) => value <= largest * 1.000_001);
  const [top, , middle, low] = round.slice(first);
  return [top, middle, low].filter((value) => value !== undefined);
}
