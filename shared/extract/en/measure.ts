import type { Currency, Qualifier } from '../../domain/vocabulary.ts';
import type { Counted, Measure, VocabularyEntry } from '../sense.ts';

const QUALIFIERS: readonly (readonly [Qualifier, 'before' | 'after' | 'verb', string, string])[] = [
  [
    'more_than',
    'before',
    'more-than',
    'more/greater than | over | above | upwards of | in excess of | just over | slightly more than | well over',
  ],
  [
    'at_least',
    'before',
    'at-least',
    'at least | no fewer/less than | not fewer/less than | a minimum of | minimum',
  ],
  [
    'about',
    'before',
    'about',
    'about | around | roughly | approximately | approx .? | some | circa | an estimated | in the region of',
  ],
  ['almost', 'before', 'almost', 'nearly | almost | close to | just under | just short of'],
  [
    'up_to',
    'before',
    'up-to',
    'up to | no more than | not more than | at most | a maximum of | as many as',
  ],
  ['less_than', 'before', 'less-than', 'fewer than | less than | under | below'],
  [
    'more_than',
    'verb',
    'exceeded',
    'exceed/exceeds/exceeded/exceeding the? | surpass/surpasses/surpassed the? | topped/tops/top the? | passed the | crossed the',
  ],
  ['almost', 'verb', 'approached', 'approached/approaches/approaching'],
  ['at_least', 'after', 'and-more', 'or more | and more | plus'],
];

const CURRENCIES: readonly (readonly [Currency, string])[] = [
  ['RUB', 'rouble/roubles/ruble/rubles | russian rubles/roubles'],
  ['USD', 'dollar/dollars | us dollars | u . s . dollars | us $ | u . s . $'],
  ['EUR', 'euro/euros'],
  ['CNY', 'yuan | renminbi | chinese yuan'],
  ['KZT', 'tenge/tenges'],
  ['UZS', 'soums/soum/sums/uzs | uzbek soums/sums'],
  ['BYN', 'belarusian rubles/roubles/ruble/rouble'],
  ['AMD', 'drams/dram'],
  ['AZN', 'manats/manat'],
  ['GEL', 'lari/gel'],
  ['KGS', 'kyrgyz soms | soms'],
  ['TJS', 'somoni'],
  ['INR', 'rupees/rupee | rs .? | indian rupees'],
  ['PKR', 'pakistani rupees'],
  ['VND', 'dong'],
  ['PLN', 'zloty/zlotys/zloties'],
  ['TRY', 'turkish lira/liras | lira/liras'],
  ['AED', 'dirham/dirhams | aed'],
  ['EGP', 'egyptian pounds | egp'],
  ['TWD', 'nt $ | new taiwan dollars'],
];

const MEASURES: readonly (readonly [Measure, string, number, string])[] = [
  ['ha', 'hectare', 1, 'hectare/hectares | ha'],
  [
    'ha',
    'square-kilometre',
    100,
    'square kilometre/kilometres/kilometer/kilometers | sq .? km | sq km | km 2',
  ],
  ['ha', 'acre', 0.40468564, 'acre/acres'],
  [
    'm2',
    'square-metre',
    1,
    'square metre/metres/meter/meters | sq .? m | sq .? metres/meters | sqm | m 2',
  ],
  ['m2', 'square-foot', 0.09290304, 'square foot/feet | sq .? ft | sqft'],
  ['percent', 'percent', 1, 'percent | per cent | pc'],
  ['points', 'points', 1, 'percentage point/points | pp | points'],
  ['times', 'times', 1, 'times | fold | - fold'],
];

const NOUNS: readonly (readonly [Counted, string, string])[] = [
  [
    'residents',
    'residents',
    'resident/residents | resident companies/firms/enterprises/businesses | tenant/tenants | tenant companies | resident startups',
  ],
  [
    'firms',
    'firms',
    'company/companies | firm/firms | enterprise/enterprises | business/businesses | organisations/organizations | investor/investors | manufacturers | producers | entities | participants | exporters | plants',
  ],
  [
    'jobs',
    'jobs',
    'job/jobs | workplace/workplaces | employee/employees | worker/workers | positions | staff | work places',
  ],
  [
    'people',
    'people',
    'people | persons | specialists | professionals | engineers | residents of the | local residents | developers',
  ],
  ['startups', 'startups', 'startup/startups | start - up | start - ups'],
  ['patents', 'patents', 'patent/patents'],
  ['services', 'services', 'service/services'],
  [
    'agreements',
    'agreements',
    'letters of intent | preliminary agreements | memoranda of intent | potential residents | prospective residents/tenants',
  ],
  [
    'other',
    'other',
    'visitors/students/guests/participants in | km/kilometre/kilometres/kilometer/kilometers | tonnes/tons | mw/megawatts | rooms/seats/beds | years/months/weeks/days/hours/minutes | projects/project | countries/regions/cities | points | cars/vehicles | contracts | events | buildings | storeys/floors | minutes | inhabitants | star | places | times',
  ],
];

/** Bounds, units, currencies and counted nouns of English. */
export const measures: readonly VocabularyEntry[] = [
  ...QUALIFIERS.map(([qualifier, place, name, phrases]) => ({
    rule: `en/qualifier/${name}`,
    sense: { kind: 'qualifier', qualifier, place } as const,
    phrases,
  })),
  ...CURRENCIES.map(([currency, phrases]) => ({
    rule: `en/unit/${currency.toLowerCase()}`,
    sense: { kind: 'unit', measure: 'money', currency } as const,
    phrases,
  })),
  ...MEASURES.map(([measure, name, factor, phrases]) => ({
    rule: `en/unit/${name}`,
    sense: { kind: 'unit', measure, factor } as const,
    phrases,
  })),
  ...NOUNS.map(([counted, name, phrases]) => ({
    rule: `en/noun/${name}`,
    sense: { kind: 'noun', counted } as const,
    phrases,
  })),
];
