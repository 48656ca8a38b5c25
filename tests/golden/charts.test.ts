import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../../shared/chart/build.ts';
import { CHART_KINDS, type ChartKind } from '../../shared/table/view-spec.ts';
import { buildPicture } from '../../shared/export/picture.ts';
import { asText, writeSvg } from '../../shared/export/svg.ts';
import { BAR_SPEC, CHART_SPECS } from './chart-specs.ts';
import { buildSampleDataset } from './sample-dataset.ts';

const dataset = buildSampleDataset();
const program = { name: 'Parkbench', version: '0.0.0' };

describe('charts as files', () => {
  it.each(Object.keys(CHART_SPECS))('%s looks as it was approved', async (name) => {
    const spec = CHART_SPECS[name] ?? BAR_SPEC;
    const outcome = buildChart(dataset, spec);
    if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
    const svg = writeSvg(buildPicture(outcome.model, { width: 1200, program }), asText([]));
    await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'charts', `${name}.svg`));
    const model = JSON.stringify(outcome.model, null, 2);
    await expect(`${model}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'charts', `${name}.json`),
    );
  });

  // Plans are no part of a sum of facts or of an order by facts: these kinds leave them out by name.
  const OF_FACTS: readonly ChartKind[] = ['stack', 'bump'];

  it.each(CHART_KINDS)('%s is approved with a bound, a plan and a hole', (kind) => {
    const models = Object.values(CHART_SPECS)
      .filter((spec) => spec.kind === kind)
      .flatMap((spec) => {
        const outcome = buildChart(dataset, spec);
        return outcome.kind === 'drawn' ? [outcome.model] : [];
      });
    const text = JSON.stringify(models);
    expect(text).toMatch(/(?:более|до|more than|up to)[\s\u00A0]\d/);
    const holes = models.flatMap((model) => model.holes.map(({ sentence }) => sentence)).join('\n');
    expect(holes).toMatch(/Без данных|Park missing/);
    expect(text.includes('"texture":"outline"')).toBe(!OF_FACTS.includes(kind));
    if (OF_FACTS.includes(kind)) expect(holes).toMatch(/Обещанная|Park plan/);
  });

  it('is the same byte for byte when it is made again', () => {
    const draw = () => {
      const outcome = buildChart(buildSampleDataset(), BAR_SPEC);
      if (outcome.kind !== 'drawn') throw new Error(`must be drawn, found ${outcome.kind}`);
      return writeSvg(buildPicture(outcome.model, { width: 1200, program }), asText([]));
    };
    expect(draw()).toBe(draw());
  });

  it('keeps every word of a file within its picture', () => {
    for (const name of Object.keys(CHART_SPECS)) {
      const svg = readFileSync(join(import.meta.dirname, 'charts', `${name}.svg`), 'utf8');
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
        expect([name, Number(x) >= 0 && Number(x) <= 1200]).toEqual([name, true]);
        expect([name, Number(y) > 0 && Number(y) < height]).toEqual([name, true]);
      }
    }
  });
});
