import { digitsOfResult, digitsOfText } from '../domain/digits.ts';
import { buildQuantity, type Quantity } from '../domain/quantity.ts';
import type { OwnFigure } from '../import/own-figure.ts';

/** The quantity that a figure states before it is entered, as it will stand in its cell. */
export function quantityOfOwn({ qualifier, value, valueHigh, unit }: OwnFigure): Quantity {
  const low = digitsOfText(value);
  const isRange = qualifier === 'range';
  const digits = isRange ? digitsOfResult([low, digitsOfText(valueHigh)]) : low;
  const wording = {
    qualifier,
    value: Number(value),
    valueHigh: isRange ? Number(valueHigh) : null,
    digits,
  };
  return buildQuantity(wording, unit, 'strict');
}
