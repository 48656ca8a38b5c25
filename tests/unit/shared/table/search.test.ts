import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSearchIndex,
  foldText,
  matchesSearch,
  parseSearch,
  searchPlaces,
} from '../../../../shared/table/search.ts';
import { park } from './park-samples.ts';

const finds = (typed: string, name: string): boolean =>
  matchesSearch(foldText(name), parseSearch(typed));

describe('quick search', () => {
  it.each([
    ['алабуга', 'ОЭЗ «Алабуга»'],
    ['АЛАБУГ', 'ОЭЗ «Алабуга»'],
    ['alabuga', 'ОЭЗ «Алабуга»'],
    ['Алабуга', 'Alabuga SEZ'],
    ['жигулевская', 'Технопарк «Жигулёвская долина»'],
    ['zhigulevskaya', 'Технопарк «Жигулёвская долина»'],
    ['technopolis moscow', 'Technopolis Moscow SEZ'],
    ['технополис', 'Technopolis Moscow SEZ'],
    ['khabarovsk', 'Хабаровск'],
    ['habarovsk', 'Хабаровск'],
    ['yelabuga', 'Елабуга'],
    ['щёлково', 'Shchelkovo'],
    ['tolyatti', 'Тольятти'],
    ['nizhniy novgorod', 'Нижний Новгород'],
    ['nizhny', 'Нижний Новгород'],
    ['eltech', 'Элтех Индастриал'],
    ['йошкар-ола', 'Yoshkar-Ola'],
    ['turkiye', 'Türkiye'],
  ])('finds by %s the name %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it.each(['ОЭЗ', 'СЭЗ', 'sez', 'особая экономическая зона', 'Special economic zone'])(
    'takes %s for a special economic zone, whatever the name says',
    (typed) => {
      expect(finds(typed, 'ОЭЗ «Дубна»')).toBe(true);
      expect(finds(typed, 'СЭЗ «Брест»')).toBe(true);
      expect(finds(typed, 'Brest Free Economic Zone')).toBe(true);
      expect(finds(typed, 'Технопарк «Саров»')).toBe(false);
    },
  );

  it.each(['ТОР', 'тосэр', 'территория опережающего развития', 'priority development area'])(
    'takes %s for a priority development area',
    (typed) => {
      expect(finds(typed, 'ТОСЭР «Ефремов»')).toBe(true);
      expect(finds(typed, 'ТОР «Чукотка»')).toBe(true);
      expect(finds(typed, 'ОЭЗ «Дубна»')).toBe(false);
    },
  );

  it('does not take the middle of a word for a legal form', () => {
    expect(finds('тор', 'Технопарк «Мотор»')).toBe(false);
    expect(finds('тор', 'Индустриальный парк «Торжок»')).toBe(true);
  });

  it('does not mind quotation marks, hyphens and word order', () => {
    expect(finds('"мастер" кип', 'КИП «Мастер»')).toBe(true);
    expect(finds('гомель ратон', 'СЭЗ «Гомель-Ратон»')).toBe(true);
  });

  it('looks for one or two letters at the beginning of a word only', () => {
    expect(finds('ма', 'КИП «Мастер»')).toBe(true);
    expect(finds('ас', 'КИП «Мастер»')).toBe(false);
  });

  it('wants every word to be found', () => {
    expect(finds('мастер омск', 'Индустриальный парк «Мастер» в Омске')).toBe(true);
    expect(finds('мастер казань', 'Индустриальный парк «Мастер» в Омске')).toBe(false);
  });

  it('finds everything while nothing is typed', () => {
    expect(finds(' «» ', 'КИП «Мастер»')).toBe(true);
  });
});

describe('search over all parks at once', () => {
  const word = fc.constantFrom('ОЭЗ', 'Дубна', 'Дуб', 'Тор', 'Торжок', 'sez', 'a', 'бна', 'park');
  const words = fc.array(word, { maxLength: 3 }).map((each) => each.join(' '));

  it('finds the same parks as looking at one after the other', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), words, (names, typed) => {
        const parks = names.map((ru, at) => park(`p${at}`, { name: { ru, en: '' } }));
        const index = buildSearchIndex(parks);
        const query = parseSearch(typed);
        const told = parks.map(({ id }) => matchesSearch(index.get(id) ?? '', query));
        expect([...searchPlaces(parks, index, query)].map((hit) => hit === 1)).toEqual(told);
      }),
    );
  });
});
