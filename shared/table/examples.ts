import type { Level } from '../domain/vocabulary.ts';
import type { MetricId } from '../domain/metric.ts';
import { PLAIN_QUESTION, type Question } from '../domain/question.ts';
import { type ParkId, parseParkId } from '../domain/ids.ts';
import { FIRST_VIEW, type ViewSpec } from './view-spec.ts';

/** The worked examples that come with the program, in the order in which they are offered. */
export const EXAMPLE_IDS = [
  'far-east',
  'master-sco',
  'moscow',
  'uzbekistan',
  'khabarovsk-charter',
] as const;
/** A worked example. */
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** A view that shows what the program is for; name and text stand under `example.ID`. */
export interface Example {
  readonly id: ExampleId;
  /** The work area that shows it best. */
  readonly area: 'grid' | 'compare';
  readonly view: ViewSpec;
}

interface Draft {
  readonly area: 'grid' | 'compare';
  readonly levels: readonly Level[];
  /** In the order of the comparison; the first is its base. */
  readonly parks: readonly string[];
  readonly metrics: readonly MetricId[];
  readonly question?: Partial<Question>;
}

const DRAFTS: Readonly<Record<ExampleId, Draft>> = {
  'far-east': {
    area: 'grid',
    levels: ['park', 'programme'],
    parks: ['amur-technopark', 'big-ussuriysky-industrial-park', 'far-east-parks-programme'],
    metrics: [
      'residents',
      'preliminary_agreements',
      'jobs',
      'investment',
      'floor_area',
      'parks_count',
    ],
    question: { statuses: 'any' },
  },
  'master-sco': {
    area: 'compare',
    levels: ['park', 'bloc'],
    parks: ['kip-master', 'sco-parks'],
    metrics: [
      'revenue',
      'jobs',
      'residents',
      'revenue_per_job',
      'revenue_per_resident',
      'jobs_per_resident',
    ],
  },
  moscow: {
    area: 'compare',
    levels: ['park', 'network'],
    parks: ['moscow-technoparks', 'technopolis-moscow-sez'],
    metrics: ['floor_area', 'jobs', 'floor_area_per_job', 'residents', 'investment', 'services'],
    question: { statuses: 'any' },
  },
  uzbekistan: {
    area: 'grid',
    levels: ['park'],
    parks: [
      'eltech-industrial',
      'chirchik-chem-technopark',
      'jizzakh-chem-technopark',
      'uz-alabuga-model-park',
      'uz-master-model-park',
    ],
    metrics: ['residents', 'jobs', 'investment', 'investment_per_resident', 'exports', 'land_area'],
    question: { statuses: 'any', currency: 'USD' },
  },
  'khabarovsk-charter': {
    area: 'grid',
    levels: ['park'],
    parks: [
      'amur-technopark',
      'avangard-khabarovsk',
      'khabarovsk-tor',
      'komsomolsk-tor',
      'priamurskaya-tor',
      'amurskaya-tor',
      'kip-master',
      'alabuga-sez',
      'chirchik-chem-technopark',
    ],
    metrics: ['residents', 'jobs', 'investment', 'revenue'],
    question: { statuses: 'any' },
  },
};

/** The worked examples, ready to be opened. */
export const EXAMPLES: readonly Example[] = EXAMPLE_IDS.map((id) => buildExample(id, DRAFTS[id]));

function buildExample(id: ExampleId, { area, levels, metrics, question, ...rest }: Draft): Example {
  const parks = rest.parks.map(toParkId);
  const view: ViewSpec = {
    ...FIRST_VIEW,
    levels,
    metrics,
    question: { ...PLAIN_QUESTION, ...question },
    filters: [{ kind: 'parks', parks }],
    comparison: { parks, base: null, metrics, overrulings: [] },
  };
  return { id, area, view };
}

function toParkId(text: string): ParkId {
  const id = parseParkId(text);
  if (id.kind === 'failed') throw new Error(`an example must name parks, found ${text}`);
  return id.value;
}
