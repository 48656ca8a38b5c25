import { beforeAll, describe, expect, it } from 'vitest';
import { type ChartedView, offerChart } from '../../../../shared/chart/offer.ts';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { ParkId } from '../../../../shared/domain/ids.ts';
import { FIRST_VIEW } from '../../../../shared/table/view-spec.ts';
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

  it('draws bars where a scatter lacks its second metric', () => {
    const view = viewOf(['kip-master', 'alabuga-sez'], { kind: 'scatter' });
    const single = { ...view, comparison: { ...view.comparison, metrics: ['jobs'] as const } };
    expect(offerChart({ dataset, preferences: undefined }, single)?.kind).toBe('bars');
  });
});
