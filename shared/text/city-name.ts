import { LATIN_LETTERS } from '../core/latin-letters.ts';
import { EN_CITIES, EN_PLACE_WORDS } from './en/cities.ts';
import type { Language } from './language.ts';

/**
 * A city or town for people. In English it is the usual name where that is not the Russian one in
 * Latin letters (`Beijing`), otherwise that: `Yelabuga`, `Nizhny Novgorod`, `Altaysky District`. The
 * letters are those of the BGN/PCGN romanization as maps print it: no signs for ь and ъ, ё as е, a
 * final ий or ый as y, and Ye only where a word begins. Names in Latin letters come back as they are.
 */
export function nameOfCity(language: Language, city: string): string {
  if (language === 'ru') return city;
  return EN_CITIES.get(city) ?? city.replace(/[а-яё]+/giu, spellWord);
}

function spellWord(word: string): string {
  const told = EN_PLACE_WORDS.get(word);
  if (told !== undefined) return told;
  const spelled = word
    .toLowerCase()
    .replace(/^е/u, 'йе')
    .replace(/[иы]й$/u, 'ы');
  const latin = [...spelled].map((letter) => LATIN_LETTERS[letter] ?? letter).join('');
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return isCapital ? `${latin.slice(0, 1).toUpperCase()}${latin.slice(1)}` : latin;
}
