import { describe, expect, it } from 'vitest';
import {
  columnOfDraft,
  type ComputedDraft,
  draftOfColumn,
  errorsOfDraft,
} from '../../../../../renderer/features/grid/computed-draft.ts';
import type { ComputedColumn } from '../../../../../shared/table/computed-column.ts';

const EMPTY = draftOfColumn(null);
const profit: ComputedColumn = {
  id: 'computed-1',
  subject: { kind: 'formula', name: 'Остаток', formula: 'выручка - экспорт' },
  form: { kind: 'plain' },
};

function formulaError(formula: string, others: readonly ComputedColumn[] = []): string | null {
  return errorsOfDraft('ru', { ...EMPTY, name: 'Мой столбец', formula }, others).formula;
}

describe('a computed column half typed', () => {
  it('says what is wrong when roubles are added to people', () => {
    expect(formulaError('выручка + [рабочие места]')).toMatch(/деньги.*рабочие места/i);
  });

  it('offers the nearest metric for a name that nobody knows', () => {
    expect(formulaError('выручкк / резиденты')).toContain('Похоже на: Выручка');
  });

  it('offers the name of another formula as well, and knows it when it is right', () => {
    expect(formulaError('Остатокк / резиденты', [profit])).toContain('Остаток');
    expect(formulaError('Остаток / резиденты', [profit])).toBeNull();
  });

  it('refuses formulas that need each other in a circle', () => {
    const other: ComputedColumn = {
      ...profit,
      subject: { kind: 'formula', name: 'Остаток', formula: '[Мой столбец] + выручка' },
    };
    expect(formulaError('Остаток * 2', [other])).toContain('по кругу');
  });

  it('takes no name that a metric or another column has', () => {
    const named = (name: string) => errorsOfDraft('ru', { ...EMPTY, name }, [profit]).name;
    expect([named('выручка'), named('остаток'), named('')].every((each) => each !== null)).toBe(
      true,
    );
    expect(named('Новое имя')).toBeNull();
  });

  it('asks for a year of four digits only where a year is needed', () => {
    const index: ComputedDraft = { ...EMPTY, kind: 'index', year: '20' };
    expect(errorsOfDraft('ru', index, []).year).toContain('2020');
    expect(errorsOfDraft('ru', { ...index, kind: 'share' }, []).year).toBeNull();
  });

  it('is the same column again after it was opened for a change', () => {
    const columns = [
      profit,
      { subject: { kind: 'metric', metric: 'jobs' }, form: { kind: 'per', unit: 'ha' } },
      { subject: { kind: 'metric', metric: 'jobs' }, form: { kind: 'share', of: 'country' } },
      { subject: { kind: 'metric', metric: 'revenue' }, form: { kind: 'index', baseYear: 2019 } },
      { subject: { kind: 'metric', metric: 'revenue' }, form: { kind: 'growth', since: 2018 } },
    ] as const;
    for (const { subject, form } of columns) {
      expect(columnOfDraft(draftOfColumn({ subject, form }))).toEqual({ subject, form });
    }
  });
});
