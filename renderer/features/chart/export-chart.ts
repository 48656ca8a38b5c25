import type { ChartModel } from '../../../shared/chart/model.ts';
import { buildPicture } from '../../../shared/export/picture.ts';
import { PICTURE_WIDTH } from '../../../shared/export/picture-size.ts';
import { type Picture, writeSvg } from '../../../shared/export/svg.ts';
import { loadEmbeddedFonts } from './embedded-fonts.ts';
import { paintPicture } from './paint-picture.ts';

/** A chart as a picture of its own, laid out for files. */
export function pictureOfChart(model: ChartModel, version: string): Picture {
  return buildPicture(model, {
    width: PICTURE_WIDTH,
    program: { name: 'Parkbench', version },
  });
}

/** Writes a picture as an SVG document with its fonts inside. */
export async function drawSvg(picture: Picture): Promise<string> {
  return writeSvg(picture, await loadEmbeddedFonts());
}

/** Draws a picture as PNG bytes, `density` pixels for each pixel of its layout. */
export async function drawPng(picture: Picture, density: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await paintPicture(picture, density);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('a canvas of this size must give a PNG');
  return new Uint8Array(await blob.arrayBuffer());
}
