import { ok } from '../../../shared/core/result.ts';
import { METRIC_IDS, type MetricId, metricOf } from '../../../shared/domain/metric.ts';
import type { Language } from '../../../shared/text/language.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import type { Answer, Command, Row } from '../answer.ts';
import { alignColumns } from '../columns.ts';

const COLUMNS = ['metric', 'name', 'derived', 'means'];

/** `metrics`: the ids that other commands take, with what the metrics mean. */
export const metricsCommand: Command = {
  options: [],
  mostWords: 0,
  defaultFormat: 'text',
  run: ({ language }) => Promise.resolve(ok(listMetrics(language))),
};

function listMetrics(language: Language): Answer {
  const rows = METRIC_IDS.map((metric) => metricRow(language, metric));
  const lines = METRIC_IDS.map((metric) => [
    metric,
    wordOf(language, 'metric', metric),
    wordOf(language, 'metric-means', metric),
  ]);
  return {
    json: rows,
    rows,
    columns: COLUMNS,
    lines: alignColumns(lines),
    remark: null,
    exitCode: 0,
  };
}

function metricRow(language: Language, metric: MetricId): Row {
  return {
    metric,
    name: wordOf(language, 'metric', metric),
    derived: metricOf(metric).kind === 'ratio',
    means: wordOf(language, 'metric-means', metric),
  };
}
