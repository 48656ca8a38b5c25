import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, PROPERTY } from '../../../cases.ts';
import {
  comparePeriods,
  containsPeriod,
  monthsOfPeriod,
  type Period,
  parsePeriod,
  yearOfPeriod,
} from '../../../../shared/domain/period.ts';

function period(text: string): Period {
  const result = parsePeriod(text);
  if (result.kind === 'failed') throw new Error(`${text} must be a period: ${result.problem.code}`);
  return result.value;
}

function problemOf(text: string): string {
  const result = parsePeriod(text);
  return result.kind === 'failed' ? result.problem.code : 'none';
}

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 12],
    ['2024-Q3', '2024-07-01', '2024-09-30', 3],
    ['2024-02', '2024-02-01', '2024-02-29', 1],
    ['2025-10-22', '2025-10-22', '2025-10-22', 1],
    ['2025-01/2025-09', '2025-01-01', '2025-09-30', 9],
    ['2013/2014', '2013-01-01', '2014-12-31', 24],
  ])('reads %s as the days from %s to %s', (text, start, end, months) => {
    expect(period(text)).toMatchObject({ text, start, end });
    expect(monthsOfPeriod(period(text))).toBe(months);
  });

  it.each([
    ['', 'period.unreadable'],
    ['last year', 'period.unreadable'],
    ['24', 'period.unreadable'],
    ['2024/2025/2026', 'period.unreadable'],
    ['2024-13', 'period.month-out-of-range'],
    ['2024-00-10', 'period.month-out-of-range'],
    ['2024-Q5', 'period.quarter-out-of-range'],
    ['2023-02-29', 'period.day-out-of-range'],
    ['2024-04-31', 'period.day-out-of-range'],
    ['2025/2024', 'period.ends-before-start'],
  ])('refuses %s with %s', (text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  it('knows that a century year is a leap year only every four hundred years', () => {
    expect(problemOf('1900-02-29')).toBe('period.day-out-of-range');
    expect(period('2000-02-29').end).toBe('2000-02-29');
  });

  it('never throws, whatever the text', PROPERTY, () => {
    fc.assert(
      fc.property(fc.string(), (text) => ['ok', 'failed'].includes(parsePeriod(text).kind)),
      { numRuns: CASES },
    );
  });
});

describe('order of periods', () => {
  it('files a figure under the year of its last day', () => {
    expect(yearOfPeriod(period('2022/2024'))).toBe(2024);
  });

  it('puts the period that ends later last, and the shorter one last among equals', () => {
    const texts = ['2025', '2025-10-22', '2024', '2025-Q4', '2025-12-31'];
    const ordered = texts.map(period).sort(comparePeriods);
    expect(ordered.map((each) => each.text)).toEqual([
      '2024',
      '2025-10-22',
      '2025',
      '2025-Q4',
      '2025-12-31',
    ]);
  });

  it('finds a month inside its year and not the other way round', () => {
    expect(containsPeriod(period('2025'), period('2025-09'))).toBe(true);
    expect(containsPeriod(period('2025-09'), period('2025'))).toBe(false);
  });
});
