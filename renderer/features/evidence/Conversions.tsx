import type { Conversion } from '../../../shared/domain/figure.ts';
import { currencySign } from '../../../shared/text/format-amount.ts';
import { formatDecimals } from '../../../shared/text/format-number.ts';
import { countryName } from '../../../shared/text/country-name.ts';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';

interface ConversionsProps {
  readonly reader: Reader;
  readonly conversions: readonly Conversion[];
}

/** The conversions on the way to the figure, each with what it rests on. */
export function Conversions({ reader, conversions }: ConversionsProps): React.JSX.Element {
  return (
    <ul className={styles['plain-list']}>
      {conversions.map((conversion) => (
        <li key={sayConversion(reader, conversion)}>
          {sayConversion(reader, conversion)}
          {notesOf(conversion).map((note) => (
            <div key={note} className={styles['dim']} lang="en">
              {reader.say('evidence.conversion-source', { note })}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function notesOf(conversion: Conversion): readonly string[] {
  return conversion.kind === 'area' ? [] : [...new Set(conversion.sourceNotes)];
}

function sayConversion({ say, language }: Reader, conversion: Conversion): string {
  switch (conversion.kind) {
    case 'currency':
      return say('evidence.conversion-currency', {
        from: currencySign(conversion.from),
        to: currencySign(conversion.to),
        rate: formatFactor(language, conversion.rate),
        years: conversion.years.join(', '),
      });
    case 'prices':
      return say('evidence.conversion-prices', {
        fromYears: conversion.fromYears.join(', '),
        toYear: conversion.toYear,
        country: countryName(language, conversion.country),
        factor: formatFactor(language, conversion.factor),
      });
    case 'area':
      return say('evidence.conversion-area', {
        from: say(`unit.${conversion.from}`),
        to: say(`unit.${conversion.to}`),
        factor: formatFactor(language, conversion.factor),
      });
  }
}

const DIGITS_OF_RATE = 5;

// Rates run from thousandths to thousands; five significant digits tell them all.
function formatFactor(language: Reader['language'], factor: number): string {
  const decimals = DIGITS_OF_RATE - Math.ceil(Math.log10(factor));
  return formatDecimals(language, factor, Number.isInteger(factor) ? 0 : Math.max(0, decimals));
}
