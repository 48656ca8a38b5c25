import { expect, it } from 'vitest';
import { placeOfPark } from '../../../../../shared/chart/build-map.ts';
import { drawParkMap } from '../../../../../shared/chart/draw/park-map.ts';
import { reachOfMarker } from '../../../../../shared/chart/draw/marker.ts';
import type { Shape } from '../../../../../shared/chart/shape.ts';
import { LIGHT_THEME } from '../../../../../shared/chart/theme.ts';
import { readBundledData } from '../../table/bundled-data.ts';

function cornersOf(shape: Shape | undefined) {
  switch (shape?.kind) {
    case 'path':
      return shape.points;
    case 'circle':
      return [shape.at];
    default:
      return [];
  }
}

it('a park stands in the middle of its map, over those near by', async () => {
  const dataset = await readBundledData();
  const park = dataset.parks.find(({ id }) => id === 'alabuga-sez');
  const place = park === undefined ? null : placeOfPark(dataset, park.id);
  if (park === undefined || place === null) throw new Error('the park must have a place');
  const size = { width: 400, height: 230, theme: LIGHT_THEME };
  const { shapes, others } = drawParkMap({ park, place, parks: dataset.parks, ...size });
  expect(others).toBeGreaterThan(5);
  expect(others).toBeLessThan(dataset.parks.length / 2);
  const corners = cornersOf(shapes.at(-2));
  expect(corners.length).toBeGreaterThan(0);
  for (const { x, y } of corners) {
    expect(Math.abs(x - 200)).toBeLessThanOrEqual(reachOfMarker('star', 7));
    expect(Math.abs(y - 115)).toBeLessThanOrEqual(reachOfMarker('star', 7));
  }
});
