import type { Question } from '../domain/question.ts';
import { formatDay } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { Fact } from './deliverable.ts';

/** A question in words, one fact a line. */
export function describeQuestion(language: Language, question: Question): readonly Fact[] {
  const { currency, prices, reading, statuses } = question;
  return [
    { label: say(language, 'exports.as-of'), text: sayAsOf(language, question) },
    {
      label: say(language, 'exports.currency'),
      text:
        currency === null
          ? say(language, 'exports.currency-printed')
          : wordOf(language, 'currency', currency),
    },
    {
      label: say(language, 'exports.prices'),
      text:
        prices.kind === 'nominal'
          ? say(language, 'prices.nominal')
          : say(language, 'chart.in-prices', { year: prices.year }),
    },
    { label: say(language, 'exports.reading'), text: wordOf(language, 'reading', reading) },
    {
      label: say(language, 'exports.statuses'),
      text: wordOf(language, 'status-choice', statuses),
    },
  ];
}

function sayAsOf(language: Language, { asOf, toleranceYears }: Question): string {
  switch (asOf.kind) {
    case 'latest':
      return say(language, 'chart.as-of-latest');
    case 'day':
      return say(language, 'chart.as-of-day', { day: formatDay(language, asOf.day) });
    case 'year':
      return toleranceYears === 0
        ? say(language, 'chart.as-of-year', { year: asOf.year })
        : say(language, 'chart.as-of-year-tolerant', { year: asOf.year, years: toleranceYears });
  }
}
