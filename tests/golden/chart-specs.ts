import type { BarSpec, ChartSpec } from '../../shared/chart/spec.ts';
import { PLAIN_QUESTION } from '../../shared/domain/question.ts';
import { PARKS } from './sample-dataset.ts';

/** Jobs as bars, nothing else asked for. */
export const PLAIN_BARS = {
  kind: 'bar',
  parks: PARKS,
  metric: 'jobs',
  question: PLAIN_QUESTION,
  scale: 'linear',
  title: null,
  subtitle: null,
  language: 'ru',
  orientation: 'horizontal',
  order: 'given',
  top: null,
} as const satisfies BarSpec;

/** The made-up parks as bars: every bound, a plan and holes. */
export const BAR_SPEC = {
  ...PLAIN_BARS,
  question: { ...PLAIN_QUESTION, statuses: 'any' },
} as const satisfies ChartSpec;

/** Every kind of chart of the made-up parks, by the name of its approved picture. */
export const CHART_SPECS: Readonly<Record<string, ChartSpec>> = {
  'bars-bounds-plans-holes': BAR_SPEC,
  'bars-upright-english': { ...BAR_SPEC, orientation: 'vertical', order: 'value', language: 'en' },
  'bars-logarithmic': { ...BAR_SPEC, scale: 'log' },
  'bars-conventional': { ...BAR_SPEC, question: { ...BAR_SPEC.question, reading: 'conventional' } },
  'bars-own-title': {
    ...BAR_SPEC,
    title: `<Свой> & «длинный» заголовок ${'со словами '.repeat(30)}`,
    subtitle: '=cmd|0',
  },
  'lines-facts-and-plans': { ...BAR_SPEC, kind: 'line', withPlans: true, withEvents: true },
  'bars-top-and-others': { ...BAR_SPEC, order: 'value', top: 2, question: PLAIN_QUESTION },
  dots: { ...BAR_SPEC, kind: 'dot' },
  'dots-upright-logarithmic': { ...BAR_SPEC, kind: 'dot', orientation: 'vertical', scale: 'log' },
  'grouped-facts-and-plans': { ...BAR_SPEC, kind: 'grouped', withPlans: true },
  'parts-of-a-sum': { ...BAR_SPEC, kind: 'stack', question: PLAIN_QUESTION },
  'parts-of-a-sum-english': { ...BAR_SPEC, kind: 'stack', metric: 'residents', language: 'en' },
  'multiples-shared-axis': { ...BAR_SPEC, kind: 'multiples', withPlans: true, axes: 'shared' },
  'multiples-own-axes-english': {
    ...BAR_SPEC,
    kind: 'multiples',
    withPlans: true,
    axes: 'own',
    language: 'en',
  },
  'dumbbells-then-and-now': { ...BAR_SPEC, kind: 'dumbbell', pair: 'years' },
  'dumbbells-plan-and-fact': { ...BAR_SPEC, kind: 'dumbbell', pair: 'plan', language: 'en' },
  'bullets-plan-and-fact': { ...BAR_SPEC, kind: 'bullet' },
  'index-own-base': {
    ...BAR_SPEC,
    kind: 'index',
    withPlans: true,
    withEvents: true,
    baseYear: null,
  },
  'index-logarithmic-english': {
    ...BAR_SPEC,
    kind: 'index',
    withPlans: false,
    withEvents: false,
    baseYear: 2022,
    scale: 'log',
    language: 'en',
  },
  'ranks-with-spans': { ...BAR_SPEC, kind: 'bump', withEvents: true },
  'what-is-known': {
    ...BAR_SPEC,
    kind: 'holes',
    metrics: ['jobs', 'residents', 'revenue', 'land_area'],
  },
  'scatter-with-areas': {
    ...BAR_SPEC,
    kind: 'scatter',
    metricAcross: 'residents',
    metricSize: 'revenue',
    parks: PARKS.filter((park) => park !== 'about'),
  },
  'scatter-logarithmic': {
    ...BAR_SPEC,
    kind: 'scatter',
    metricAcross: 'residents',
    metricSize: null,
    scale: 'log',
    language: 'en',
  },
  'map-bounds-plans-holes': { ...BAR_SPEC, kind: 'map' },
  'map-english': {
    ...BAR_SPEC,
    kind: 'map',
    metric: 'revenue',
    language: 'en',
    parks: PARKS.filter((park) => park !== 'about' && park !== 'range'),
  },
  'lines-english': {
    ...BAR_SPEC,
    kind: 'line',
    withPlans: false,
    withEvents: false,
    metric: 'revenue',
    language: 'en',
  },
};
