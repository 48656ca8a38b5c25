import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart, type ChartOutcome } from '../../../../shared/chart/build.ts';
import type { ChartModel } from '../../../../shared/chart/model.ts';
import type { BarSpec, LineSpec } from '../../../../shared/chart/spec.ts';
import type { Dataset } from '../../../../shared/domain/dataset.ts';
import type { ParkId } from '../../../../shared/domain/ids.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { PLAIN_BARS } from '../../../golden/chart-specs.ts';
import { buildSampleDataset, PARKS } from '../../../golden/sample-dataset.ts';
import { readBundledData } from '../table/bundled-data.ts';

const parks = ['kip-master', 'alabuga-sez', 'technopolis-moscow-sez'] as ParkId[];

const bar: BarSpec = { ...PLAIN_BARS, parks };
const { orientation: _o, order: _r, top: _t, ...common } = bar;
const line: LineSpec = { ...common, kind: 'line', withPlans: true, withEvents: false };

const index = { ...common, kind: 'index', withPlans: false, withEvents: false } as const;

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readBundledData();
});

function drawn(outcome: ChartOutcome): ChartModel {
  if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
  return outcome.model;
}

describe('the parts of a sum', () => {
  const sample = buildSampleDataset();
  const stack = { ...common, kind: 'stack', parks: PARKS } as const;

  it('begin each where the one before surely ends, and add up to what is surely reached', () => {
    const { panel } = drawn(buildChart(sample, stack));
    if (panel.kind !== 'bars') throw new Error(`must be bars, found ${panel.kind}`);
    expect(panel.starts?.slice(0, 3)).toEqual([0, 13_000, 25_345]);
    const total = panel.marks.at(-1);
    expect(total?.extent).toMatchObject({ lo: panel.starts?.at(-2), hi: null });
    // «до 5 000» adds nothing that is sure, so the sum must not claim it.
    expect(total?.label).toBe('более примерно 41\u00A0700');
  });

  it('leave out by name what must not be added', () => {
    const question = { ...PLAIN_QUESTION, statuses: 'any' } as const;
    const model = drawn(buildChart(sample, { ...stack, question }));
    expect(model.panel.marks.map(({ park }) => park)).not.toContain('plan');
    expect(model.holes.map(({ sentence }) => sentence).join()).toContain('ТОР «Обещанная»');
  });

  it('are not drawn of what is no sum', () => {
    const outcome = buildChart(sample, { ...stack, metric: 'revenue_per_job' });
    expect(outcome).toMatchObject({
      kind: 'blocked',
      problems: [{ code: 'aggregate.not-additive' }],
    });
  });
});

describe('small charts', () => {
  const multiples = { ...common, kind: 'multiples', parks: PARKS, withPlans: true } as const;

  it('share one axis, or have one each and say that heights must not be compared', () => {
    const sample = buildSampleDataset();
    const spansOf = (axes: 'shared' | 'own'): readonly number[] => {
      const { panel, footnotes } = drawn(buildChart(sample, { ...multiples, axes }));
      if (panel.kind !== 'multiples') throw new Error(`must be multiples, found ${panel.kind}`);
      expect(footnotes.some((note) => note.includes('своя ось'))).toBe(axes === 'own');
      return panel.cells.map((cell) => cell.panel.along.span.hi);
    };
    expect(new Set(spansOf('shared')).size).toBe(1);
    expect(new Set(spansOf('own')).size).toBeGreaterThan(2);
  });
});

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

describe('bars of the largest parks', () => {
  const top = { ...bar, order: 'value', top: 1 } as const;

  it('puts the rest together where adding is allowed and says who is in the sum', () => {
    const model = drawn(buildChart(dataset, top));
    const [first, others] = model.panel.marks;
    expect(first?.park).toBe('alabuga-sez');
    expect(others?.park).toBeNull();
    expect(model.footnotes.join(' ')).toContain('Прочие (2 парка): ');
  });

  it('never adds ratios: the rest is named instead', () => {
    const model = drawn(buildChart(dataset, { ...top, metric: 'revenue_per_job', parks }));
    expect(model.panel.marks.every((mark) => mark.park !== null)).toBe(true);
  });
});

describe('two figures a park', () => {
  it('holds the first known year against the last, each with its year', () => {
    const model = drawn(buildChart(dataset, { ...common, kind: 'dumbbell', pair: 'years' }));
    const own = model.panel.marks.filter((mark) => mark.park === 'alabuga-sez');
    expect(own).toHaveLength(2);
    expect(own.every((mark) => mark.periodMark !== null)).toBe(true);
    expect(own.every((mark) => mark.texture === 'solid')).toBe(true);
  });

  it('draws a plan beside its fact and names the parks that have only one of them', () => {
    const model = drawn(buildChart(dataset, { ...common, kind: 'bullet' }));
    expect(new Set(model.panel.marks.map((mark) => mark.texture))).toContain('outline');
    expect(model.holes.map((hole) => hole.sentence).join()).toMatch(/план/);
  });
});

describe('an index', () => {
  it('stands at exactly 100 in its base year, however loosely the figure is known', () => {
    const spec = { ...index, baseYear: null } as const;
    const model = drawn(buildChart(dataset, spec));
    const atBase = model.panel.marks.filter((mark) => mark.extent.nominal === 100);
    expect(atBase.length).toBeGreaterThan(0);
    for (const mark of atBase) expect(mark.extent).toMatchObject({ lo: 100, hi: 100 });
  });

  it('names the parks that have no fact in the base year', () => {
    const spec = { ...index, baseYear: 2016 } as const;
    const outcome = buildChart(dataset, spec);
    if (outcome.kind === 'blocked') throw new Error('an index must not be blocked');
    const holes = outcome.kind === 'empty' ? outcome.holes : outcome.model.holes;
    expect(holes.map((hole) => hole.reason)).toContain('no_base');
  });
});

describe('a scatter', () => {
  const scatter = {
    ...common,
    kind: 'scatter',
    metricAcross: 'residents',
    metricSize: null,
  } as const;

  it('keeps the bounds of both figures of a park', () => {
    const { panel } = drawn(buildChart(dataset, scatter));
    if (panel.kind !== 'scatter') throw new Error(`must be a scatter, found ${panel.kind}`);
    const kip = panel.marks.find((mark) => mark.park === 'kip-master');
    expect(kip?.extent).toMatchObject({ lo: 13_000, hi: null });
    expect(kip?.across).toMatchObject({ lo: 280, hi: 280 });
  });

  it('says that it needs a second metric', () => {
    const outcome = buildChart(dataset, { ...scatter, metricAcross: null });
    expect(outcome).toMatchObject({ problems: [{ code: 'chart.needs-two-metrics' }] });
  });
});

describe('ranks over the years', () => {
  it('are counted among the parks of the same year, the first place on top', () => {
    const { panel, footnotes } = drawn(
      buildChart(dataset, { ...common, kind: 'bump', withEvents: false }),
    );
    if (panel.kind !== 'lines') throw new Error(`must be lines, found ${panel.kind}`);
    expect(panel.along.span.hi).toBeLessThan(panel.along.span.lo);
    for (const mark of panel.marks) expect(mark.extent.lo).toBeGreaterThanOrEqual(1);
    expect(footnotes.join(' ')).toContain('Число парков с фактом по годам');
  });
});

describe('a table of what is known', () => {
  it('has a tile or a named hole for each park and metric, and compares nothing', () => {
    const metrics = ['jobs', 'patents'] as const;
    const { panel, footnotes } = drawn(buildChart(dataset, { ...common, kind: 'holes', metrics }));
    if (panel.kind !== 'tiles') throw new Error(`must be tiles, found ${panel.kind}`);
    expect(panel.marks.length + panel.holes.length).toBe(parks.length * metrics.length);
    expect(footnotes[0]).toBe(`Известно цифр: ${panel.marks.length} из 6.`);
  });
});

describe('measures and deadlines', () => {
  const sample = buildSampleDataset();
  const asked = { ...common, parks: PARKS, withEvents: true } as const;

  it('stand over the years of an index, with their words in the notes', () => {
    const spec = { ...asked, kind: 'index', withPlans: true, baseYear: null } as const;
    const { panel, footnotes } = drawn(buildChart(sample, spec));
    if (panel.kind !== 'lines') throw new Error(`must be lines, found ${panel.kind}`);
    expect(panel.events.map(({ label }) => label)).toEqual(['1', '2']);
    expect(footnotes.filter((note) => note.includes('Субсидия на корпус'))).toHaveLength(2);
  });

  it('stand between ranks beside the changes of who is ranked', () => {
    const { panel, footnotes } = drawn(buildChart(sample, { ...asked, kind: 'bump' }));
    if (panel.kind !== 'lines') throw new Error(`must be lines, found ${panel.kind}`);
    expect(panel.events.map(({ label }) => label).toSorted()).toEqual(['1', '2 → 5']);
    expect(footnotes.join()).toContain('Субсидия на корпус');
  });

  it('are left away where nobody asks for them', () => {
    const spec = { ...asked, kind: 'bump', withEvents: false } as const;
    const { panel } = drawn(buildChart(sample, spec));
    if (panel.kind !== 'lines') throw new Error(`must be lines, found ${panel.kind}`);
    expect(panel.events.map(({ label }) => label)).toEqual(['2 → 5']);
  });
});
