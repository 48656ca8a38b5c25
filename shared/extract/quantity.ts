import type { Qualifier } from '../domain/vocabulary.ts';
import { type NumberReading, readNumber } from './number.ts';
import { type QualifierReading, readQualifier } from './qualifier-reading.ts';
import { type NumberSpan, readRange } from './range.ts';
import type { Reading } from './rule-tree.ts';
import { markAt, type SentenceView } from './sentence-view.ts';
import { type QuantityUnit, readUnit, readUnitBefore, type UnitReading } from './unit-reading.ts';

/** A worded quantity: bound, number, scale, unit. */
export interface QuantityReading extends Reading {
  readonly qualifier: Qualifier;
  readonly qualifierStated: boolean;
  readonly value: number;
  readonly high: number | null;
  readonly unit: QuantityUnit;
  /** The number could also be read so, see `NumberReading.other`. */
  readonly other: number | null;
  readonly scaled: boolean;
  /** Tokens of the number itself. */
  readonly core: { readonly from: number; readonly to: number };
  /** Tokens between number and counted noun: «новых», «иностранных». */
  readonly modifiers: { readonly from: number; readonly to: number };
}

/** All quantities of a sentence outside the blocked tokens, left to right. */
export function readQuantities(
  view: SentenceView,
  isBlocked: (token: number) => boolean,
): QuantityReading[] {
  const found: QuantityReading[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (isBlocked(at)) continue;
    const number = readNumber(view, at);
    if (number === undefined) continue;
    const numbers = readRange(view, number) ?? single(view, number);
    if (numbers === undefined) continue;
    const quantity = readQuantity(view, numbers, isBlocked);
    found.push(quantity);
    at = Math.max(at, quantity.to - 1);
  }
  return found;
}

function single(view: SentenceView, number: NumberReading): NumberSpan | undefined {
  if (isCode(view, number.to)) return undefined;
  const { from, to } = number;
  return { rule: 'number', from, to, parts: [number], low: number, high: null };
}

// «435-22-10»: digits joined by hyphens that are no range
function isCode(view: SentenceView, to: number): boolean {
  const hyphen = view.tokens[to];
  const next = view.tokens[to + 1];
  return hyphen?.text === '-' && hyphen.glued && next?.kind === 'digits' && next.glued;
}

function readQuantity(
  view: SentenceView,
  numbers: NumberSpan,
  isBlocked: (token: number) => boolean,
): QuantityReading {
  const before = readUnitBefore(view, numbers.from);
  const unit = before ?? readUnit(view, numbers, isBlocked);
  const start = before === undefined ? numbers.from : before.from;
  const end = withoutFullStop(view, Math.max(numbers.to, unit.to));
  const bound = readQualifier(view, { numbers, start, end, unit: unit.unit });
  const { value, high, other } = valuesOf(numbers, unit);
  return {
    rule: 'quantity',
    from: bound === undefined ? start : Math.min(start, bound.from),
    to: bound === undefined ? end : Math.max(end, bound.to),
    parts: [...(bound === undefined ? [] : [bound]), ...partsOf(numbers), ...unit.parts],
    qualifier: qualifierOf(numbers, bound),
    qualifierStated: numbers.high !== null || bound !== undefined,
    value,
    high,
    other,
    unit: bound?.counted === undefined ? unit.unit : { kind: 'counted', counted: bound.counted },
    scaled: (numbers.high ?? numbers.low).scaled,
    core: { from: numbers.from, to: numbers.to },
    modifiers: unit.modifiers,
  };
}

// A range is named in the rule tree; a single number is its own name.
function partsOf(numbers: NumberSpan): readonly Reading[] {
  return numbers.high === null ? numbers.parts : [numbers];
}

function qualifierOf(numbers: NumberSpan, bound: QualifierReading | undefined): Qualifier {
  if (numbers.high !== null) return 'range';
  return bound === undefined ? 'exact' : bound.qualifier;
}

// «60 млрд.» at the end of a sentence: the point is the sentence's.
function withoutFullStop(view: SentenceView, end: number): number {
  const last = end === view.tokens.length && view.tokens[end - 1]?.text === '.';
  return last && markAt(view, 'scale', end - 2) !== undefined ? end - 1 : end;
}

function valuesOf(
  numbers: NumberSpan,
  unit: UnitReading,
): { value: number; high: number | null; other: number | null } {
  const { low, high } = numbers;
  const counted = unit.unit.kind === 'counted';
  const value = counted ? wholeOf(low) : low.value;
  const other = counted ? null : low.other;
  const factor = unit.factor;
  if (factor === 1) return { value, high: high === null ? null : high.value, other };
  return {
    value: convert(value, factor),
    high: high === null ? null : convert(high.value, factor),
    other: other === null ? null : convert(other, factor),
  };
}

// People and firms are whole: «1.500 человек» is fifteen hundred.
function wholeOf(number: NumberReading): number {
  if (number.other === null || Number.isInteger(number.value)) return number.value;
  return number.other;
}

function convert(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
