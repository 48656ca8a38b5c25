import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart } from '../../../../shared/chart/build.ts';
import { type ChartedView, offerChart } from '../../../../shared/chart/offer.ts';
import { chartOfView } from '../../../../shared/chart/spec.ts';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { ParkId } from '../../../../shared/domain/ids.ts';
import { FIRST_VIEW } from '../../../../shared/table/view-spec.ts';
import { sayProblem } from '../../../../shared/text/say.ts';
import { readBundledData } from '../table/bundled-data.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readBundledData();
});

function viewOf(parks: readonly string[], parts: Partial<ChartedView['chart']> = {}): ChartedView {
  return {
    ...FIRST_VIEW,
    comparison: { ...FIRST_VIEW.comparison, parks: parks as ParkId[] },
    chart: { ...FIRST_VIEW.chart, metric: 'jobs', ...parts },
  };
}

describe('the nearest chart that may be drawn', () => {
  it('leaves a bloc out from among parks', () => {
    const bloc = dataset.parks.find(
      (park) => park.kind === 'bloc' && dataset.observationsOf(park.id, 'jobs').length > 0,
    );
    if (bloc === undefined) throw new Error('the data must hold a bloc with jobs');
    const offer = offerChart(
      { dataset, preferences: undefined },
      viewOf(['kip-master', bloc.id, 'alabuga-sez']),
    );
    expect(offer?.kind).toBe('parks');
    expect(offer?.without).toEqual([bloc.id]);
    expect(offer?.view.comparison.parks).toEqual(['kip-master', 'alabuga-sez']);
  });

  it('is of the first twelve where ten thousand parks are asked for, and the reason says how many', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `nobody-${index}`);
    const view = viewOf(['kip-master', 'alabuga-sez', ...names], { kind: 'line' });
    const spec = chartOfView(view, 'ru');
    const outcome = spec === null ? null : buildChart(dataset, spec);
    if (outcome?.kind !== 'blocked') throw new Error('ten thousand lines must not be drawn');
    expect(outcome.problems.map((problem) => sayProblem('ru', problem))).toEqual([
      'Для диаграммы выбрано парков: 10\u00A0002, рисуется не больше 100. Оставьте в сравнении меньше парков.',
    ]);
    const offer = offerChart({ dataset, preferences: undefined }, view);
    expect(offer?.kind).toBe('fewer');
    expect(offer?.view.comparison.parks).toHaveLength(12);
  });

  it('draws bars where a scatter lacks its second metric', () => {
    const view = viewOf(['kip-master', 'alabuga-sez'], { kind: 'scatter' });
    const single = { ...view, comparison: { ...view.comparison, metrics: ['jobs'] as const } };
    expect(offerChart({ dataset, preferences: undefined }, single)?.kind).toBe('bars');
  });
});
