import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import type { ComputedColumn } from '../../../../shared/table/computed-column.ts';
import { computedFigures } from '../../../../shared/table/computed-figures.ts';
import { ratioToBase } from '../../../../shared/table/contrast.ts';
import { checkMeeting, type Subject } from '../../../../shared/table/guard-parks.ts';
import { buildTableDesk } from '../../../../shared/table/typed/table-desk.ts';
import type { Filter } from '../../../../shared/table/view-spec.ts';
import { park, parkId } from './park-samples.ts';
import { datasetOf, told } from './sample-data.ts';

const dataset = datasetOf({
  parks: [park('small'), park('large'), park('empty'), park('net', { kind: 'network' })],
  observations: [
    told('jobs', 100, { park: parkId('small') }),
    told('jobs', 300, { park: parkId('large') }),
    told('residents', 50, { park: parkId('small') }),
    told('residents', 10, { park: parkId('large') }),
    told('jobs', 9_000, { park: parkId('net') }),
  ],
});
const density: ComputedColumn = {
  id: 'computed-1',
  subject: { kind: 'formula', name: 'Density', formula: 'jobs / residents' },
  form: { kind: 'plain' },
};
const double: ComputedColumn = {
  id: 'computed-2',
  subject: { kind: 'formula', name: 'Double', formula: 'Density * 2' },
  form: { kind: 'plain' },
};
const share: ComputedColumn = {
  id: 'computed-3',
  subject: { kind: 'metric', metric: 'jobs' },
  form: { kind: 'share', of: 'total' },
};
const twice: ComputedColumn = {
  id: 'computed-4',
  subject: { kind: 'formula', name: 'Twice', formula: 'jobs * 2' },
  form: { kind: 'plain' },
};
const columns = [density, double, share, twice];
const source = { dataset, columns, levels: ['park'] } as const;

function numberOf(id: ComputedColumn['id'], name: string): number | string {
  const figure = computedFigures(source, id, PLAIN_QUESTION)(parkId(name));
  return figure.kind === 'hole' ? figure.hole : figure.quantity.nominal;
}

describe('a computed column of a table', () => {
  it('may name another one by the name that the user gave it', () => {
    expect([numberOf('computed-1', 'large'), numberOf('computed-2', 'large')]).toEqual([30, 60]);
  });

  it('shares out the total of the parks of its levels, a network not being one of them', () => {
    expect([numberOf('computed-3', 'small'), numberOf('computed-3', 'large')]).toEqual([25, 75]);
  });

  it('has the hole of what it rests on, and a reason where its formula cannot be read', () => {
    const broken = {
      ...density,
      subject: { kind: 'formula', name: 'x', formula: 'jobs +' },
    } as const;
    const figure = computedFigures({ ...source, columns: [broken] }, 'computed-1', PLAIN_QUESTION);
    expect(numberOf('computed-1', 'empty')).toBe('none');
    expect(figure(parkId('small'))).toMatchObject({
      hole: 'not_determinable',
      problems: [{ code: 'formula.unreadable' }],
    });
  });

  it('orders the rows of its table, those without a number last', () => {
    expect(rowsOf([])).toEqual(['large', 'small', 'empty']);
  });

  it('keeps the rows of its table whose figures surely reach a bound', () => {
    const dense = {
      kind: 'number',
      metric: 'computed-1',
      certainty: 'surely',
      from: 30,
      to: null,
    } as const;
    expect(rowsOf([dense])).toEqual(['large']);
    expect(rowsOf([{ ...dense, from: 31 }])).toEqual([]);
  });

  it('is held against that of another park, and a sum of it not against that of a network', () => {
    const contrast = (first: Subject, second: Subject) =>
      ratioToBase({
        figure: first.figure,
        base: second.figure,
        checks: checkMeeting({ first, second, use: 'contrast', question: PLAIN_QUESTION }),
      });
    const of = subjectOf;
    expect(contrast(of('computed-1', 'large'), of('computed-1', 'small'))).toMatchObject({
      quantity: { nominal: 15 },
    });
    expect(contrast(of('computed-1', 'net'), of('computed-1', 'small'))).toMatchObject({
      hole: 'none',
    });
    expect(contrast(of('computed-4', 'net'), of('computed-4', 'small'))).toMatchObject({
      hole: 'not_comparable',
    });
  });
});

function subjectOf(id: ComputedColumn['id'], name: string): Subject {
  const park = dataset.parkById.get(parkId(name));
  if (park === undefined) throw new Error(`the sample must have the park ${name}`);
  return { park, figure: computedFigures(source, id, PLAIN_QUESTION)(park.id) };
}

function rowsOf(filters: readonly Filter[]): readonly (string | undefined)[] {
  const answer = buildTableDesk(dataset).answer({
    rows: {
      levels: ['park'],
      search: '',
      filters,
      sort: [{ kind: 'computed', column: 'computed-2', end: 'lower', descending: true }],
    },
    layout: { grouping: null, top: null, hidesHoles: false },
    metrics: ['jobs'],
    inquiry: PLAIN_QUESTION,
    looks: {},
    computed: columns,
    language: 'en',
    traits: { year: 2026, noted: new Set(), own: new Set() },
  });
  const places = answer.sections.flatMap(({ parks }) => [...parks]);
  return places.map((place) => dataset.parks[place]?.id);
}
