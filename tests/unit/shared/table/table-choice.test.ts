import { describe, expect, it } from 'vitest';
import { errorProblem } from '../../../../shared/core/problem.ts';
import { failed, ok } from '../../../../shared/core/result.ts';
import {
  PLAIN_LOOK,
  PLAIN_TABLE,
  readTable,
  type TableChoice,
} from '../../../../shared/table/table-choice.ts';
import { parseView } from '../../../../shared/table/view-file.ts';
import { parkId } from './park-samples.ts';

const laidOut: TableChoice = {
  attributes: ['stage', 'country'],
  pinned: ['jobs', 'computed-2'],
  widths: { name: 300, jobs: 140, 'computed-2': 180 },
  looks: { revenue: { ...PLAIN_LOOK, scale: 'billions', per: 'jobs', showsPlan: true } },
  computed: [
    {
      id: 'computed-2',
      subject: { kind: 'formula', name: 'Без экспорта', formula: 'выручка - экспорт' },
      form: { kind: 'plain' },
    },
    {
      id: 'computed-1',
      subject: { kind: 'metric', metric: 'jobs' },
      form: { kind: 'index', baseYear: 2020 },
    },
  ],
  grouping: 'district',
  closed: ['Дальневосточный'],
  base: { park: parkId('kip-master'), as: 'ratio' },
  pinsCompared: true,
  top: 10,
  hidesHoles: true,
};

describe('the layout of a table', () => {
  it('comes back from a file as it was', () => {
    expect(readTable(JSON.parse(JSON.stringify(laidOut)), 'table')).toEqual(ok(laidOut));
  });

  it('is as at a first start where a file of an earlier program says nothing of it', () => {
    expect(parseView({})).toMatchObject(ok({ table: PLAIN_TABLE }));
    expect(readTable({}, 'table')).toEqual(ok(PLAIN_TABLE));
  });

  it.each([
    ['a number instead of fields', 7, 'table'],
    ['an unknown column', { pinned: ['no_such_metric'] }, 'table.pinned[0]'],
    ['a width for an unknown column', { widths: { no_such: 90 } }, 'table.widths.no_such'],
    ['an unknown grouping', { grouping: 'colour' }, 'table.grouping'],
    ['a width that is no number', { widths: { jobs: 'wide' } }, 'table.widths.jobs'],
    ['a width of nothing', { widths: { jobs: 0 } }, 'table.widths.jobs'],
    ['a base without a park', { base: { as: 'ratio' } }, 'table.base.park'],
    ['no rows at all', { top: 0 }, 'table.top'],
    ['an unknown scale', { looks: { jobs: { scale: 'dozens' } } }, 'table.looks.jobs.scale'],
    ['a switch that is a word', { hidesHoles: 'yes' }, 'table.hidesHoles'],
  ])('is refused whole, and the part named, where it has %s', (_, value, field) => {
    expect(readTable(value, 'table')).toEqual(failed(errorProblem('entry.malformed', { field })));
  });

  it('names a column once, however often a file does', () => {
    expect(readTable({ pinned: ['jobs', 'jobs'] }, 'table')).toMatchObject(
      ok({ pinned: ['jobs'] }),
    );
  });
});
