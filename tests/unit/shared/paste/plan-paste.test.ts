import { describe, expect, it } from 'vitest';

import { buildFindPark } from '../../../../shared/paste/find-park.ts';
import type { PasteAsk, PasteChoices } from '../../../../shared/paste/paste-plan.ts';
import { planPaste } from '../../../../shared/paste/plan-paste.ts';
import { parkId } from '../table/park-samples.ts';
import { readBundledData } from '../table/bundled-data.ts';

const dataset = await readBundledData();
const findPark = buildFindPark(dataset.parks);

function plan(
  block: readonly (readonly string[])[],
  told: Partial<PasteChoices> = {},
  place: PasteAsk['place'] = null,
) {
  const choices: PasteChoices = {
    metrics: new Map(),
    parks: new Map(),
    period: '2026-Q1',
    status: 'actual',
    currency: null,
    meaning: 'decimals',
    keepsSame: false,
    ...told,
  };
  return planPaste({ block, dataset, findPark, place, choices });
}

function codesOf({ problems }: ReturnType<typeof plan>): readonly string[] {
  return problems.map(({ code }) => code);
}

describe('a pasted block', () => {
  it('is matched by names of parks and metrics, with the scale of the heading', () => {
    const { figures, problems } = plan([
      ['Парк', 'Рабочие места, тыс. чел.', 'Выручка, млрд руб.'],
      ['КИП «Мастер»', 'более 14', '210,5'],
    ]);
    expect(problems).toEqual([]);
    expect(figures).toMatchObject([
      { park: 'kip-master', metric: 'jobs', qualifier: 'more_than', value: '14000', unit: 'count' },
      { park: 'kip-master', metric: 'revenue', value: '210500000000', unit: 'RUB' },
    ]);
  });

  it('names a park that is unclear, offers those it may mean, and takes the one that is chosen', () => {
    const block = [
      ['Парк', 'Рабочие места'],
      ['Мастер Камский', '5'],
    ];
    const unclear = plan(block);
    expect(codesOf(unclear)).toEqual(['paste.park-unclear']);
    expect(unclear.rows[0]?.candidates).toContain('kip-master');
    expect(unclear.figures).toEqual([]);
    const chosen = plan(block, { parks: new Map([[1, parkId('kip-master')]]) });
    expect(chosen.figures).toMatchObject([{ park: 'kip-master', value: '5' }]);
  });

  it('is matched by the place of the chosen cell where it names nothing', () => {
    const parks = dataset.parks.slice(0, 2).map(({ id }) => id);
    const columns = [{ metric: 'jobs', isPlan: false }, null, { metric: 'jobs', isPlan: true }];
    const { figures } = plan(
      [
        ['5', '6', '7'],
        ['8', '', '9'],
        ['10', '11', '12'],
      ],
      {},
      {
        parks,
        columns,
      } as PasteAsk['place'],
    );
    expect(figures.map(({ park, value, status }) => [park, value, status])).toEqual([
      [parks[0], '5', 'actual'],
      [parks[0], '7', 'target'],
      [parks[1], '8', 'actual'],
      [parks[1], '9', 'target'],
    ]);
  });

  it('names what it cannot read by row and column and leaves the rest in', () => {
    const read = plan([
      ['Парк', 'Рабочие места', 'Площадь земли', 'Погода', 'Рабочих мест на гектар'],
      ['Мастер', 'много', '5 %', 'ясно', '7'],
      ['Мастер', '6', '50 000 м²', '', ''],
    ]);
    expect(read.problems.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
      ['paste.computed', undefined, undefined],
      ['paste.column-unknown', undefined, undefined],
      ['paste.cell-unreadable', 2, 'Рабочие места'],
      ['paste.other-unit', 2, 'Площадь земли'],
    ]);
    expect(read.figures).toMatchObject([
      { metric: 'jobs', value: '6' },
      { metric: 'land_area', value: '5.0000', unit: 'ha' },
    ]);
  });

  it('with no column of a metric is refused in one sentence', () => {
    const read = plan([
      ['Парк', 'Погода'],
      ['Мастер', '5'],
    ]);
    expect(codesOf(read)).toEqual(['paste.no-column']);
    expect(read.figures).toEqual([]);
  });

  it('asks for a currency where none is named, and takes the one that is chosen', () => {
    const block = [
      ['Парк', 'Выручка, млн'],
      ['Мастер', '5'],
    ];
    const open = plan(block);
    expect([open.asksCurrency, codesOf(open)]).toEqual([true, ['paste.currency-missing']]);
    const chosen = plan(block, { currency: 'USD' });
    expect(chosen.figures).toMatchObject([{ value: '5000000', unit: 'USD' }]);
    expect(chosen.asksCurrency).toBe(true);
  });

  it('tells what is stored already and leaves it out unless asked', () => {
    const block = [
      ['Парк', 'Рабочие места'],
      ['Мастер', 'более 13 000'],
    ];
    const told = plan(block, { period: '2025-07' });
    expect([told.same, told.figures]).toEqual([1, []]);
    expect(plan(block, { period: '2025-07', keepsSame: true }).figures).toHaveLength(1);
    expect(plan(block, { period: '2026-07' }).same).toBe(0);
  });

  it('takes the time of a heading before that of the block, and asks where there is none', () => {
    const block = [
      ['Парк', 'Рабочие места, 2023', 'Рабочие места'],
      ['Мастер', '5', '6'],
    ];
    expect(plan(block).figures.map(({ period }) => period)).toEqual(['2023', '2026-Q1']);
    expect(plan(block, { period: '' }).asksPeriod).toBe(true);
  });

  it('refuses a second figure of one park, metric and time', () => {
    const read = plan([
      ['Парк', 'Рабочие места'],
      ['Мастер', '5'],
      ['kip-master', '6'],
    ]);
    expect(codesOf(read)).toEqual(['paste.repeated']);
    expect(read.figures).toMatchObject([{ value: '5' }]);
  });

  it('finds every park of the data by each of its own names that no other bears', () => {
    const lost = dataset.parks.filter(({ id, name }) => {
      const found = [name.ru, name.en, id].map(findPark);
      return found.some((each) => each.kind === 'found' && each.park !== id);
    });
    expect(lost).toEqual([]);
    const unclear = dataset.parks.filter(({ name }) => findPark(name.ru).kind === 'unclear');
    expect(unclear.length).toBeLessThan(dataset.parks.length / 50);
  });
});
