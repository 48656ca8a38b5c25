import type { Mention } from '../../../shared/extract/mention.ts';

/** What the analyst may change of a proposal, as text; an empty one is not known. */
export const FIELD_NAMES = [
  'park',
  'metric',
  'qualifier',
  'value',
  'valueHigh',
  'unit',
  'period',
  'status',
  'seriesKind',
  'scope',
] as const;
/** Name of a field. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** The fields of a proposal. A park is its id, or `NEW_PARK` for the one that the text proposes. */
export type Fields = Readonly<Record<FieldName, string>>;

/** Stands for the park that the text names and the list of parks does not hold. */
export const NEW_PARK = '+';

/** The fields as the text has them; nothing is filled in that the reader did not find. */
export function fieldsOf(mention: Mention): Fields {
  return {
    park: mention.parkId ?? (mention.proposed === null ? '' : NEW_PARK),
    metric: mention.metric,
    qualifier: mention.qualifier,
    value: toPlainText(mention.value),
    valueHigh: mention.valueHigh === null ? '' : toPlainText(mention.valueHigh),
    unit: mention.unit ?? '',
    period: mention.timePeriod ?? '',
    status: mention.obsStatus,
    seriesKind: mention.seriesKind,
    scope: mention.scope,
  };
}

/** Names of the fields in which two sets differ. */
export function changedFields(before: Fields, after: Fields): readonly FieldName[] {
  return FIELD_NAMES.filter((name) => before[name] !== after[name]);
}

// Half a trillion is no 5e+11 for a person; no figure here is larger than plain digits hold.
function toPlainText(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 });
}
