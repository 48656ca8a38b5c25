import type { Currency } from '../../domain/vocabulary.ts';
import type { Measure, VocabularyEntry } from '../sense.ts';

const CURRENCIES: readonly (readonly [Currency, string])[] = [
  ['RUB', 'рубл~ | руб .? | р . | р | ₽ | российск~ рубл~ | rub/rur'],
  ['USD', 'доллар~ сша? | долл .? сша? | американск~ доллар~ | $ | usd'],
  ['EUR', 'евро | € | eur'],
  ['CNY', 'юан~ | китайск~ юан~ | cny/rmb'],
  ['KZT', 'тенге | kzt | ₸'],
  ['UZS', 'сум/сума/сумов/сумы/суму | узбекск~ сум~ | uzs'],
  ['BYN', 'белорусск~ рубл~ | бел . руб .? | бел . рубл~ | белруб~ | byn'],
  ['AMD', 'драм/драма/драмов | amd'],
  ['AZN', 'манат/маната/манатов | azn | ₼'],
  ['GEL', 'лари | gel | ₾'],
  ['KGS', 'сом/сома/сомов | kgs'],
  ['TJS', 'сомони | tjs'],
  ['INR', 'рупи~ | индийск~ рупи~ | inr | ₹'],
  ['PKR', 'пакистанск~ рупи~ | pkr'],
  ['VND', 'донг/донга/донгов | vnd'],
  ['PLN', 'злотых/злотого/злотый | pln'],
  ['TRY', 'турецк~ лир~ | лир/лиры | try | ₺'],
  ['MNT', 'тугрик~ | mnt'],
  ['AED', 'дирхам~ | aed'],
  ['EGP', 'египетск~ фунт~ | egp'],
  ['IRR', 'риал~ | irr'],
  ['TWD', 'тайваньск~ доллар~ | новых тайваньских долларов | twd'],
];

const MEASURES: readonly (readonly [Measure, string, number, string])[] = [
  ['ha', 'hectare', 1, 'га | гектар~ | гектаров'],
  ['ha', 'square-kilometre', 100, 'кв .? км | квадратн~ километр~ | км 2'],
  ['ha', 'hundredth', 0.01, 'соток/сотки'],
  [
    'm2',
    'square-metre',
    1,
    'кв .? м | кв .? метр~ | квадратн~ метр~ | м 2 | квадрат~ | квм/квадратов',
  ],
  ['percent', 'percent', 1, '% | процент~ | проц .?'],
  ['points', 'points', 1, 'п . п .? | пп | процентн~ пункт~ | % пункт~ | пункт~'],
  ['times', 'times', 1, 'раз/раза | крат~ | - кратн~'],
];

/** Units and currencies. */
export const units: readonly VocabularyEntry[] = [
  ...CURRENCIES.map(([currency, phrases]) => ({
    rule: `ru/unit/${currency.toLowerCase()}`,
    sense: { kind: 'unit', measure: 'money', currency } as const,
    phrases,
  })),
  ...MEASURES.map(([measure, name, factor, phrases]) => ({
    rule: `ru/unit/${name}`,
    sense: { kind: 'unit', measure, factor } as const,
    phrases,
  })),
];
