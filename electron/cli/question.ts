import { errorProblem } from '../../shared/core/problem.ts';
import { failed, ok, type Result } from '../../shared/core/result.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import { PLAIN_QUESTION, type Question } from '../../shared/domain/question.ts';
import {
  checkAsOf,
  parseAsOf,
  parseCurrency,
  parsePriceBasis,
} from '../../shared/table/question-text.ts';
import { chooseOption, type OptionName } from './option.ts';

/** Options that say how figures are asked for. */
export const QUESTION_OPTIONS: readonly OptionName[] = [
  'as-of',
  'currency',
  'prices',
  'reading',
  'statuses',
  'tolerance',
];

const MOST_YEARS = 100;

/**
 * Reads the question out of the options. Without options it is the plain one, but a plan is taken
 * where there is no fact: a script sees the status beside the number.
 */
export function readQuestion(
  values: ReadonlyMap<OptionName, string>,
  dataset: Dataset,
): Result<Question> {
  const asOf = parseAsOf(values.get('as-of') ?? 'latest');
  if (asOf.kind === 'failed') return asOf;
  const prices = parsePriceBasis(values.get('prices') ?? 'nominal');
  if (prices.kind === 'failed') return prices;
  const currency = readCurrency(values.get('currency'));
  if (currency.kind === 'failed') return currency;
  const reading = chooseOption(values, 'reading', ['strict', 'conventional']);
  if (reading.kind === 'failed') return reading;
  const statuses = chooseOption(values, 'statuses', ['any', 'fact', 'plan']);
  if (statuses.kind === 'failed') return statuses;
  const tolerance = readTolerance(values.get('tolerance'));
  if (tolerance.kind === 'failed') return tolerance;
  const known = checkAsOf(dataset, asOf.value);
  if (known.kind === 'failed') return known;
  return ok({
    asOf: known.value,
    prices: prices.value,
    currency: currency.value,
    reading: reading.value,
    statuses: statuses.value,
    toleranceYears: tolerance.value,
  });
}

function readCurrency(text: string | undefined): Result<Question['currency']> {
  return text === undefined ? ok(PLAIN_QUESTION.currency) : parseCurrency(text);
}

function readTolerance(text: string | undefined): Result<number> {
  if (text === undefined) return ok(PLAIN_QUESTION.toleranceYears);
  const years = Number(text);
  if (/^\d{1,3}$/.test(text) && years <= MOST_YEARS) return ok(years);
  return failed(errorProblem('tolerance.unreadable', { text }));
}
