import { type MetricId, metricOf } from '../../../shared/domain/metric.ts';
import { type Currency, isCurrency } from '../../../shared/domain/vocabulary.ts';
import {
  type ComputedColumn,
  type ComputedId,
  definitionsOf,
  isComputedId,
} from '../../../shared/table/computed-column.ts';
import { unitOfColumn } from '../../../shared/table/column-unit.ts';
import { currencySign, scaleWord } from '../../../shared/text/format-amount.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { ColumnLook } from '../../../shared/table/table-choice.ts';
import {
  currencyOf,
  perUnitOf,
  splitUnit,
  type Unit,
  type UnitParts,
} from '../../../shared/domain/unit.ts';

/** Whether figures of the metric are sums of money, or sums per something. */
export function isMoneyMetric(id: MetricId): boolean {
  const metric = metricOf(id);
  if (metric.kind === 'ratio') return isMoneyMetric(metric.numerator);
  return metric.unit === 'money';
}

/** What a column is counted in, as its heading says: «га», «₽ на рабочее место», «число». */
export function sayUnitOfMetric(
  language: Language,
  id: MetricId,
  currency: Currency | null,
): string {
  const metric = metricOf(id);
  if (metric.kind === 'ratio') {
    const per = perUnitOf(metric.denominator);
    const unit = sayUnitOfMetric(language, metric.numerator, currency);
    return per === null ? unit : `${unit} ${wordOf(language, 'per', per)}`;
  }
  if (metric.unit === 'count') return say(language, 'column.unit-count');
  if (metric.unit !== 'money') return say(language, `unit.${metric.unit}`);
  return currency === null ? say(language, 'column.money-as-printed') : currencySign(currency);
}

/** What a filter on a column counts in; null where that has no short name. */
export function countingOf(
  language: Language,
  id: MetricId | ComputedId,
  {
    computed,
    currency,
  }: { readonly computed: readonly ComputedColumn[]; readonly currency: Currency },
): { readonly unit: string; readonly isMoney: boolean } | null {
  if (!isComputedId(id)) {
    return { unit: sayUnitOfMetric(language, id, currency), isMoney: isMoneyMetric(id) };
  }
  const column = computed.find((each) => each.id === id);
  const unit =
    column === undefined ? null : unitOfColumn(column, definitionsOf(computed), currency);
  return unit === null
    ? null
    : { unit: sayUnit(language, unit), isMoney: currencyOf(unit) !== null };
}

function sayUnit(language: Language, unit: Unit): string {
  const { base, per } = splitUnit(unit);
  const counted = sayBase(language, base);
  return per === null ? counted : `${counted} ${wordOf(language, 'per', per)}`;
}

function sayBase(language: Language, base: UnitParts['base']): string {
  if (isCurrency(base)) return currencySign(base);
  return base === 'count' ? say(language, 'column.unit-count') : say(language, `unit.${base}`);
}

/** What the figures of a column are counted in as it is shown: «млрд ₽ на рабочее место, условно». */
export function sayUnitOfColumn(
  language: Language,
  id: MetricId,
  { look, currency }: { readonly look: ColumnLook; readonly currency: Currency | null },
): string {
  const unit = sayUnitOfMetric(language, id, look.currency ?? currency);
  const per = look.per === null ? null : perUnitOf(look.per);
  const words = [
    look.scale === 'auto' ? '' : scaleWord(language, look.scale),
    unit,
    per === null ? '' : wordOf(language, 'per', per),
  ];
  const whole = words.filter((word) => word !== '').join(' ');
  return look.reading === null
    ? whole
    : `${whole}, ${say(language, `column.reading-${look.reading}`)}`;
}
