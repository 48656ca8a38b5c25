import type { ChartModel } from '../chart/model.ts';
import type { Deliverable } from './deliverable.ts';
import { openGolos } from './font/golos.ts';
import { buildPicture } from './picture.ts';
import { paintPicture } from './png/paint.ts';
import { writePng } from './png/write-png.ts';
import { asText, writeSvg } from './svg.ts';

/** A chart as Office takes it: a drawing, and pixels for what cannot show drawings. */
export interface PicturePair {
  readonly svg: string;
  readonly png: Uint8Array;
  /** Pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What the chart shows, for those who do not see it. */
  readonly alternative: string;
}

/** The pixels are shown only where drawings are not: finer ones would cost half of the time. */
const DENSITY = 1.25;

/**
 * Draws a chart for a document that lists its sources itself: numbers of sources stand in the
 * picture, the list does not.
 */
export function drawPair(model: ChartModel, width: number, { program }: Deliverable): PicturePair {
  const picture = buildPicture({ ...model, sources: [] }, { width, program });
  return {
    svg: writeSvg(picture, asText([])),
    png: writePng(paintPicture(picture, DENSITY, openGolos()), DENSITY, []),
    width: picture.width,
    height: picture.height,
    alternative: picture.description,
  };
}
