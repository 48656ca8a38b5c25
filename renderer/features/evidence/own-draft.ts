import type { ObservedMetricId } from '../../../shared/domain/metric.ts';
import { observedMetricOf } from '../../../shared/domain/metric.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import { type BaseUnit, CURRENCIES, isCurrency } from '../../../shared/domain/vocabulary.ts';
import type { OwnFigure, OwnSource } from '../../../shared/import/own-figure.ts';
import { powerBetween } from '../../../shared/paste/area-unit.ts';
import { shiftDecimals } from '../../../shared/paste/printed-number.ts';
import type { Language } from '../../../shared/text/language.ts';
import { plainAmount } from '../../parts/amount/parse-amount.ts';

/** What is being typed of an own figure: its parts as text, the source, and why it is to be taken. */
export interface OwnDraft extends OwnFigure, Omit<OwnSource, 'label'> {
  /** Empty leaves the choice to the rules. */
  readonly reason: string;
}

/** An empty form for a cell; that of a correction starts from what is corrected. */
export function draftFor(cell: Cell, corrected: Observation | null): OwnDraft {
  const empty = emptyDraft(cell);
  if (corrected === null) return empty;
  const { wording, unit, period, status, scope, seriesKind } = corrected;
  return {
    ...empty,
    qualifier: wording.qualifier,
    value: String(wording.value),
    valueHigh: wording.valueHigh?.toString() ?? '',
    unit,
    period: period.text,
    status,
    scope,
    seriesKind,
  };
}

interface Cell {
  readonly park: ParkId;
  readonly metric: ObservedMetricId;
}

function emptyDraft(cell: Cell): OwnDraft {
  return {
    ...cell,
    qualifier: 'exact',
    value: '',
    valueHigh: '',
    unit: unitsOf(cell.metric)[0] ?? 'count',
    period: '',
    status: 'actual',
    scope: 'total',
    seriesKind: observedMetricOf(cell.metric).seriesKinds[0] ?? 'stock',
    note: '',
    publisher: '',
    published: '',
    url: '',
    reason: '',
  };
}

/** The units in which a metric can be stated. */
export function unitsOf(id: ObservedMetricId): readonly BaseUnit[] {
  const { unit } = observedMetricOf(id);
  if (unit === 'money') return CURRENCIES;
  if (unit === 'ha') return ['ha', 'm2'];
  return unit === 'm2' ? ['m2', 'ha'] : [unit];
}

/** The figure and the source of a form, numbers brought from what people type to plain decimals. */
export function entryOf(
  language: Language,
  draft: OwnDraft,
): { readonly figure: OwnFigure; readonly source: OwnSource } {
  const { publisher, published, url, reason: _, ...figure } = draft;
  return {
    figure: inUnitOfMetric({
      ...figure,
      value: plainAmount(language, draft.value) ?? draft.value,
      valueHigh: plainAmount(language, draft.valueHigh) ?? draft.valueHigh,
    }),
    source: { publisher, published, url, label: '' },
  };
}

// Land is kept in hectares and floors in square metres, whichever they were told in.
function inUnitOfMetric(figure: OwnFigure): OwnFigure {
  const { unit } = observedMetricOf(figure.metric);
  if (unit === 'money' || isCurrency(figure.unit)) return figure;
  const power = powerBetween(figure.unit, unit);
  if (power === null || power === 0) return figure;
  const turn = (text: string): string =>
    PLAIN_DECIMALS.test(text) ? shiftDecimals(text, power) : text;
  return { ...figure, unit, value: turn(figure.value), valueHigh: turn(figure.valueHigh) };
}

const PLAIN_DECIMALS = /^\d+(\.\d+)?$/;
