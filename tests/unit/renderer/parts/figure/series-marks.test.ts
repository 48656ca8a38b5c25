import { describe, expect, it } from 'vitest';
import { planSeries } from '../../../../../renderer/parts/figure/series-marks.ts';
import { told } from '../../../shared/table/sample-data.ts';

const fact = told('jobs', '2000', { period: '2010' });
const taken = told('jobs', '13000', { qualifier: 'more_than', period: '2025' });
const plan = told('jobs', '20000', { status: 'target', period: '2030' });
const about = told('jobs', '10000', { qualifier: 'about', period: '2020' });
const money = told('jobs', '5', { unit: 'RUB', period: '2020' });

describe('the small chart of all that was stated', () => {
  const chart = planSeries([plan, taken, about, money, fact], taken);
  const markOf = (observation: typeof fact) =>
    chart?.marks.find((each) => each.observation === observation);

  it('stands on zero, so that half as much stands half as high', () => {
    expect(markOf(plan)?.y).toBe(1);
    expect(markOf(about)?.y).toBe(0.5);
    expect(markOf(fact)?.y).toBe(0.1);
  });

  it('goes from the first year to the last', () => {
    const places = [fact, about, taken, plan].map((each) => markOf(each)?.x ?? 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(chart?.years.map(({ year }) => year)).toEqual(['2010', '2015', '2020', '2025', '2030']);
  });

  it('never draws a bound as exact nor a plan as a fact, and sets off what was taken', () => {
    expect(markOf(taken)).toMatchObject({ open: 'up', isPlan: false, isTaken: true, span: null });
    expect(markOf(plan)).toMatchObject({ open: null, isPlan: true, isTaken: false });
    expect(markOf(about)?.span).toEqual([0.25, 0.75]);
    expect(chart?.marks.at(-1)?.isTaken).toBe(true);
  });

  it('leaves to the table what is told in another unit, and says how many', () => {
    expect(chart?.leftOut).toBe(1);
    expect(markOf(money)).toBeUndefined();
  });

  it('is none where there is nothing to set beside the one taken', () => {
    expect(planSeries([taken], taken)).toBeNull();
    expect(planSeries([taken, money], taken)).toBeNull();
  });
});
