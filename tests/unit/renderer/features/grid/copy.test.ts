import { describe, expect, it } from 'vitest';
import { copyOfCell, copyOfRows } from '../../../../../renderer/features/grid/copy.ts';
import { buildRowMaker } from '../../../../../renderer/features/grid/grid-row.ts';
import { PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../../shared/table/figure-lookup.ts';
import { park } from '../../../shared/table/park-samples.ts';
import { datasetOf, source, told } from '../../../shared/table/sample-data.ts';

const dataset = datasetOf({
  observations: [told('jobs', '13000', { qualifier: 'more_than', period: '2025-07' })],
  sources: [source('a-source', { publisher: 'Вести\tТатарстан' })],
});
const makeRow = buildRowMaker(buildFigureLookup(dataset, PLAIN_QUESTION));
const row = makeRow(park('a-park', { name: { ru: 'КИП «Мастер»', en: 'KIP Master' } }));
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('copying from the grid', () => {
  it('spells the bound out, so that it survives the paste', () => {
    expect(plain(copyOfCell('ru', row, 'jobs'))).toBe('более 13 000');
    expect(copyOfCell('en', row, 'name')).toBe('KIP Master');
    expect(copyOfCell('ru', row, 'exports')).toBe('нет данных');
  });

  it('sets period and source beside each figure, and keeps a tab from splitting a cell', () => {
    const lines = plain(copyOfRows({ language: 'ru', dataset }, [row], ['jobs', 'exports'])).split(
      '\n',
    );
    expect(lines[0]).toBe('Название\tРабочие места\tпериод\tисточник\tЭкспорт\tпериод\tисточник');
    expect(lines[1]).toBe(
      'КИП «Мастер»\tболее 13 000\t07.2025\tисточник: Вести Татарстан\tнет данных\t\t',
    );
  });
});
