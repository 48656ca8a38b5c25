import type { Mention } from './mention.ts';

/** A mention as `parkbench extract` prints it, one a line. */
export interface ExtractRow {
  readonly doc: string;
  readonly park: string | null;
  readonly park_id: string | null;
  readonly metric: string;
  readonly qualifier: string;
  readonly value: number;
  readonly value_high: number | null;
  readonly unit: string | null;
  readonly time_period: string | null;
  readonly obs_status: string;
  readonly series_kind: string;
  readonly scope: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The printed fields of a mention, in the order of the command line's table. */
export function toExtractRow(mention: Mention): ExtractRow {
  return {
    doc: mention.doc,
    park: mention.park,
    park_id: mention.parkId,
    metric: mention.metric,
    qualifier: mention.qualifier,
    value: mention.value,
    value_high: mention.valueHigh,
    unit: mention.unit,
    time_period: mention.timePeriod,
    obs_status: mention.obsStatus,
    series_kind: mention.seriesKind,
    scope: mention.scope,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
  };
}
