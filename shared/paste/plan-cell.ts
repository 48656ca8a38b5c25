import { errorProblem, type Place, type ProblemParams } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-code.ts';
import type { ParkId } from '../domain/ids.ts';
import { type ObservedMetricId, observedMetricOf } from '../domain/metric.ts';
import type { Observation } from '../domain/observation.ts';
import { type BaseUnit, type Currency, isCurrency } from '../domain/vocabulary.ts';
import type { OwnFigure } from '../import/own-figure.ts';
import { powerBetween } from './area-unit.ts';
import type { PasteAsk, PasteCell, PasteColumn, PasteRow } from './paste-plan.ts';
import { shiftDecimals } from './printed-number.ts';
import { type Amount, readAmount } from './read-amount.ts';

/** What still has to be asked of the user; set while cells are read. */
export interface CellNeeds {
  asksCurrency: boolean;
  asksMeaning: boolean;
  asksPeriod: boolean;
}

/** A cell by its row and column. */
interface CellPlace {
  readonly row: PasteRow;
  readonly column: PasteColumn;
}

const NONE: PasteCell = { kind: 'none' };

/** Reads one cell of a block as the figure of its row's park and its column's metric. */
export function planCell(ask: PasteAsk, { row, column }: CellPlace, needs: CellNeeds): PasteCell {
  const { metric } = column;
  const { park } = row;
  if (metric === null || park === null) return NONE;
  const text = ask.block[row.at]?.[column.at] ?? '';
  const amount = readAmount(text, ask.choices.meaning);
  if (amount.kind === 'empty') return NONE;
  const place = { row: row.at + 1, column: column.title };
  if (amount.kind === 'unreadable') return refuse('paste.cell-unreadable', { text }, place);
  noteNeeds(needs, { amount, column, metric });
  const measured = measure(amount, { metric, column, currency: ask.choices.currency });
  switch (measured.kind) {
    case 'asks-currency':
      return refuse('paste.currency-missing', { text }, place);
    case 'other-unit':
      return refuse('paste.other-unit', { text, metric: `@metric.${metric}` }, place);
    case 'measured': {
      const figure = buildFigure({ park, metric }, { amount, measured, column });
      return { kind: 'figure', figure, ...compare(ask, figure) };
    }
  }
}

function refuse(code: ProblemCode, params: ProblemParams, place: Place): PasteCell {
  return { kind: 'problem', problem: errorProblem(code, params, place) };
}

interface Needy {
  readonly amount: Amount;
  readonly column: PasteColumn;
  readonly metric: ObservedMetricId;
}

function noteNeeds(needs: CellNeeds, { amount, column, metric }: Needy): void {
  const isBare = amount.unit === null && column.measure.unit === null;
  if (isBare && observedMetricOf(metric).unit === 'money') needs.asksCurrency = true;
  if (amount.other !== null) needs.asksMeaning = true;
  if (column.period === '') needs.asksPeriod = true;
}

/** The number of a cell in a unit of its metric. */
type Measured =
  | {
      readonly kind: 'measured';
      readonly value: string;
      readonly valueHigh: string;
      readonly unit: BaseUnit;
    }
  | { readonly kind: 'asks-currency' }
  | { readonly kind: 'other-unit' };

interface Measuring {
  readonly metric: ObservedMetricId;
  readonly column: PasteColumn;
  readonly currency: Currency | null;
}

function measure(amount: Amount, { metric, column, currency }: Measuring): Measured {
  const expected = observedMetricOf(metric).unit;
  const power = powerOf(amount, column);
  const stated = amount.unit ?? column.measure.unit;
  const unit = stated ?? (expected === 'money' ? currency : expected);
  if (unit === null) return { kind: 'asks-currency' };
  if (isCurrency(unit)) {
    return expected === 'money' ? shifted(amount, power, unit) : OTHER_UNIT;
  }
  if (expected === 'money') return OTHER_UNIT;
  const step = powerBetween(unit, expected);
  return step === null ? OTHER_UNIT : shifted(amount, power + step, expected);
}

// A cell that says thousands itself means them, whatever the heading says.
function powerOf({ isScaled }: Amount, { measure: { power } }: PasteColumn): number {
  return isScaled ? 0 : power;
}

const OTHER_UNIT: Measured = { kind: 'other-unit' };

function shifted({ value, valueHigh }: Amount, power: number, unit: BaseUnit): Measured {
  return {
    kind: 'measured',
    value: shiftDecimals(value, power),
    valueHigh: valueHigh === '' ? '' : shiftDecimals(valueHigh, power),
    unit,
  };
}

interface FigureParts {
  readonly amount: Amount;
  readonly measured: Measured & { readonly kind: 'measured' };
  readonly column: PasteColumn;
}

function buildFigure(
  cell: { readonly park: ParkId; readonly metric: ObservedMetricId },
  { amount, measured, column }: FigureParts,
): OwnFigure {
  const { value, valueHigh, unit } = measured;
  return {
    ...cell,
    qualifier: amount.qualifier,
    value,
    valueHigh,
    unit,
    period: column.period,
    status: column.status,
    scope: 'total',
    seriesKind: observedMetricOf(cell.metric).seriesKinds[0] ?? 'stock',
    note: '',
  };
}

interface Compared {
  readonly known: Observation | null;
  readonly isSame: boolean;
}

function compare({ dataset }: PasteAsk, figure: OwnFigure): Compared {
  const stored = dataset
    .observationsOf(figure.park, figure.metric)
    .filter(
      ({ period, status, scope, seriesKind }) =>
        period.text === figure.period &&
        status === figure.status &&
        scope === figure.scope &&
        seriesKind === figure.seriesKind,
    );
  const same = stored.find((each) => saysTheSame(each, figure));
  return { known: same ?? stored[0] ?? null, isSame: same !== undefined };
}

function saysTheSame({ wording, unit }: Observation, figure: OwnFigure): boolean {
  const { qualifier, value, valueHigh } = wording;
  const high = figure.valueHigh === '' ? null : Number(figure.valueHigh);
  return (
    unit === figure.unit &&
    qualifier === figure.qualifier &&
    value === Number(figure.value) &&
    valueHigh === high
  );
}
