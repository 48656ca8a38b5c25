import type { BaseUnit, Qualifier } from '../domain/vocabulary.ts';

/** Words and signs before a number that bound it, in lower case; longer ones first. */
export const BOUND_WORDS: readonly (readonly [RegExp, Exclude<Qualifier, 'range'>])[] = [
  [
    /^(?:не менее|не меньше|как минимум|минимум|at least|no less than|not less than|min\.?)\s/,
    'at_least',
  ],
  [/^(?:>=|≥|⩾)/, 'at_least'],
  [/^(?:не более|не больше|максимум|at most|no more than|not more than|up to|max\.?)\s/, 'up_to'],
  [/^(?:<=|≤|⩽)/, 'up_to'],
  [
    /^(?:более|больше|свыше|выше|превысил[аио]?|more than|over|above|exceed(?:s|ed|ing)?)\s(?:чем\s)?/,
    'more_than',
  ],
  [/^>/, 'more_than'],
  [/^(?:менее|меньше|ниже|less than|under|below|fewer than)\s(?:чем\s)?/, 'less_than'],
  [/^</, 'less_than'],
  [/^(?:почти|almost|nearly)\s/, 'almost'],
  [
    /^(?:около|порядка|примерно|приблизительно|ориентировочно|about|around|approximately|approx\.?|circa|ca\.?|some)\s/,
    'about',
  ],
  [/^(?:~|≈|∼)/, 'about'],
  [/^до\s/, 'up_to'],
  [/^от\s/, 'at_least'],
];

/** Words and signs after a number that bound it. */
export const BOUND_ENDINGS: readonly (readonly [RegExp, Exclude<Qualifier, 'range'>])[] = [
  [/(?:\s*\+|\s+и более|\s+и больше|\s+or more|\s+and more)$/, 'at_least'],
];

/** Words that multiply a number, as powers of ten; each is matched whole. */
export const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:тыс\.?|тысяч[аи]?|thousand|thous\.?|k)$/, 3],
  [/^(?:млн\.?|миллион(?:а|ов)?|mln\.?|mn|million)$/, 6],
  [/^(?:млрд\.?|миллиард(?:а|ов)?|bn|billion)$/, 9],
  [/^(?:трлн\.?|триллион(?:а|ов)?|trn|tn|trillion)$/, 12],
];

/** Words and signs of units; each is matched whole. A currency code stands for itself. */
export const UNIT_WORDS: readonly (readonly [RegExp, BaseUnit])[] = [
  [/^(?:%|процент(?:а|ов)?|percent|pct)$/, 'percent'],
  [/^(?:га|гектар(?:а|ов)?|ha|hectares?)$/, 'ha'],
  [/^(?:м²|м2|кв\.? ?м\.?|m²|m2|sq\.? ?m\.?|sqm)$/, 'm2'],
  [/^(?:₽|руб\.?|рубл(?:ь|я|ей)|р\.|roubles?|rubles?)$/, 'RUB'],
  [/^(?:\$|долл\.?(?: сша)?|доллар(?:а|ов)?(?: сша)?|us\$|dollars?)$/, 'USD'],
  [/^(?:€|евро|euros?)$/, 'EUR'],
  [
    /^(?:чел\.?|человек[а]?|раб\.? ?мест[ао]?|рабочих мест|мест|ед\.?|шт\.?|резидент(?:а|ов)?|компани[ийя]|people|persons?|jobs|residents?|companies|pcs|units)$/,
    'count',
  ],
];

/** What stands in a cell in place of a number that is not known, in lower case. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  '|-|–|—|…|...|н/д|нд|н.д.|нет данных|нет сведений|нет|n/a|na|n.a.|no data|none|not stated|#н/д|#n/a'.split(
    '|',
  ),
);
