import { describe, expect, it } from 'vitest';
import { gatherStatements } from '../../../../../renderer/features/evidence/statements.ts';
import {
  sayEnds,
  sayNature,
  sayObservation,
} from '../../../../../renderer/features/evidence/wording.ts';
import { PLAIN_QUESTION } from '../../../../../shared/domain/question.ts';
import { buildQuantity } from '../../../../../shared/domain/quantity.ts';
import { buildFigure } from '../../../../../shared/table/figure.ts';
import { parkId } from '../../../shared/table/park-samples.ts';
import { datasetOf, source, told } from '../../../shared/table/sample-data.ts';

const newest = told('jobs', '13000', { qualifier: 'more_than', period: '2025' });
const older = told('jobs', '2300', { qualifier: 'about', period: '2010' });
const plan = told('jobs', '20000', { status: 'target', period: '2030', scope: 'private' });
const dataset = datasetOf({
  observations: [older, plan, newest],
  sources: [source('a-source')],
});
const plain = (text: string | null): string | undefined => text?.replaceAll('\u00A0', ' ');

describe('the statements behind a cell', () => {
  const park = parkId('a-park');
  const statements = gatherStatements(
    dataset,
    buildFigure(dataset, { park, metric: 'jobs' }, PLAIN_QUESTION),
  );

  it('are the one taken and every rival with the reason it lost', () => {
    expect(statements.chosen).toBe(newest);
    expect(statements.rivals.map(({ observation, lostBy }) => [observation, lostBy])).toEqual(
      expect.arrayContaining([
        [older, 'period'],
        [plan, 'status'],
      ]),
    );
  });

  it('stand in the order of time, the newest first', () => {
    expect(statements.series).toEqual([plan, newest, older]);
  });

  it('are those that are known otherwise where the cell has a hole', () => {
    const hole = buildFigure(
      dataset,
      { park, metric: 'jobs' },
      { ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2001 } },
    );
    const known = gatherStatements(dataset, hole);
    expect(known.chosen).toBeNull();
    expect(known.series).toHaveLength(3);
  });

  it('of a derived figure are those of its parts, none of its own', () => {
    const derived = buildFigure(dataset, { park, metric: 'revenue_per_job' }, PLAIN_QUESTION);
    expect(gatherStatements(dataset, derived).series).toEqual([]);
  });
});

describe('a statement in words', () => {
  it('keeps the wording of its source and says that a plan is one', () => {
    expect(plain(sayObservation('ru', newest))).toBe('более 13 000');
    expect(plain(sayObservation('ru', plan))).toBe('20 000 (план)');
    expect(sayNature('ru', plan)).toBe('цель, на дату, частные');
  });

  it('tells both ends only where the words leave them out', () => {
    const ends = (told: typeof older, reading: 'strict' | 'conventional') =>
      plain(sayEnds('ru', buildQuantity(told.wording, 'count', reading)));
    expect(ends(older, 'strict')).toBe('от 2 185 до 2 415');
    expect(ends(newest, 'strict')).toBeUndefined();
    expect(ends(newest, 'conventional')).toBe('от 13 000 до 14 000');
  });
});
