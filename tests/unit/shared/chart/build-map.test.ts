import { describe, expect, it } from 'vitest';
import { buildChart, type ChartOutcome } from '../../../../shared/chart/build.ts';
import { placeMarks } from '../../../../shared/chart/draw/map.ts';
import { radiusOfEqualArea } from '../../../../shared/chart/draw/marker.ts';
import type { ChartModel, MapPanel } from '../../../../shared/chart/model.ts';
import type { MapSpec } from '../../../../shared/chart/spec.ts';
import { buildDataset } from '../../../../shared/domain/dataset.ts';
import { BAR_SPEC } from '../../../golden/chart-specs.ts';
import { buildSampleDataset } from '../../../golden/sample-dataset.ts';

const dataset = buildSampleDataset();
const { orientation: _o, order: _r, top: _t, ...common } = BAR_SPEC;
const spec: MapSpec = { ...common, kind: 'map' };
const FRAME = { left: 0, top: 0, width: 1000, height: 560 };

function drawn(outcome: ChartOutcome): ChartModel & { readonly panel: MapPanel } {
  if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
  const { model } = outcome;
  if (model.panel.kind !== 'map') throw new Error(`must be a map, found ${model.panel.kind}`);
  return { ...model, panel: model.panel };
}

describe('a map of parks', () => {
  const model = drawn(buildChart(dataset, spec));

  it('names the park whose coordinates are not known, and the one without a figure', () => {
    const sentences = model.holes.map(({ reason, sentence }) => `${reason}: ${sentence}`);
    expect(sentences.find((each) => each.startsWith('no_place'))).toContain('Парк «От и до»');
    expect(sentences.find((each) => each.startsWith('none'))).toContain('Без данных');
  });

  it('makes areas, not widths, go with the figures', () => {
    const placed = new Map(
      placeMarks(model.panel, FRAME).map(({ mark, radius }) => [String(mark.park), radius]),
    );
    const share = ((placed.get('estimate') ?? 0) / (placed.get('exact') ?? 1)) ** 2;
    expect(share).toBeCloseTo(3_100 / 12_345);
  });

  it('gives every marker the area of the circle it stands for', () => {
    // A square of radius r has sides of 1.76 r.
    expect((1.76 * radiusOfEqualArea('square', 10)) ** 2).toBeCloseTo(Math.PI * 100);
    expect(radiusOfEqualArea('circle', 10)).toBe(10);
  });

  it('explains areas by three round numbers', () => {
    expect(model.panel.steps.map(({ label }) => label)).toEqual([
      '10\u00A0000',
      '2\u00A0000',
      '1\u00A0000',
    ]);
  });

  it('names the source of its borders', () => {
    expect(model.footnotes.join()).toContain('Natural Earth');
    expect(model.alternative).toContain('ТОР «Обещанная»');
  });

  it('says which park is too small for its sign', () => {
    expect(model.footnotes.join()).not.toContain('наименьшим знаком');
    const observations = dataset.observations.map((each) =>
      each.park === 'estimate' ? { ...each, wording: { ...each.wording, value: 3 } } : each,
    );
    const { footnotes } = drawn(buildChart(buildDataset({ ...dataset, observations }), spec));
    expect(footnotes.find((each) => each.includes('наименьшим знаком'))).toContain(
      'Парк «Оценка» (3',
    );
  });

  it('is not drawn where no park has both a figure and a place', () => {
    const parks = spec.parks.filter((park) => park === 'range' || park === 'missing');
    const outcome = buildChart(dataset, { ...spec, parks });
    expect(outcome.kind).toBe('empty');
  });
});
