import { LATIN_LETTERS } from '../core/latin-letters.ts';

/** Alphabet of a word. */
export type Script = 'cyrillic' | 'latin' | 'none';

/** Latin letters that look like Cyrillic ones, as typed by mistake inside Russian words. */
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...'aавbcсeеkкmмhнoоpрtтxхyу'].reduce<[string, string][]>(pairUp, []),
);
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyкkмmтt'].reduce<[string, string][]>(pairUp, []),
);

/** Whether the UTF-16 code is a letter of a European alphabet. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x370 && code <= 0x3ff) || (code >= 0x400 && code <= 0x52f);
}

/** Whether the UTF-16 code is a decimal digit 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Alphabet of a lower-case word by its first letter. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  return isLetter(code) ? 'latin' : 'none';
}

/**
 * Repairs a lower-case word of mixed alphabets: letters of the rarer alphabet are replaced by their
 * look-alikes. A word that holds letters without a look-alike stays as it is.
 */
export function repairMixedWord(word: string): string {
  let cyrillic = 0;
  for (const letter of word) if (scriptOf(letter) === 'cyrillic') cyrillic += 1;
  if (cyrillic === 0 || cyrillic === word.length) return word;
  // A Russian word with a stray Latin letter is the usual case, also where few letters are left.
  return swapLetters(word, 'latin', TO_CYRILLIC) ?? swapLetters(word, 'cyrillic', TO_LATIN) ?? word;
}

/** A Russian lower-case word in Latin letters, by the usual English scheme. */
export function transliterate(word: string): string {
  let latin = '';
  for (const letter of word) latin += LATIN_LETTERS[letter] ?? letter;
  return latin;
}

function swapLetters(
  word: string,
  from: Script,
  table: ReadonlyMap<string, string>,
): string | undefined {
  let swapped = '';
  for (const letter of word) {
    const other = scriptOf(letter) === from ? table.get(letter) : letter;
    if (other === undefined) return undefined;
    swapped += other;
  }
  return swapped;
}

function pairUp(done: [string, string][], letter: string, at: number): [string, string][] {
  const last = done.at(-1);
  if (at % 2 === 0 || last === undefined) return [...done, [letter, letter]];
  last[1] = letter;
  return done;
}
