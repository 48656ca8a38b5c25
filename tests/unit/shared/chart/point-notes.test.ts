import { describe, expect, it } from 'vitest';
import { buildChart } from '../../../../shared/chart/build.ts';
import { drawPlot, heightOfPanel } from '../../../../shared/chart/draw/plot.ts';
import type { ChartModel } from '../../../../shared/chart/model.ts';
import { markNotes } from '../../../../shared/chart/point-notes.ts';
import type { Shape } from '../../../../shared/chart/shape.ts';
import type { ChartSpec } from '../../../../shared/chart/spec.ts';
import { LIGHT_THEME } from '../../../../shared/chart/theme.ts';
import type { NoteTarget } from '../../../../shared/domain/note-target.ts';
import { BAR_SPEC, CHART_SPECS } from '../../../golden/chart-specs.ts';
import { buildSampleDataset, PARKS } from '../../../golden/sample-dataset.ts';

const dataset = buildSampleDataset();
const [exact, more] = PARKS;
if (exact === undefined || more === undefined) throw new Error('there must be sample parks');
const pointOf = (period: string): NoteTarget => ({
  kind: 'point',
  park: exact,
  metric: 'jobs',
  period,
});

function modelOf(spec: ChartSpec): ChartModel {
  const outcome = buildChart(dataset, spec);
  if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
  return outcome.model;
}

function wordsIn(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return wordsIn(shape.shapes);
    return shape.kind === 'text' ? [shape.text] : [];
  });
}

function notedParks(model: ChartModel) {
  return model.panel.marks.flatMap(({ park, period, notes }) =>
    notes === undefined ? [] : [[park, period, notes]],
  );
}

describe('notes on the figures of a chart', () => {
  const line = CHART_SPECS['lines-facts-and-plans'] ?? BAR_SPEC;

  it('number the one point that each speaks of', () => {
    const notes = [
      { number: 3, target: pointOf('2023') },
      { number: 5, target: pointOf('2023') },
      { number: 7, target: pointOf('1999') },
    ];
    expect(notedParks(markNotes(modelOf(line), notes))).toEqual([['exact', '2023', [3, 5]]]);
  });

  it('stand on the figure of a cell where the chart shows only that one', () => {
    const target: NoteTarget = { kind: 'cell', park: more, metric: 'jobs', period: null };
    const notes = [{ number: 1, target }];
    expect(notedParks(markNotes(modelOf(BAR_SPEC), notes))).toEqual([['more', '2024', [1]]]);
    expect(notedParks(markNotes(modelOf(line), notes))).toEqual([]);
  });

  it('leave a chart as it is where none speaks of it', () => {
    const model = modelOf(BAR_SPEC);
    const target: NoteTarget = { kind: 'park', park: exact };
    expect(markNotes(model, [{ number: 1, target }])).toBe(model);
  });

  it.each(Object.keys(CHART_SPECS))('are drawn on %s where one speaks of its figure', (name) => {
    const model = modelOf(CHART_SPECS[name] ?? BAR_SPEC);
    const mark = model.panel.marks.find(({ park, period }) => park !== null && period !== null);
    if (mark === undefined || mark.park === null || mark.period === null) {
      throw new Error('there must be a figure of a park');
    }
    const { park, metric, period } = mark;
    const target: NoteTarget = { kind: 'point', park, metric, period };
    const { panel, parks } = markNotes(model, [{ number: 987, target }]);
    const frame = { left: 0, top: 0, width: 900, height: heightOfPanel(panel) };
    const drawn = drawPlot(panel, frame, { parks, theme: LIGHT_THEME });
    expect(wordsIn(drawn)).toContain('987');
  });
});
