import { describe, expect, it } from 'vitest';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import {
  canBeNormalised,
  normaliseFigure,
  questionOfColumn,
  ratioNamed,
} from '../../../../shared/table/column-question.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { PLAIN_LOOK } from '../../../../shared/table/table-choice.ts';
import { formatFigure } from '../../../../shared/text/format.ts';
import { parkId } from './park-samples.ts';
import { datasetOf, earned, told } from './sample-data.ts';

const id = parkId('a-park');

describe('the question of a column', () => {
  it('is that of the view but for what the column has of its own', () => {
    const look = { ...PLAIN_LOOK, reading: 'conventional', currency: 'USD' } as const;
    expect(questionOfColumn(PLAIN_QUESTION, look, undefined)).toEqual({
      ...PLAIN_QUESTION,
      reading: 'conventional',
      currency: 'USD',
    });
  });

  it('asks for plans only in a column of plans', () => {
    expect(questionOfColumn(PLAIN_QUESTION, PLAIN_LOOK, 'plan').statuses).toBe('plan');
    expect(questionOfColumn(PLAIN_QUESTION, PLAIN_LOOK, undefined).statuses).toBe('fact');
  });
});

describe('a figure divided by another metric', () => {
  const figureOf = buildFigureLookup(
    datasetOf({
      observations: [
        earned('202000000000'),
        told('jobs', '13000', { qualifier: 'more_than' }),
        told('floor_area', '40000', { unit: 'm2' }),
      ],
    }),
    PLAIN_QUESTION,
  );
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  const divide = (metric: 'revenue' | 'jobs', per: 'jobs' | 'floor_area' | 'residents') =>
    normaliseFigure(figureOf(id, metric), { figure: figureOf(id, per), per }, PLAIN_QUESTION);

  it("202 bn by 'more than 13 000' jobs is less than 15.54 mln a job", () => {
    expect(plain(formatFigure('ru', divide('revenue', 'jobs')))).toBe('менее 15,54 млн ₽');
  });

  it('keeps both parts as its evidence', () => {
    expect(divide('revenue', 'jobs').parts.map(({ metric }) => metric)).toEqual([
      'revenue',
      'jobs',
    ]);
  });

  it('is the hole of what is missing', () => {
    expect(divide('jobs', 'residents')).toMatchObject({ kind: 'hole', hole: 'none' });
  });

  it('is not offered for a share, a wage, a ratio or the metric itself', () => {
    expect(canBeNormalised('revenue', 'jobs')).toBe(true);
    expect(canBeNormalised('jobs', 'jobs')).toBe(false);
    expect(canBeNormalised('occupancy', 'jobs')).toBe(false);
    expect(canBeNormalised('average_wage', 'jobs')).toBe(false);
    expect(canBeNormalised('revenue_per_job', 'residents')).toBe(false);
  });

  it('has the name of a metric where there is one, so that a group can have a subtotal', () => {
    expect(ratioNamed('revenue', 'jobs')).toBe('revenue_per_job');
    expect(ratioNamed('tax_paid', 'jobs')).toBeNull();
  });
});
