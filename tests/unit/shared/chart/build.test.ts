import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart, type ChartOutcome } from '../../../../shared/chart/build.ts';
import type { ChartModel } from '../../../../shared/chart/model.ts';
import type { BarSpec, LineSpec } from '../../../../shared/chart/spec.ts';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { ParkId } from '../../../../shared/domain/ids.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { readBundledData } from '../table/bundled-data.ts';

const parks = ['kip-master', 'alabuga-sez', 'technopolis-moscow-sez'] as ParkId[];

const bar: BarSpec = {
  kind: 'bar',
  parks,
  metric: 'jobs',
  question: PLAIN_QUESTION,
  scale: 'linear',
  title: null,
  subtitle: null,
  language: 'ru',
  orientation: 'horizontal',
  order: 'given',
};
const { orientation: _o, order: _r, ...common } = bar;
const line: LineSpec = { ...common, kind: 'line', withPlans: true };

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readBundledData();
});

function drawn(outcome: ChartOutcome): ChartModel {
  if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
  return outcome.model;
}

describe('a bar chart', () => {
  it('leaves «более 13 000» open above and says its month', () => {
    const [mark] = drawn(buildChart(dataset, bar)).panel.marks;
    expect(mark?.extent).toMatchObject({ lo: 13_000, hi: null });
    expect(mark?.label).toBe('более 13\u00A0000');
    expect(mark?.periodMark).toBe('07.2025');
  });

  it('lists a park without a figure instead of drawing it at zero', () => {
    const model = drawn(buildChart(dataset, { ...bar, metric: 'land_area' }));
    expect(model.panel.marks.map((mark) => mark.park)).toEqual(['alabuga-sez']);
    expect(model.holes.map((hole) => hole.sentence).join()).toContain('«Мастер»');
  });

  it('numbers the sources of its marks and no others', () => {
    const model = drawn(buildChart(dataset, bar));
    const used = new Set(model.panel.marks.flatMap((mark) => mark.sources));
    expect([...used].sort()).toEqual(model.sources.map((source) => source.number));
  });

  it('draws a plan as an outline, never as a fact', () => {
    const question = { ...PLAIN_QUESTION, statuses: 'plan' } as const;
    const model = drawn(buildChart(dataset, { ...bar, question }));
    expect(new Set(model.panel.marks.map((mark) => mark.texture))).toEqual(new Set(['outline']));
    expect(model.signs.map((each) => each.sign)).toContain('plan');
  });

  it('refuses a bloc of countries among parks', () => {
    const bloc = dataset.parks.find(
      (park) => park.kind === 'bloc' && dataset.observationsOf(park.id, 'jobs').length > 0,
    );
    if (!bloc) throw new Error('the data must hold a bloc with jobs');
    const outcome = buildChart(dataset, { ...bar, parks: [...parks, bloc.id] });
    expect(outcome).toMatchObject({ kind: 'blocked' });
    if (outcome.kind === 'blocked') {
      expect(outcome.problems.map((problem) => problem.code)).toContain('guard.level-differs');
    }
  });

  it('says so when none of the parks has a figure', () => {
    const outcome = buildChart(dataset, { ...bar, metric: 'patents', parks: parks.slice(0, 1) });
    expect(outcome).toMatchObject({ kind: 'empty', problem: { code: 'export.nothing-to-draw' } });
  });

  it('takes the title of the user and takes direction marks out of it', () => {
    expect(drawn(buildChart(dataset, { ...bar, title: 'Мой\u202E заголовок' })).title).toBe(
      'Мой заголовок',
    );
  });
});

describe('a line chart', () => {
  it('never joins a plan to a fact', () => {
    const { marks } = drawn(buildChart(dataset, line)).panel;
    const joins = new Map(marks.map((mark) => [`${mark.park}|${mark.joinKey}`, mark.texture]));
    for (const mark of marks) expect(joins.get(`${mark.park}|${mark.joinKey}`)).toBe(mark.texture);
    expect(marks.some((mark) => mark.texture === 'outline')).toBe(true);
  });

  it('never joins nine months to a whole year', () => {
    const { marks } = drawn(buildChart(dataset, { ...line, metric: 'revenue' })).panel;
    const ofMoscow = marks.filter((mark) => mark.park === 'technopolis-moscow-sez');
    expect(new Set(ofMoscow.map((mark) => mark.joinKey)).size).toBeGreaterThan(1);
  });

  it('leaves a sum since the start out of yearly figures and says which', () => {
    const model = drawn(buildChart(dataset, { ...line, metric: 'revenue' }));
    expect(model.holes).toContainEqual({
      reason: 'other_series',
      sentence: expect.stringContaining('«Алабуга» (30.08.2017)'),
    });
  });
});
