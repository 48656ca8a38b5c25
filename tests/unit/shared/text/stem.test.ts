import { describe, expect, test } from 'vitest';
import { stemsOf, stemWord } from '../../../../shared/text/stem.ts';

describe('forms of one word have one stem', () => {
  test.each([
    ['резидент', 'резиденты', 'резидентов', 'резидентами', 'резидентам'],
    ['площадь', 'площади', 'площадью', 'площадям'],
    ['выручка', 'выручки', 'выручку', 'выручкой'],
    ['проверить', 'проверил', 'проверила', 'проверили'],
    ['рабочий', 'рабочих', 'рабочими', 'рабочему'],
    ['отчёт', 'отчет', 'отчёта', 'отчётах'],
    ['инвестиция', 'инвестиции', 'инвестиций', 'инвестициями'],
    ['устойчивость', 'устойчивости', 'устойчивостью'],
    ['park', 'parks', "park's"],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });
});

test('different words keep different stems', () => {
  const words = ['резидент', 'президент', 'площадь', 'площадка', 'парк', 'порт', 'год', 'город'];
  expect(new Set(words.map(stemWord)).size).toBe(words.length);
});

test('numbers and names come through', () => {
  expect(stemsOf('Более 13 000 мест на «Алабуге»')).toEqual([
    'бол',
    '13',
    '000',
    'мест',
    'на',
    'алабуг',
  ]);
});
