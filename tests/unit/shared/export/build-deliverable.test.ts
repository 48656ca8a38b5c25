import { describe, expect, it } from 'vitest';
import { buildDeliverable } from '../../../../shared/export/build-deliverable.ts';
import { FULL_CONTENTS } from '../../../../shared/export/deliverable-request.ts';
import type { Result } from '../../../../shared/core/result.ts';
import { parseParkId } from '../../../../shared/domain/ids.ts';
import type { Deliverable } from '../../../../shared/export/deliverable.ts';
import { PLAIN_LOOK } from '../../../../shared/table/table-choice.ts';
import { FIRST_VIEW, type ViewSpec } from '../../../../shared/table/view-spec.ts';
import { buildSampleDataset, PARKS } from '../../../golden/sample-dataset.ts';
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

  it('refuses a comparison of parks that the data do not know', () => {
    const parks = [must(parseParkId('somewhere-else'))];
    expect(make({ ...FIRST_VIEW, comparison: { ...FIRST_VIEW.comparison, parks } })).toMatchObject({
      kind: 'failed',
      problem: { code: 'export.nothing-chosen' },
    });
  });
});

describe('a document made of a table, where nothing is compared', () => {
  const view: ViewSpec = {
    ...SAMPLE_VIEW,
    comparison: FIRST_VIEW.comparison,
    metrics: ['jobs', 'revenue'],
  };

  it('has the rows and columns of the window, in its order, with what the rows tell', () => {
    const { comparison, question, title } = listed({
      ...view,
      filters: [{ kind: 'number', metric: 'jobs', certainty: 'possibly', from: 3_000, to: null }],
      sort: [{ kind: 'metric', metric: 'jobs', end: 'lower', descending: true }],
      table: { ...view.table, top: 3 },
    });
    expect(comparison?.parks.map(({ park }) => park)).toEqual(['more', 'exact', 'about']);
    expect(comparison?.rows.map(({ metric }) => metric)).toEqual(['jobs', 'revenue']);
    expect(comparison?.listing?.attributes).toEqual(['Вид', 'Регион', 'Стадия']);
    expect(comparison?.listing?.words[0]).toEqual(['технопарк', '', 'работает']);
    expect(title).toBe('Таблица показателей: 3 записи');
    const facts = question.map(({ label, text }) => `${label}: ${text}`);
    expect(facts).toContain('Строки: Показано 3 из 8 записей (парк)');
    expect(facts).toContain('Отбор: Рабочие места возможно от 3\u00A0000');
    expect(facts.join('\n')).toMatch(/Порядок: Рабочие места по убыванию, по нижней границе/);
  });

  it('tells holes apart and counts them, and says which rows are left out and why', () => {
    const { leftOut, figures } = listed({
      ...view,
      filters: [{ kind: 'parks', parks: PARKS.slice(5) }],
      table: { ...view.table, top: 2 },
    });
    expect(leftOut).toContain('Поиск и отбор оставили за пределами файла 5 записей.');
    expect(leftOut).toContain('1 запись стоит ниже заданного числа первых и не вошла.');
    expect(leftOut.join('\n')).toMatch(/Выручка резидентов: нет данных, 2 записи: /);
    const holes = figures.filter(({ hole }) => hole !== null);
    expect(new Set(holes.map(({ exact, text }) => `${exact} ${text}`))).toEqual(
      new Set(['null нет данных']),
    );
  });

  it('names folded groups and keeps their rows out, and heads the groups that stand', () => {
    const grouped = { ...view.table, grouping: 'kind', closed: ['group:technopark'] } as const;
    const folded = make({ ...view, table: grouped });
    expect(folded).toMatchObject({ kind: 'failed', problem: { code: 'export.nothing-shown' } });
    const { comparison } = listed({ ...view, table: { ...grouped, closed: [] } });
    expect(comparison?.listing?.groups).toEqual([{ from: 0, title: 'технопарк' }]);
  });

  it('holds every row against the base row, which stands on top where filters leave it out', () => {
    const base = { park: must(parseParkId('exact')), as: 'ratio' } as const;
    const { comparison } = listed({
      ...view,
      filters: [{ kind: 'parks', parks: [must(parseParkId('estimate'))] }],
      table: { ...view.table, base },
    });
    expect(comparison?.parks.map(({ park }) => park)).toEqual(['exact', 'estimate']);
    expect(comparison?.rows[0]?.cells[0]?.contrast).toBe('');
    expect(comparison?.rows[0]?.cells[1]?.contrast).toMatch(/^во сколько раз: .*0,25/);
  });

  it('has a column of plans and a divided column as the window has them', () => {
    const look = { ...PLAIN_LOOK, showsPlan: true };
    const { comparison } = listed({
      ...view,
      question: { ...view.question, statuses: 'fact' },
      table: { ...view.table, looks: { jobs: look, revenue: { ...PLAIN_LOOK, per: 'jobs' } } },
    });
    expect(comparison?.rows.map(({ name }) => name)).toEqual([
      'Рабочие места',
      'Рабочие места: план',
      'Выручка на рабочее место',
    ]);
  });

  it('is asked for beside a comparison too, whose chart then stands with it', () => {
    const { comparison, charts } = buildSampleDeliverable({
      contents: { ...FULL_CONTENTS, rows: 'listed' },
    });
    expect(comparison?.listing).not.toBeNull();
    expect(charts.length).toBe(1);
  });
});

function make(view: ViewSpec) {
  return buildDeliverable(buildSampleDataset(), {
    file: { name: '', view },
    language: 'ru',
    program: { name: 'Parkbench', version: '0' },
    day: '2026-11-22',
    contents: FULL_CONTENTS,
    notes: [],
  });
}

function listed(view: ViewSpec): Deliverable {
  return must(make(view));
}

function must<T>(result: Result<T>): T {
  if (result.kind === 'failed') throw new Error(result.problem.code);
  return result.value;
}
