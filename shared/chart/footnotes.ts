import type { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-code.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Conversion, Figure } from '../domain/figure.ts';
import { isPoint } from '../domain/interval.ts';
import type { Reading } from '../domain/quantity.ts';
import { formatDecimals } from '../text/format-number.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import type { Language } from '../text/language.ts';
import { say, sayProblem } from '../text/say.ts';
import { isValue, nameOfPark } from './figure-mark.ts';

/** What footnotes are written from. */
export interface NotedFigures {
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
  readonly reading: Reading;
  /** What the guard found between the figures and let pass. */
  readonly findings: readonly Problem[];
  readonly language: Language;
}

// These are told by texture, legend, period mark or the list of holes.
const TOLD_OTHERWISE: ReadonlySet<ProblemCode> = new Set([
  'figure.plan-data',
  'figure.plan-only',
  'figure.estimate',
  'figure.earlier-year',
  'ratio.not-determinable',
  // A part of a year is told by the figure's own caveat.
  'guard.part-year',
]);

const PERIOD_FINDINGS: ReadonlySet<ProblemCode> = new Set([
  'guard.period-differs',
  'guard.part-year',
]);

/**
 * What a reader must know beside the marks: how bounds are read, what differs between the figures,
 * the caveats of each, and the conversions made. Each sentence once.
 */
export function buildFootnotes(noted: NotedFigures): readonly string[] {
  return [
    ...noteReading(noted),
    ...noteFindings(noted),
    ...noteCaveats(noted),
    ...noteConversions(noted),
  ];
}

function noteReading({ figures, reading, language }: NotedFigures): readonly string[] {
  const isBounded = figures.some((figure) => isValue(figure) && !isPoint(figure.quantity.interval));
  if (!isBounded) return [];
  return [say(language, reading === 'strict' ? 'chart.note-strict' : 'chart.note-conventional')];
}

// Every mark carries its period where they differ, so one sentence says it for all; what the notes
// of two figures say differently stands in the notes themselves.
function noteFindings({ findings, language }: NotedFigures): readonly string[] {
  const periods = findings.some(({ code }) => PERIOD_FINDINGS.has(code));
  const others = findings.filter(
    ({ code }) => !PERIOD_FINDINGS.has(code) && code !== 'guard.definition-differs',
  );
  return [
    ...(periods ? [say(language, 'chart.note-periods')] : []),
    ...others.map((problem) => sayProblem(language, problem)),
  ];
}

// The same caveat of several years of a park is one sentence that lists the years.
function noteCaveats({ dataset, figures, language }: NotedFigures): readonly string[] {
  const periods = new Map<string, { name: string; sentence: string; times: Set<string> }>();
  for (const figure of figures) {
    const name = nameOfPark(dataset, figure.park, language);
    for (const problem of figure.problems) {
      if (TOLD_OTHERWISE.has(problem.code)) continue;
      const sentence = sayCaveat(language, problem);
      const key = `${figure.park}|${sentence}`;
      const known = periods.get(key) ?? { name, sentence, times: new Set<string>() };
      if (figure.period !== null) known.times.add(formatPeriodShort(language, figure.period));
      periods.set(key, known);
    }
  }
  return [...periods.values()].map(({ name, sentence, times }) =>
    times.size === 0 ? `${name}: ${sentence}` : `${name}, ${[...times].join(', ')}: ${sentence}`,
  );
}

function noteConversions({ figures, language }: NotedFigures): readonly string[] {
  const sentences = figures.flatMap((figure) =>
    figure.conversions.map((conversion) => sayConversion(language, conversion)),
  );
  return [...new Set(sentences)].filter((sentence) => sentence !== null);
}

function sayCaveat(language: Language, problem: Problem): string {
  const { note } = problem.params;
  return problem.code === 'figure.note' && note !== undefined
    ? String(note)
    : sayProblem(language, problem);
}

/** A conversion in words, with its rate and years; null for one that needs none. */
export function sayConversion(language: Language, conversion: Conversion): string | null {
  switch (conversion.kind) {
    case 'currency':
      return say(language, 'chart.note-currency', {
        from: conversion.from,
        to: conversion.to,
        rate: formatRate(language, conversion.rate),
        years: conversion.years.join(', '),
      });
    case 'prices':
      return say(language, 'chart.note-prices', {
        years: conversion.fromYears.join(', '),
        year: conversion.toYear,
        country: conversion.country,
        factor: formatRate(language, conversion.factor),
      });
    case 'area':
      return null;
  }
}

const RATE_DIGITS = 5;

function formatRate(language: Language, rate: number): string {
  const whole = Math.max(1, Math.floor(Math.log10(Math.abs(rate))) + 1);
  return formatDecimals(language, rate, Math.max(2, RATE_DIGITS - whole));
}
