import {
  METRIC_GROUPS,
  METRIC_IDS,
  type MetricGroup,
  type MetricId,
  metricOf,
} from '../../../shared/domain/metric.ts';
import { foldText, matchesSearch, parseSearch } from '../../../shared/table/search.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** A column that can be shown: a metric, or the plans of one beside its facts. */
export interface Offer {
  readonly kind: 'metric' | 'plan';
  readonly metric: MetricId;
  readonly label: string;
  /** What the column tells, in a sentence. */
  readonly meaning: string;
}

/** What is offered under one heading. */
export interface OfferGroup {
  readonly group: MetricGroup;
  readonly offers: readonly Offer[];
}

/**
 * What can be shown in columns and is found by its name or meaning, in groups that are not empty.
 * Plans are offered for the reported metrics that are shown: they stand beside their facts.
 */
export function findOffers(
  language: Language,
  shown: readonly MetricId[],
  typed: string,
): readonly OfferGroup[] {
  const query = parseSearch(typed);
  const isFound = ({ label, meaning }: Offer): boolean =>
    matchesSearch(foldText(`${label} ; ${meaning}`), query);
  const reported = shown.filter((metric) => metricOf(metric).kind === 'observed');
  const metrics = METRIC_IDS.map((metric) => offerOf(language, metric)).filter(isFound);
  const plans = reported.map((metric) => planOf(language, metric)).filter(isFound);
  return METRIC_GROUPS.map((group) => ({
    group,
    offers: [
      ...metrics.filter(({ metric }) => metricOf(metric).group === group),
      ...(group === 'plan' ? plans : []),
    ],
  })).filter(({ offers }) => offers.length > 0);
}

function offerOf(language: Language, metric: MetricId): Offer {
  return {
    kind: 'metric',
    metric,
    label: wordOf(language, 'metric', metric),
    meaning: wordOf(language, 'metric-means', metric),
  };
}

function planOf(language: Language, metric: MetricId): Offer {
  return {
    kind: 'plan',
    metric,
    label: say(language, 'column.plan-of', { metric: wordOf(language, 'metric', metric) }),
    meaning: say(language, 'metrics.plan-means'),
  };
}
