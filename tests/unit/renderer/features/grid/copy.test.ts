import { describe, expect, it } from 'vitest';
import { copyOfCell } from '../../../../../renderer/features/grid/copy.ts';
import { clipOfCell, clipOfRows } from '../../../../../renderer/features/grid/copy-block.ts';
import { buildRowMaker } from '../../../../../renderer/features/grid/grid-row.ts';
import { PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { buildFigureLookup } from '../../../../../shared/table/figure-lookup.ts';
import {
  printCellHtml,
  printClipHtml,
  printClipText,
} from '../../../../../shared/export/clip-table.ts';
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
    const clip = clipOfRows({ language: 'ru', dataset }, [row], ['jobs', 'exports']);
    const lines = plain(printClipText(clip)).split('\n');
    expect(lines[0]).toBe('Название\tРабочие места\tпериод\tисточник\tЭкспорт\tпериод\tисточник');
    expect(lines[1]).toBe('КИП «Мастер»\tболее 13 000\t07.2025\tВести Татарстан\tнет данных\t\t');
  });

  it('gives rows to word processors as a table with a column of sources', () => {
    const html = plain(printClipHtml(clipOfRows({ language: 'ru', dataset }, [row], ['jobs'])));
    expect(html).toContain('<td>более 13 000</td><td>07.2025</td><td>Вести Татарстан</td>');
  });

  it('sets the source of one copied figure beside it and nothing under it', () => {
    const html = plain(printCellHtml(clipOfCell({ language: 'ru', dataset }, row, 'jobs')));
    expect(html).toContain('<tr><td>более 13 000</td><td>Вести Татарстан</td></tr></table>');
    expect(printCellHtml(clipOfCell({ language: 'ru', dataset }, row, 'name'))).toContain(
      '<tr><td>КИП «Мастер»</td></tr>',
    );
  });
});
