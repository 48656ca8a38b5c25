import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/domain/figure.ts';
import type { Park } from '../../../../shared/domain/park.ts';
import { buildNameOrder } from '../../../../shared/table/alphabet.ts';
import { buildRows, type RowChoice } from '../../../../shared/table/rows.ts';
import { buildSearchIndex } from '../../../../shared/table/search.ts';
import type { SortEnd } from '../../../../shared/table/view-spec.ts';
import { figuresOf, jobs, park } from './park-samples.ts';

const plain: RowChoice = { levels: ['park'], search: '', filters: [], sort: [] };

function rowsOf(
  parks: readonly Park[],
  choice: Partial<RowChoice> = {},
  known: Readonly<Record<string, Figure>> = {},
): readonly string[] {
  const source = {
    parks,
    index: buildSearchIndex(parks),
    figureOf: figuresOf(known),
    cellWords: () => [],
    nameOrder: buildNameOrder(parks, 'ru'),
  };
  const { places } = buildRows(source, { ...plain, ...choice });
  return [...places].flatMap((place) => parks[place]?.id ?? []);
}

const named = (id: string, ru: string): Park => park(id, { name: { ru, en: id } });
const byJobs = (end: SortEnd, descending = false): Partial<RowChoice> => ({
  sort: [{ kind: 'metric', metric: 'jobs', end, descending }],
});

describe('rows of the grid', () => {
  const mixed = [
    park('sco', { kind: 'bloc', country: null }),
    park('moscow-network', { kind: 'network' }),
    park('kip-master', { kind: 'industrial_park' }),
  ];

  it('keep networks and blocs out unless asked', () => {
    expect(rowsOf(mixed)).toEqual(['kip-master']);
  });

  it('set asked-for levels one after another, whatever the order', () => {
    const known = { sco: jobs('exact', 3), 'kip-master': jobs('exact', 2) };
    const choice = { ...byJobs('lower', true), levels: ['bloc', 'network', 'park'] as const };
    expect(rowsOf(mixed, choice, known)).toEqual(['kip-master', 'moscow-network', 'sco']);
  });

  it('are ordered by name in the alphabet of the language, quotes left aside', () => {
    const parks = [named('c', 'Яхрома'), named('b', '«Ёлкино»'), named('a', 'Дубна')];
    expect(rowsOf(parks)).toEqual(['a', 'b', 'c']);
  });

  it('are found by what was typed', () => {
    const parks = [named('a', 'ОЭЗ «Алабуга»'), named('b', 'ОЭЗ «Дубна»')];
    expect(rowsOf(parks, { search: 'alab' })).toEqual(['a']);
  });

  it('say how many parks there are before search and filters', () => {
    const source = {
      parks: mixed,
      index: buildSearchIndex(mixed),
      figureOf: figuresOf({}),
      cellWords: () => [],
      nameOrder: buildNameOrder(mixed, 'en'),
    };
    const rows = buildRows(source, { ...plain, search: 'nothing like it' });
    expect(rows).toEqual({ places: new Uint32Array(), ofLevels: 1 });
  });

  it('follow the course of a park from announced to closed, not the alphabet', () => {
    const parks = [
      park('a', { stage: 'closed' }),
      park('b', { stage: 'operating' }),
      park('c', { stage: 'announced' }),
    ];
    const sort = [{ kind: 'attribute', attribute: 'stage', descending: false }] as const;
    expect(rowsOf(parks, { sort })).toEqual(['c', 'b', 'a']);
  });
});

describe('order by figures', () => {
  const parks = [park('a'), park('b'), park('c'), park('d')];
  const known = {
    a: jobs('more_than', 13_000),
    b: jobs('exact', 14_000),
    c: jobs('up_to', 15_000),
  };

  it('by the lower end takes what is guaranteed', () => {
    expect(rowsOf(parks, byJobs('lower', true), known)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('by the upper end takes what is possible', () => {
    expect(rowsOf(parks, byJobs('upper', true), known)).toEqual(['a', 'c', 'b', 'd']);
  });

  it('by the centre takes the number as worded where one end says nothing', () => {
    expect(rowsOf(parks, byJobs('centre', true), known)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('sets plans after facts in either direction: a plan is no small fact', () => {
    const plan: Figure = { ...jobs('exact', 99_000), status: 'target' };
    const mixed = { a: plan, b: jobs('exact', 10), c: jobs('exact', 20) };
    expect(rowsOf(parks, byJobs('lower', true), mixed)).toEqual(['c', 'b', 'a', 'd']);
    expect(rowsOf(parks, byJobs('lower', false), mixed)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('sets holes last in either direction', () => {
    expect(rowsOf(parks, byJobs('lower', false), known)).toEqual(['c', 'a', 'b', 'd']);
    expect(rowsOf(parks, byJobs('lower', true), { d: jobs('exact', 0) })).toEqual([
      'd',
      'a',
      'b',
      'c',
    ]);
  });

  it('compares numbers, not their texts', () => {
    const digits = { a: jobs('exact', 1_000), b: jobs('exact', 90), c: jobs('exact', 9_000_000) };
    expect(rowsOf(parks.slice(0, 3), byJobs('lower'), digits)).toEqual(['b', 'a', 'c']);
  });

  it('asks the next key where the first does not tell', () => {
    const staged = [park('a', { stage: 'operating' }), park('b', { stage: 'planned' })];
    const sort = [
      { kind: 'metric', metric: 'jobs', end: 'lower', descending: true },
      { kind: 'attribute', attribute: 'stage', descending: false },
    ] as const;
    const equal = { a: jobs('exact', 5), b: jobs('exact', 5) };
    expect(rowsOf(staged, { sort }, equal)).toEqual(['b', 'a']);
  });

  it('does not depend on the order in which parks came', () => {
    const forth = rowsOf(parks, byJobs('lower', true), known);
    const back = rowsOf([...parks].reverse(), byJobs('lower', true), known);
    expect(back).toEqual(forth);
  });
});
