import type { Mark } from '../model.ts';
import { moveAlong, type Plane, placeOnPlane } from '../plane.ts';
import { rectBetween, type Shape } from '../shape.ts';
import { ARROW_LENGTH, drawArrow, drawFade, drawWhisker, formOfExtent } from './extent.ts';
import { finishOfDoubt, finishOfTexture, type Pen } from './pen.ts';

/** Where a bar stands on its plane. */
export interface BarPlace {
  readonly plane: Plane;
  /** Pixel across of its middle. */
  readonly across: number;
  readonly thickness: number;
}

/** A drawn mark, and where its label may begin. */
export interface DrawnMark {
  readonly shapes: readonly Shape[];
  /** Pixel along behind everything that was drawn. */
  readonly end: number;
}

/**
 * Draws a bar: full as far as the figure surely reaches, then what is only possible: an arrow where
 * no bound is known, a fading edge for "about", a pale bar with a whisker for an interval.
 */
export function drawBar(mark: Mark, place: BarPlace, pen: Pen): DrawnMark {
  const { plane } = place;
  const form = formOfExtent(mark.extent);
  switch (form.kind) {
    case 'exact':
      return bodyTo(form.value, { mark, place, pen });
    case 'open_above': {
      const body = bodyTo(form.lo, { mark, place, pen });
      const spot = { plane, across: place.across, along: body.end };
      return {
        shapes: [...body.shapes, drawArrow(spot, 'outward', pen.theme.ink)],
        end: moveAlong(plane, body.end, ARROW_LENGTH),
      };
    }
    case 'open_below':
      return doubtBelow(form.hi, place, pen);
    case 'between': {
      const body = bodyTo(form.lo, { mark, place, pen });
      const alongHi = plane.along(form.hi);
      return {
        shapes: [
          ...body.shapes,
          ...doubtAbove({ along: body.end, alongHi }, form.soft, { place, pen }),
        ],
        end: alongHi,
      };
    }
  }
}

interface BarWork {
  readonly mark: Mark;
  readonly place: BarPlace;
  readonly pen: Pen;
}

function bodyTo(value: number, { mark, place, pen }: BarWork): DrawnMark {
  const end = place.plane.along(value);
  const finish = finishOfTexture(mark.texture, pen);
  return { shapes: [barBetween([place.plane.along(0), end], place, finish)], end };
}

function doubtAbove(
  reach: { readonly along: number; readonly alongHi: number },
  soft: boolean,
  { place, pen }: Omit<BarWork, 'mark'>,
): readonly Shape[] {
  const spot = { plane: place.plane, across: place.across, along: reach.along };
  if (soft) return [drawFade(spot, { ...reach, halfWidth: place.thickness / 2 }, pen)];
  return [
    barBetween([reach.along, reach.alongHi], place, finishOfDoubt(pen)),
    drawWhisker(spot, reach.alongHi, pen.theme.ink),
  ];
}

function doubtBelow(hi: number, place: BarPlace, pen: Pen): DrawnMark {
  const along = place.plane.along(hi);
  const spot = { plane: place.plane, across: place.across, along };
  return {
    shapes: [
      barBetween([place.plane.along(0), along], place, finishOfDoubt(pen)),
      drawArrow(spot, 'inward', pen.theme.ink),
    ],
    end: along,
  };
}

function barBetween(
  ends: readonly [number, number],
  { plane, across, thickness }: BarPlace,
  finish: ReturnType<typeof finishOfTexture>,
): Shape {
  return rectBetween(
    placeOnPlane(plane, across - thickness / 2, ends[0]),
    placeOnPlane(plane, across + thickness / 2, ends[1]),
    finish,
  );
}
