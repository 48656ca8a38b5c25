import type { CheckId, Verdict } from '../domain/guard-check.ts';
import type { CellMark } from '../domain/mark.ts';
import type { Criterion, Hole } from '../domain/figure.ts';
import type { MetricGroup, MetricId } from '../domain/metric.ts';
import type { Reading } from '../domain/quantity.ts';
import type { StatusChoice } from '../domain/question.ts';
import type { PerUnit } from '../domain/unit.ts';
import { splitUnit, type Unit } from '../domain/unit.ts';
import {
  type BaseUnit,
  type Basis,
  type Currency,
  isCurrency,
  type Level,
  type MeasureKind,
  type MeasureStatus,
  type ParkKind,
  type Qualifier,
  type RateKind,
  type RelationKind,
  type Reliability,
  type Scope,
  type Sector,
  type SeriesKind,
  type Stage,
  type Status,
} from '../domain/vocabulary.ts';
import { currencySign } from './format-amount.ts';
import type { Language } from './language.ts';
import { isTextKey, say } from './say.ts';

/** Every vocabulary that has words for people, with its members. */
export interface Vocabularies {
  kind: ParkKind;
  level: Level;
  stage: Stage;
  sector: Sector;
  scope: Scope;
  'series-kind': SeriesKind;
  status: Status;
  qualifier: Qualifier;
  basis: Basis;
  reliability: Reliability;
  relation: RelationKind;
  'measure-kind': MeasureKind;
  'measure-status': MeasureStatus;
  'rate-kind': RateKind;
  hole: Hole;
  /** What a hole means, in one sentence. */
  'hole-means': Hole;
  criterion: Criterion;
  /** Why a rival lost. */
  'lost-by': Criterion;
  /** Why the chosen one stands. */
  'chosen-by': Criterion;
  reading: Reading;
  'status-choice': StatusChoice;
  group: MetricGroup;
  verdict: Verdict;
  check: CheckId;
  currency: Currency;
  mark: CellMark;
  /** Full name of a metric. */
  metric: MetricId;
  /** Name of a metric for a narrow column. */
  'metric-short': MetricId;
  /** What a metric means, in one sentence. */
  'metric-means': MetricId;
  per: PerUnit;
}

/** The word of a vocabulary in a language, e.g. `wordOf('ru', 'stage', 'operating')` «работает». */
export function wordOf<Name extends keyof Vocabularies>(
  language: Language,
  vocabulary: Name,
  word: Vocabularies[Name],
): string {
  const key = `${vocabulary}.${word}`;
  if (!isTextKey(key)) throw new Error(`every word must have a text, found none for ${key}`);
  return say(language, key);
}

/** A unit for a heading: `₽`, «₽ на рабочее место», `m² per job`. */
export function wordOfUnit(language: Language, unit: Unit): string {
  const { base, per } = splitUnit(unit);
  const what = wordOfBaseUnit(language, base);
  return per === null ? what : `${what} ${wordOf(language, 'per', per)}`;
}

function wordOfBaseUnit(language: Language, base: BaseUnit): string {
  if (!isCurrency(base)) return say(language, `unit.${base}`);
  return language === 'ru' ? currencySign(base) : base;
}
