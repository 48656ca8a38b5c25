import { describe, expect, it } from 'vitest';
import { parseView, parseViewFile, printViewFile } from '../../../../shared/table/view-file.ts';
import { sayProblem } from '../../../../shared/text/say.ts';
import { FIRST_VIEW, type ViewSpec } from '../../../../shared/table/view-spec.ts';

const BUSY: ViewSpec = {
  ...FIRST_VIEW,
  levels: ['park', 'bloc'],
  question: {
    asOf: { kind: 'day', day: '2025-06-30' },
    toleranceYears: 2,
    currency: 'USD',
    prices: { kind: 'constant', year: 2024 },
    reading: 'conventional',
    statuses: 'any',
  },
  search: 'Алабуга',
  comparison: {
    ...FIRST_VIEW.comparison,
    overrulings: [{ subject: 'jobs', check: 'period', reason: 'режим не менялся' }],
  },
  filters: [
    { kind: 'kinds', kinds: ['sez', 'technopark'] },
    { kind: 'stages', stages: ['operating'] },
    { kind: 'countries', countries: ['RU'] },
    { kind: 'regions', regions: ['RU-TA'] },
    { kind: 'sectors', sectors: ['it'] },
    { kind: 'publishers', publishers: ['Коммерсантъ'] },
    { kind: 'statuses', statuses: ['target'] },
    { kind: 'traits', traits: ['conflict', 'plan'] },
    { kind: 'number', metric: 'jobs', certainty: 'surely', from: 1000, to: null },
    { kind: 'number', metric: 'computed-2', certainty: 'possibly', from: null, to: 5 },
  ],
  sort: [
    { kind: 'metric', metric: 'jobs', end: 'lower', descending: true },
    { kind: 'attribute', attribute: 'region', descending: false },
  ],
  table: {
    ...FIRST_VIEW.table,
    pinned: ['name', 'jobs'],
    widths: { jobs: 120 },
    looks: {
      jobs: {
        scale: 'thousands',
        reading: 'strict',
        currency: null,
        per: null,
        showsSeries: true,
        showsPlan: false,
      },
    },
    grouping: 'region',
  },
  chart: { ...FIRST_VIEW.chart, kind: 'line', title: '«Свой» заголовок' },
};

function withField(change: object): string {
  return JSON.stringify({ format: 'parkbench-view', version: 1, view: { ...BUSY, ...change } });
}

describe('view files', () => {
  it.each([FIRST_VIEW, BUSY])('gives back the view that was written', (view) => {
    expect(parseViewFile(printViewFile({ name: 'Дальний Восток', view }))).toEqual({
      kind: 'ok',
      value: { name: 'Дальний Восток', view },
    });
  });

  it('is the same text in whatever order the fields were set', () => {
    const turned = Object.fromEntries(Object.entries(BUSY).toReversed());
    const read = parseView(turned);
    if (read.kind === 'failed') throw new Error(read.problem.code);
    expect(printViewFile({ name: '', view: read.value })).toBe(
      printViewFile({ name: '', view: BUSY }),
    );
  });

  it('fills what an earlier version did not know, and drops what nobody knows', () => {
    const text = JSON.stringify({
      format: 'parkbench-view',
      version: 1,
      view: { search: 'Мастер', colour: 'red', chart: { kind: 'line' } },
    });
    expect(parseViewFile(text)).toEqual({
      kind: 'ok',
      value: {
        name: '',
        view: { ...FIRST_VIEW, search: 'Мастер', chart: { ...FIRST_VIEW.chart, kind: 'line' } },
      },
    });
  });

  it.each([
    ['', 'view.not-a-view'],
    ['{', 'view.not-a-view'],
    ['[]', 'view.not-a-view'],
    ['{"format":"other"}', 'view.not-a-view'],
    ['{"format":"parkbench-view","version":2,"view":{}}', 'view.newer'],
    ['{"format":"parkbench-view","version":"1","view":{}}', 'entry.malformed'],
    ['{"format":"parkbench-view","version":1}', 'json.malformed'],
  ])('refuses %s', (text, code) => {
    expect(parseViewFile(text)).toMatchObject({ kind: 'failed', problem: { code } });
  });

  it.each([
    [{ metrics: ['jobs', 'happiness'] }, 'metrics[1]'],
    [{ question: { asOf: { kind: 'day', day: '2025-02-31' } } }, 'question.asOf.day'],
    [{ question: { asOf: { kind: 'never' } } }, 'question.asOf.kind'],
    [{ question: { toleranceYears: -1 } }, 'question.toleranceYears'],
    [{ comparison: { parks: ['../etc'] } }, 'comparison.parks[0]'],
    [{ filters: [{ kind: 'number', metric: 'jobs', certainty: 'surely' }] }, 'filters[0].from'],
    [{ chart: { title: 'x'.repeat(10_001) } }, 'chart.title'],
    [{ search: 7 }, 'search'],
    [{ table: { pinned: ['colour'] } }, 'table.pinned[0]'],
  ])('names the broken field of %j', (change, field) => {
    expect(parseViewFile(withField(change))).toMatchObject({
      kind: 'failed',
      problem: { code: 'entry.malformed', params: { field } },
    });
  });

  it('says how many parks a view names where it names too many, and how many it may', () => {
    const parks = Array.from({ length: 10_001 }, (_, index) => `park-${index}`);
    const read = parseViewFile(withField({ comparison: { parks } }));
    expect(read).toMatchObject({ kind: 'failed', problem: { code: 'entry.too-many' } });
    if (read.kind === 'ok') return;
    expect(sayProblem('ru', read.problem)).toBe(
      'В поле «comparison.parks» перечислено слишком много: 10\u00A0001, а читается не больше 10\u00A0000. Сократите список.',
    );
    expect(sayProblem('en', read.problem)).toContain('10,001');
  });

  it('takes no key that reaches for a prototype', () => {
    const text = '{"format":"parkbench-view","version":1,"view":{"__proto__":{"search":"x"}}}';
    expect(parseViewFile(text).kind).toBe('failed');
  });
});
