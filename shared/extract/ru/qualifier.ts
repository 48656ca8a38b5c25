import type { Qualifier } from '../../domain/vocabulary.ts';
import type { VocabularyEntry } from '../sense.ts';

const BEFORE: readonly (readonly [Qualifier, string, string])[] = [
  [
    'more_than',
    'more-than',
    'более/больше/свыше/сверх чем? | чуть/немного/несколько/заметно/значительно/существенно/намного более/больше/свыше чем?',
  ],
  [
    'at_least',
    'at-least',
    'не менее/меньше/ниже чем? | как минимум | минимум | по меньшей мере | по крайней мере | от',
  ],
  [
    'about',
    'about',
    'около/порядка/примерно/приблизительно/ориентировочно/округленно | плюс - минус | в районе | где - то | ~ | ≈ | что - то около',
  ],
  [
    'almost',
    'almost',
    'почти/практически/почитай | без малого | чуть/немного/несколько менее/меньше чем? | чуть ли не | едва ли не | близко к',
  ],
  [
    'up_to',
    'up-to',
    'до | не более/больше/выше/свыше чем? | максимум | не превышающ~ | в пределах',
  ],
  ['less_than', 'less-than', 'менее/меньше чем?'],
];

const VERBS: readonly (readonly [Qualifier, string, string])[] = [
  [
    'more_than',
    'exceeded',
    'превысил* | превышает/превышают/превышало/превышал/превышала | превысив~ | превысит/превысят/превысить | перевалил* за | перевалит за | перешагнул* за? | переступил*',
  ],
  [
    'almost',
    'approached',
    'приблизил* к | приближ* к | подобрал* к | подбира* к | вплотную подош* к | подош* вплотную к',
  ],
  ['up_to', 'not-exceeded', 'не превысил* | не превыша* | не превысит/превысят'],
  ['less_than', 'not-reached', 'не дотянул* до | не дотягива* до | не достига* | не достиг*'],
];

const AFTER: readonly (readonly [Qualifier, string, string])[] = [
  ['more_than', 'odd', 'с лишним | с небольшим | с гаком | с хвостиком'],
  ['at_least', 'and-more', '+ | и более/больше/выше | или более/больше | минимум'],
  ['up_to', 'at-most-after', 'максимум'],
];

/** Wordings that bound a figure. */
export const qualifiers: readonly VocabularyEntry[] = [
  ...BEFORE.map(([qualifier, name, phrases]) => entryOf('before', { qualifier, name, phrases })),
  ...VERBS.map(([qualifier, name, phrases]) => entryOf('verb', { qualifier, name, phrases })),
  ...AFTER.map(([qualifier, name, phrases]) => entryOf('after', { qualifier, name, phrases })),
];

function entryOf(
  place: 'before' | 'after' | 'verb',
  words: { readonly qualifier: Qualifier; readonly name: string; readonly phrases: string },
): VocabularyEntry {
  return {
    rule: `ru/qualifier/${words.name}`,
    sense: { kind: 'qualifier', qualifier: words.qualifier, place },
    phrases: words.phrases,
  };
}
