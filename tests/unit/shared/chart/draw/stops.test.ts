import { describe, expect, it } from 'vitest';
import { buildChart } from '../../../../../shared/chart/build.ts';
import { heightOfPanel } from '../../../../../shared/chart/draw/plot.ts';
import {
  type Direction,
  isWalked,
  nextStop,
  type Stop,
  stopsOf,
} from '../../../../../shared/chart/draw/stops.ts';
import type { ChartSpec } from '../../../../../shared/chart/spec.ts';
import { CHART_SPECS } from '../../../../golden/chart-specs.ts';
import { buildSampleDataset } from '../../../../golden/sample-dataset.ts';

const dataset = buildSampleDataset();

function stopsIn(spec: ChartSpec | undefined): readonly Stop[] {
  if (spec === undefined) throw new Error('there must be such a sample');
  const outcome = buildChart(dataset, spec);
  if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
  const { panel } = outcome.model;
  if (!isWalked(panel)) throw new Error(`must be walked, found ${panel.kind}`);
  return stopsOf(panel, { left: 0, top: 0, width: 900, height: heightOfPanel(panel) });
}

const WALKED = ['what-is-known', 'multiples-shared-axis', 'map-bounds-plans-holes'];

describe('walking a drawing by arrow keys', () => {
  it('goes along a row of what is known, holes included, and down a column', () => {
    const stops = stopsIn(CHART_SPECS['what-is-known']);
    const first = stops[0];
    if (first === undefined) throw new Error('there must be stops');
    const right = nextStop(stops, first, 'right');
    const below = nextStop(stops, first, 'down');
    expect(stops.indexOf(right ?? first)).toBe(1);
    expect(stops.indexOf(below ?? first)).toBe(4);
    expect(nextStop(stops, first, 'left')).toBeNull();
    expect(nextStop(stops, first, 'up')).toBeNull();
    expect(stops.find(({ mark }) => mark === null)?.spoken).toContain('нет данных');
  });

  it.each(WALKED)('reaches every figure of %s from the first', (name) => {
    const stops = stopsIn(CHART_SPECS[name]);
    const reached = new Set(stops.slice(0, 1));
    const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
    for (const stop of reached) {
      for (const direction of directions) {
        const next = nextStop(stops, stop, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect(stops.filter((stop) => !reached.has(stop)).map(({ spoken }) => spoken)).toEqual([]);
  });
});
