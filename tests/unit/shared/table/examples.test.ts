import { describe, expect, it } from 'vitest';
import { isPlanStatus } from '../../../../shared/domain/vocabulary.ts';
import { EXAMPLES, type ExampleId } from '../../../../shared/table/examples.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { parseView } from '../../../../shared/table/view-file.ts';
import { readBundledData } from './bundled-data.ts';

const dataset = await readBundledData();

function figure(id: ExampleId, park: string, metric: string) {
  const example = EXAMPLES.find((each) => each.id === id);
  const place = example?.view.comparison.parks.find((each) => each === park);
  const column = example?.view.metrics.find((each) => each === metric);
  if (!example || !place || !column) throw new Error(`${park} ${metric} must be in ${id}`);
  return buildFigureLookup(dataset, example.view.question)(place, column);
}

describe('the worked examples', () => {
  it.each(EXAMPLES)('speak of parks that are in the data: $id', ({ view }) => {
    expect(view.comparison.parks.filter((park) => !dataset.parkById.has(park))).toEqual([]);
  });

  it.each(EXAMPLES)('can be kept and read back: $id', ({ view }) => {
    expect(parseView(JSON.parse(JSON.stringify(view)))).toEqual({ kind: 'ok', value: view });
  });

  it.each(EXAMPLES)('have a number for every second metric or more: $id', ({ view }) => {
    const lookUp = buildFigureLookup(dataset, view.question);
    const known = view.metrics.filter((metric) =>
      view.comparison.parks.some((park) => lookUp(park, metric).kind === 'value'),
    );
    expect(known.length * 2).toBeGreaterThanOrEqual(view.metrics.length);
  });

  it('shows agreements of the Far East beside residents, not as residents', () => {
    expect(figure('far-east', 'amur-technopark', 'preliminary_agreements').kind).toBe('value');
  });

  it('marks the plans of Jizzakh as plans', () => {
    const { status } = figure('uzbekistan', 'jizzakh-chem-technopark', 'investment');
    expect(status !== null && isPlanStatus(status)).toBe(true);
  });
});
