import { describe, expect, it } from 'vitest';
import { buildDeliverable } from '../../../../shared/export/build-deliverable.ts';
import { FULL_CONTENTS } from '../../../../shared/export/deliverable-request.ts';
import { FIRST_VIEW } from '../../../../shared/table/view-spec.ts';
import { buildSampleDataset } from '../../../golden/sample-dataset.ts';
import { buildSampleDeliverable, SAMPLE_VIEW } from '../../../golden/sample-deliverable.ts';

describe('a document made of a view', () => {
  it('numbers each source once, in table and chart alike', () => {
    const { charts, sources } = buildSampleDeliverable({
      contents: { ...FULL_CONTENTS, charts: 'each_metric' },
    });
    const numbers = new Map(sources.map(({ source, number }) => [source, number]));
    expect(new Set(sources.map(({ number }) => number)).size).toBe(sources.length);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      for (const { source, number } of chart.sources) expect(numbers.get(source)).toBe(number);
    }
  });

  it('never puts a bound, an «about» or a plan of it into the exact number', () => {
    const { figures } = buildSampleDeliverable();
    const row = (park: string) =>
      figures.find((each) => each.park === park && each.metric === 'jobs');
    expect(row('exact')).toMatchObject({ exact: 12_345 });
    expect(row('more')).toMatchObject({ exact: null, lo: 13_000, loOpen: true, hi: null });
    expect(row('about')?.exact).toBeNull();
    expect(row('up-to')).toMatchObject({ exact: null, lo: 0, hi: 5_000 });
    expect(row('range')).toMatchObject({ exact: null, lo: 6_000, hi: 9_500 });
    expect(row('missing')).toMatchObject({ exact: null, lo: null, hi: null, hole: 'none' });
  });

  it('holds exactly the observations behind its figures', () => {
    const { figures, used } = buildSampleDeliverable();
    const cited = new Set(figures.flatMap(({ observations }) => observations));
    expect(used.observations.map(({ id }) => id).toSorted()).toEqual([...cited].toSorted());
    expect(used.sources.map(({ id }) => id)).toContain(used.observations[0]?.source);
  });

  it('says what is missing and why, and names parks that the data do not know', () => {
    const view = {
      ...SAMPLE_VIEW,
      comparison: { ...SAMPLE_VIEW.comparison, parks: SAMPLE_VIEW.comparison.parks.slice(6) },
    };
    const { leftOut } = buildSampleDeliverable({ file: { name: '', view } });
    expect(leftOut.join('\n')).toContain('Парк <b>«Без данных» & Ко, Рабочие места: нет данных.');
  });

  it('carries open notes as numbered footnotes and leaves them out when told to', () => {
    const { notes, comparison, charts } = buildSampleDeliverable();
    expect(notes).toEqual([
      {
        number: 1,
        about: 'ОЭЗ «Более», Рабочие места',
        text: 'Спросить у «Более» про смежников',
        signature: 'АБ, 18.07.2026',
      },
    ]);
    expect(comparison?.rows[0]?.cells[1]?.notes).toEqual([1]);
    expect(charts[0]?.footnotes.at(-1)).toContain('Спросить у «Более»');
    const bare = buildSampleDeliverable({ contents: { ...FULL_CONTENTS, notes: false } });
    expect(bare.notes).toEqual([]);
  });

  it('refuses a view that compares nothing', () => {
    const made = buildDeliverable(buildSampleDataset(), {
      file: { name: '', view: FIRST_VIEW },
      language: 'en',
      program: { name: 'Parkbench', version: '0' },
      day: '2026-11-22',
      contents: FULL_CONTENTS,
      notes: [],
    });
    expect(made).toMatchObject({ kind: 'failed', problem: { code: 'export.nothing-chosen' } });
  });
});
