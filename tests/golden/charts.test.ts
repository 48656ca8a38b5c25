import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../../shared/chart/build.ts';
import type { ChartSpec } from '../../shared/chart/spec.ts';
import { PLAIN_QUESTION } from '../../shared/domain/question.ts';
import { buildPicture } from '../../shared/export/picture.ts';
import { writeSvg } from '../../shared/export/svg.ts';
import { buildSampleDataset, PARKS } from './sample-dataset.ts';

const dataset = buildSampleDataset();
const program = { name: 'Parkbench', version: '0.0.0' };

const bar = {
  kind: 'bar',
  parks: PARKS,
  metric: 'jobs',
  question: { ...PLAIN_QUESTION, statuses: 'any' },
  scale: 'linear',
  title: null,
  subtitle: null,
  language: 'ru',
  orientation: 'horizontal',
  order: 'given',
  top: null,
} as const satisfies ChartSpec;

const SPECS: Readonly<Record<string, ChartSpec>> = {
  'bars-bounds-plans-holes': bar,
  'bars-upright-english': { ...bar, orientation: 'vertical', order: 'value', language: 'en' },
  'bars-logarithmic': { ...bar, scale: 'log' },
  'bars-conventional': { ...bar, question: { ...bar.question, reading: 'conventional' } },
  'bars-own-title': {
    ...bar,
    title: `<Свой> & «длинный» заголовок ${'со словами '.repeat(30)}`,
    subtitle: '=cmd|0',
  },
  'lines-facts-and-plans': { ...bar, kind: 'line', withPlans: true, withEvents: true },
  'bars-top-and-others': { ...bar, order: 'value', top: 2, question: PLAIN_QUESTION },
  dots: { ...bar, kind: 'dot' },
  'dots-upright-logarithmic': { ...bar, kind: 'dot', orientation: 'vertical', scale: 'log' },
  'grouped-facts-and-plans': { ...bar, kind: 'grouped', withPlans: true },
  'dumbbells-then-and-now': { ...bar, kind: 'dumbbell', pair: 'years' },
  'dumbbells-plan-and-fact': { ...bar, kind: 'dumbbell', pair: 'plan', language: 'en' },
  'bullets-plan-and-fact': { ...bar, kind: 'bullet' },
  'index-own-base': { ...bar, kind: 'index', withPlans: true, baseYear: null },
  'index-logarithmic-english': {
    ...bar,
    kind: 'index',
    withPlans: false,
    baseYear: 2022,
    scale: 'log',
    language: 'en',
  },
  'ranks-with-spans': { ...bar, kind: 'bump' },
  'what-is-known': {
    ...bar,
    kind: 'holes',
    metrics: ['jobs', 'residents', 'revenue', 'land_area'],
  },
  'scatter-with-areas': {
    ...bar,
    kind: 'scatter',
    metricAcross: 'residents',
    metricSize: 'revenue',
    parks: PARKS.filter((park) => park !== 'about'),
  },
  'scatter-logarithmic': {
    ...bar,
    kind: 'scatter',
    metricAcross: 'residents',
    metricSize: null,
    scale: 'log',
    language: 'en',
  },
  'lines-english': {
    ...bar,
    kind: 'line',
    withPlans: false,
    withEvents: false,
    metric: 'revenue',
    language: 'en',
  },
};

describe('charts as files', () => {
  it.each(Object.keys(SPECS))('%s looks as it was approved', async (name) => {
    const spec = SPECS[name] ?? bar;
    const outcome = buildChart(dataset, spec);
    if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
    const svg = writeSvg(buildPicture(outcome.model, { width: 1200, program }), []);
    await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'charts', `${name}.svg`));
    const model = JSON.stringify(outcome.model, null, 2);
    await expect(`${model}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'charts', `${name}.json`),
    );
  });

  it('is the same byte for byte when it is made again', () => {
    const draw = () => {
      const outcome = buildChart(buildSampleDataset(), bar);
      if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
      return writeSvg(buildPicture(outcome.model, { width: 1200, program }), []);
    };
    expect(draw()).toBe(draw());
  });

  it('keeps every word of a file within its picture', () => {
    for (const name of Object.keys(SPECS)) {
      const svg = readFileSync(join(import.meta.dirname, 'charts', `${name}.svg`), 'utf8');
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
        expect([name, Number(x) >= 0 && Number(x) <= 1200]).toEqual([name, true]);
        expect([name, Number(y) > 0 && Number(y) < height]).toEqual([name, true]);
      }
    }
  });
});
