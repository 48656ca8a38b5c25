import { describe, expect, it } from 'vitest';
import {
  parseTableChoice,
  PLAIN_LOOK,
  PLAIN_TABLE,
  type TableChoice,
} from '../../../../shared/table/table-choice.ts';
import { parkId } from './park-samples.ts';

const laidOut: TableChoice = {
  attributes: ['stage', 'country'],
  pinned: ['jobs'],
  widths: { name: 300, jobs: 140 },
  looks: { revenue: { ...PLAIN_LOOK, scale: 'billions', per: 'jobs', showsPlan: true } },
  grouping: 'district',
  closed: ['Дальневосточный'],
  base: { park: parkId('kip-master'), as: 'ratio' },
  pinsCompared: true,
  top: 10,
  hidesHoles: true,
};

describe('the layout of a table', () => {
  it('comes back from a file as it was', () => {
    expect(parseTableChoice(JSON.parse(JSON.stringify(laidOut)))).toEqual(laidOut);
  });

  it('is as at a first start where a file of an earlier program says nothing of it', () => {
    expect(parseTableChoice(undefined)).toEqual(PLAIN_TABLE);
    expect(parseTableChoice({})).toEqual(PLAIN_TABLE);
  });

  it.each([
    ['not a record', 7],
    ['an unknown column', { pinned: ['no_such_metric'] }],
    ['an unknown grouping', { grouping: 'colour' }],
    ['a width that is no number', { widths: { jobs: 'wide' } }],
    ['a width of nothing', { widths: { jobs: 0 } }],
    ['a base without a park', { base: { as: 'ratio' } }],
    ['no rows at all', { top: 0 }],
    ['an unknown scale', { looks: { jobs: { scale: 'dozens' } } }],
    ['a switch that is a word', { hidesHoles: 'yes' }],
  ])('is refused whole where it has %s', (_, value) => {
    expect(parseTableChoice(value)).toBeNull();
  });

  it('names a column once, however often a file does', () => {
    expect(parseTableChoice({ pinned: ['jobs', 'jobs'] })?.pinned).toEqual(['jobs']);
  });
});
