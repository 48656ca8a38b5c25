import { nameOfPark } from '../chart/figure-mark.ts';
import { sayConversion } from '../chart/footnotes.ts';
import type { Passport, PassportChoice } from '../table/passport.ts';
import { nameOfPublisher } from '../text/publisher-name.ts';
import { type TextKey, say, sayProblem } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { TextTable } from './deliverable.ts';
import type { FigureWords } from './figure-rows.ts';

/** The passport of a comparison as tables of text: checks, choices, conversions, gaps. */
export function buildPassportTables(passport: Passport, words: FigureWords): readonly TextTable[] {
  return [
    checksTable(passport, words),
    choicesTable(passport, words),
    conversionsTable(passport, words),
    exclusionsTable(passport, words),
  ].filter(({ rows }) => rows.length > 0);
}

function checksTable({ checks }: Passport, { language }: FigureWords): TextTable {
  return {
    title: say(language, 'compare.checks'),
    columns: headings(language, [
      'compare.metric',
      'compare.check',
      'compare.verdict',
      'compare.found',
    ]),
    // Where a check found nothing the figures are like for like, which goes without saying.
    rows: checks
      .filter(({ verdict }) => verdict !== 'fine')
      .map(({ metric, check, verdict, problems, overruled }) => [
        wordOf(language, 'metric', metric),
        wordOf(language, 'check', check),
        wordOf(language, 'verdict', verdict),
        [
          ...problems.map((problem) => sayProblem(language, problem)),
          overruled === null ? '' : say(language, 'exports.overruled', { reason: overruled }),
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      ]),
  };
}

function choicesTable({ choices }: Passport, words: FigureWords): TextTable {
  const { dataset, language } = words;
  return {
    title: say(language, 'compare.choices'),
    columns: headings(language, [
      'compare.metric',
      'compare.park',
      'compare.chosen',
      'compare.decided',
      'compare.rivals',
    ]),
    rows: choices.map((each) => [
      wordOf(language, 'metric', each.metric),
      nameOfPark(dataset, each.park, language),
      publisherOf(each, words),
      sayDecision(each, words),
      String(each.rivals),
    ]),
  };
}

function publisherOf({ chosen }: PassportChoice, { dataset, language }: FigureWords): string {
  const source = dataset.observationById.get(chosen)?.source;
  return nameOfPublisher(language, (source && dataset.sourceById.get(source)?.publisher) ?? chosen);
}

function sayDecision(choice: PassportChoice, { language }: FigureWords): string {
  const { decidedBy, preferenceReason } = choice;
  if (decidedBy === null) return say(language, 'compare.only-one');
  const word = wordOf(language, 'chosen-by', decidedBy);
  return preferenceReason === null || preferenceReason === ''
    ? word
    : `${word}: ${preferenceReason}`;
}

function conversionsTable({ conversions }: Passport, words: FigureWords): TextTable {
  const { dataset, language } = words;
  return {
    title: say(language, 'compare.conversions'),
    columns: headings(language, ['compare.metric', 'compare.park', 'compare.conversion']),
    rows: conversions.flatMap(({ metric, park, conversion }) => {
      const sentence = sayConversion(language, conversion);
      if (sentence === null) return [];
      const name = nameOfPark(dataset, park, language);
      return [[wordOf(language, 'metric', metric), name, sentence]];
    }),
  };
}

function exclusionsTable({ exclusions }: Passport, words: FigureWords): TextTable {
  const { dataset, language } = words;
  return {
    title: say(language, 'compare.exclusions'),
    columns: headings(language, ['compare.metric', 'compare.park', 'compare.reason']),
    rows: exclusions.map(({ metric, park, hole, problems }) => [
      wordOf(language, 'metric', metric),
      nameOfPark(dataset, park, language),
      [
        wordOf(language, 'hole-means', hole),
        ...problems.map((problem) => sayProblem(language, problem)),
      ].join(' '),
    ]),
  };
}

function headings(language: FigureWords['language'], keys: readonly TextKey[]): readonly string[] {
  return keys.map((key) => say(language, key));
}
