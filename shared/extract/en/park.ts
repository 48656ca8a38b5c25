import type { ParkKind } from '../../domain/vocabulary.ts';
import type { Actor, VocabularyEntry } from '../sense.ts';

const KINDS: readonly (readonly [ParkKind, string, string, string])[] = [
  [
    'sez',
    'SEZ',
    'sez | special economic zone | free economic zone | fez | free zone | economic zone | free industrial zone | special zone',
    'special economic zones | sezs | free economic zones | free zones | economic zones',
  ],
  [
    'priority_development_area',
    'PDA',
    'priority development area | advanced development territory | advanced special economic zone | territory of advanced development',
    'priority development areas | advanced development territories',
  ],
  [
    'industrial_park',
    'Industrial Park',
    'industrial park | industrial zone | industrial estate | innovation and industrial park',
    'industrial parks | organized industrial zones | industrial zones | industrial estates',
  ],
  [
    'technopark',
    'Technopark',
    'technopark | technology park | science park | tech park | it - park | it park | hi - tech park | high - tech park | high technology park | software technology park | science and technology park | technopolis | chemical - industrial technopark',
    'technoparks | technology parks | science parks | tech parks | science and technology parks | software technology parks',
  ],
  [
    'creative_cluster',
    'Creative Cluster',
    'creative cluster | creative space',
    'creative clusters',
  ],
  [
    'innovation_centre',
    'Innovation Centre',
    'innovation centre | innovation center | innovation cluster',
    'innovation centres | innovation centers',
  ],
];

const ANAPHORS: readonly (readonly [string, ParkKind | null, string])[] = [
  ['here', null, 'here | there | its | it | their | they'],
  ['site', null, 'the site | on site | the area'],
  ['park', null, 'the park | park'],
  ['zone', 'sez', 'the zone | zone'],
  ['technopark', 'technopark', 'the technopark | the hub'],
];

const ACTORS: readonly (readonly [Actor, string])[] = [
  [
    'residents',
    'residents/companies/firms/enterprises/tenants/investors/businesses | participants',
  ],
  [
    'company',
    'company/firm/maker/manufacturer/producer/plant/factory | ltd/llc/inc/jsc | a resident | a tenant | , tenant of | , resident of | startup | hotel',
  ],
  ['operator', 'the operator | operator | management company | managing company'],
  ['region', 'region/city/country | the economy | lawmakers/deputies/parliament/legislature'],
  ['speaker', 'the company said | said the company | company spokesman'],
];

/** Kinds of park, what points back to a park, and whose figures a sentence tells, in English. */
export const parkWords: readonly VocabularyEntry[] = [
  ...KINDS.flatMap(([park, label, one, many]) => [
    kindEntry({ park, label, many: false }, one),
    kindEntry({ park, label, many: true }, many),
  ]),
  ...ANAPHORS.map(([name, park, phrases]) => ({
    rule: `en/park/${name}`,
    sense: { kind: 'anaphor', park } as const,
    phrases,
  })),
  ...ACTORS.map(([actor, phrases]) => ({
    rule: `en/owner/${actor}`,
    sense: { kind: 'actor', actor } as const,
    phrases,
  })),
  {
    rule: 'en/park/likeness',
    sense: { kind: 'likeness' },
    phrases:
      'modelled on | modeled on | on the model of | like | similar to | unlike | next to | near | as in',
  },
];

function kindEntry(
  sense: { readonly park: ParkKind; readonly label: string; readonly many: boolean },
  phrases: string,
): VocabularyEntry {
  const number = sense.many ? 'many' : 'one';
  return {
    rule: `en/park/kind-${sense.park.replaceAll('_', '-')}-${number}`,
    sense: { kind: 'park-kind', ...sense },
    phrases,
  };
}
