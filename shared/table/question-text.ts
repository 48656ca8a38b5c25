import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Dataset } from '../domain/dataset.ts';
import { parsePeriod } from '../domain/period.ts';
import type { AsOf, PriceBasis } from '../domain/question.ts';
import { CURRENCIES, type Currency, isCurrency } from '../domain/vocabulary.ts';

const YEAR = /^\d{4}$/;

/** Reads the time of a question: `latest`, a year, or a day `YYYY-MM-DD`. */
export function parseAsOf(text: string): Result<AsOf> {
  if (text === 'latest') return ok({ kind: 'latest' });
  const period = parsePeriod(text);
  if (period.kind === 'ok' && period.value.kind === 'year')
    return ok({ kind: 'year', year: Number(text) });
  if (period.kind === 'ok' && period.value.kind === 'day') return ok({ kind: 'day', day: text });
  return failed(errorProblem('as-of.unreadable', { text }));
}

/** Reads the price basis of a question: `nominal`, or the year whose prices are taken. */
export function parsePriceBasis(text: string): Result<PriceBasis> {
  if (text === 'nominal') return ok({ kind: 'nominal' });
  if (YEAR.test(text)) return ok({ kind: 'constant', year: Number(text) });
  return failed(errorProblem('prices.unreadable', { text }));
}

/** Reads the currency of a question, in any case of letters. */
export function parseCurrency(text: string): Result<Currency> {
  const code = text.toUpperCase();
  if (isCurrency(code)) return ok(code);
  return failed(errorProblem('currency.unknown', { text, allowed: CURRENCIES.join(', ') }));
}

/** Checks that the data begin no later than the time asked for; else every figure would be a hole. */
export function checkAsOf(dataset: Dataset, asOf: AsOf): Result<AsOf> {
  if (asOf.kind === 'latest' || dataset.years === null) return ok(asOf);
  const year = asOf.kind === 'year' ? asOf.year : Number(asOf.day.slice(0, 4));
  const { first, last } = dataset.years;
  if (year >= first) return ok(asOf);
  return failed(errorProblem('year.before-data', { year, first, last }));
}
