import { expect, it } from 'vitest';
import { buildNameOrder } from '../../../../shared/table/alphabet.ts';
import { buildSearchIndex, matchesSearch, parseSearch } from '../../../../shared/table/search.ts';
import { park } from './park-samples.ts';

const parks = [
  park('jewish', { region: 'Еврейская автономная область' }),
  park('moscow', { region: 'Москва', city: 'Москва' }),
  park('altai', { region: 'Республика Алтай' }),
];

it('orders regions by the name that the reader sees', () => {
  const orderOf = (language: 'ru' | 'en') => [...buildNameOrder(parks, language).regions.keys()];
  const [jewish, moscow, altai] = parks.map(({ region }) => region);
  expect(orderOf('ru')).toEqual([jewish, moscow, altai]);
  expect(orderOf('en')).toEqual([altai, jewish, moscow]);
});

it('finds a park by either name of its region and its city', () => {
  const index = buildSearchIndex(parks);
  const found = (typed: string) =>
    parks
      .filter(({ id }) => matchesSearch(index.get(id) ?? '', parseSearch(typed)))
      .map(({ id }) => id);
  expect(found('jewish autonomous')).toEqual(['jewish']);
  expect(found('еврейская')).toEqual(['jewish']);
  expect(found('altai republic')).toEqual(['altai']);
  expect(found('moscow')).toEqual(found('москва'));
});
