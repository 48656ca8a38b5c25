import { describe, expect, it } from 'vitest';
import { describeFilter } from '../../../../../shared/table/filter-text.ts';
import {
  numberFilterOf,
  valuesOfFacet,
  withFilter,
  withoutFilter,
} from '../../../../../renderer/features/grid/filters.ts';
import { buildListFilter } from '../../../../../renderer/features/grid/list-filter.ts';
import {
  draftOf,
  errorsOf,
  filterOfDraft,
} from '../../../../../renderer/features/grid/number-filter-draft.ts';
import type { NumberFilter } from '../../../../../shared/table/filter.ts';

const manyJobs: NumberFilter = {
  kind: 'number',
  metric: 'jobs',
  certainty: 'surely',
  from: 13_000,
  to: null,
};
const zones = buildListFilter('kinds', ['sez', 'no such kind']);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('filters of columns', () => {
  it('stand one on a column: a new one takes the place of the old', () => {
    const more = { ...manyJobs, from: 20_000 };
    expect(withFilter([manyJobs, zones], more)).toEqual([zones, more]);
  });

  it('on two metrics stand beside each other', () => {
    const residents = { ...manyJobs, metric: 'residents' as const };
    expect(withFilter([manyJobs], residents)).toEqual([manyJobs, residents]);
    expect(numberFilterOf([manyJobs, residents], 'residents')).toBe(residents);
    expect(numberFilterOf([manyJobs], 'revenue')).toBeNull();
  });

  it('are removed by their column', () => {
    expect(withoutFilter([manyJobs, zones], { ...manyJobs, from: 1 })).toEqual([zones]);
  });

  it('keep only words that the attribute can have', () => {
    expect(zones).toEqual({ kind: 'kinds', kinds: ['sez'] });
    expect(valuesOfFacet([zones], 'kinds')).toEqual(['sez']);
    expect(valuesOfFacet([zones], 'stages')).toBeNull();
  });
});

describe('a filter in words', () => {
  it('says whether the bound is sure or possible', () => {
    expect(plain(describeFilter('ru', manyJobs))).toBe('Рабочие места наверняка от 13 000');
    expect(describeFilter('en', { ...manyJobs, certainty: 'possibly', from: null, to: 5 })).toBe(
      'Jobs possibly up to 5',
    );
    expect(plain(describeFilter('ru', { ...manyJobs, to: 20_000.5 }))).toBe(
      'Рабочие места наверняка от 13 000 до 20 000,50',
    );
  });

  it('on a computed column has the name that the user gave it', () => {
    const column = {
      id: 'computed-1',
      subject: { kind: 'formula', name: 'Плотность', formula: 'jobs / residents' },
      form: { kind: 'plain' },
    } as const;
    const dense: NumberFilter = { ...manyJobs, metric: 'computed-1' };
    expect(plain(describeFilter('ru', dense, [column]))).toBe('Плотность наверняка от 13 000');
    expect(withFilter([manyJobs], dense)).toEqual([manyJobs, dense]);
  });

  it('without bounds asks only that a number is known', () => {
    expect(describeFilter('en', { ...manyJobs, from: null })).toBe('Jobs: a number is known');
  });

  it('names two values of a list and counts the rest', () => {
    const filter = buildListFilter('regions', ['Москва', 'Татарстан', 'Омская область']);
    expect(describeFilter('ru', filter)).toBe('Регион: Москва, Татарстан и ещё 1');
    expect(describeFilter('en', zones)).toBe('Kind: special economic zone');
    expect(describeFilter('ru', buildListFilter('countries', ['UZ']))).toBe('Страна: Узбекистан');
  });
});

describe('the fields of a number filter', () => {
  it('show the filter in force and give it back', () => {
    const draft = draftOf('ru', manyJobs);
    expect(plain(draft.from)).toBe('13 000');
    expect(filterOfDraft('ru', 'jobs', draft)).toEqual(manyJobs);
  });

  it('say what is wrong beside the field', () => {
    const draft = { certainty: 'surely', from: 'десять', to: '5' } as const;
    expect(errorsOf('ru', draft)).toEqual({
      from: '«десять» не число; напишите, например, 13000 или 1,5 млрд.',
      to: null,
    });
    expect(errorsOf('en', { ...draft, from: '10' }).to).toBe(
      'The lower bound is above the upper one; exchange them.',
    );
  });
});
