import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Deliverable } from './deliverable.ts';
import { PNG_KEYWORD } from './embedded-view.ts';
import { openGolos } from './font/golos.ts';
import { GOLOS_WEB } from './font/golos-web.ts';
import { buildPicture } from './picture.ts';
import type { PictureSize } from './picture-size.ts';
import { paintPicture } from './png/paint.ts';
import { writePng } from './png/write-png.ts';
import { asText, type Picture, writeSvg } from './svg.ts';
import { asOutlines } from './svg-outlines.ts';
import { toBytes } from './zip.ts';

/** Writes the first chart as SVG; fails where none was drawn, with the reason. */
export function writeChartSvg(
  deliverable: Deliverable,
  { width, lettering }: PictureSize,
): Result<Uint8Array> {
  const picture = pictureOf(deliverable, width);
  if (picture === null) return noChart(deliverable);
  const letters = lettering === 'text' ? asText(GOLOS_WEB) : asOutlines(openGolos());
  return ok(toBytes(writeSvg(picture, letters)));
}

/** Writes the first chart as PNG with the view inside; fails where none was drawn. */
export function writeChartPng(
  deliverable: Deliverable,
  { width, density }: PictureSize,
): Result<Uint8Array> {
  const picture = pictureOf(deliverable, width);
  if (picture === null) return noChart(deliverable);
  const texts = [
    { keyword: PNG_KEYWORD, text: deliverable.origin },
    { keyword: 'Title', text: picture.title },
    { keyword: 'Description', text: picture.description },
  ];
  return ok(writePng(paintPicture(picture, density, openGolos()), density, texts));
}

function pictureOf({ charts, program, origin }: Deliverable, width: number): Picture | null {
  const [model] = charts;
  return model === undefined ? null : buildPicture(model, { width, program, origin });
}

function noChart({ refusal }: Deliverable): Result<never> {
  return failed(refusal ?? errorProblem('export.nothing-to-draw'));
}
