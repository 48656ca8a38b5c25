import type { ParkKind } from '../domain/vocabulary.ts';
import { stemOf } from './inflection.ts';
import type { Lexicon, WordMemory } from './lexicon.ts';
import { normaliseText } from './normalise.ts';
import type { Reading } from './rule-tree.ts';
import { scriptOf, transliterate } from './script.ts';
import { markAt, marksOf, type SentenceView, viewSentence } from './sentence-view.ts';
import { type Token, tokenise } from './token.ts';

/** One way to write a park's name, as stems in order. */
export interface NameForm {
  readonly words: readonly string[];
  /** Whether the form holds the word for the kind already, or is a known short name. */
  readonly complete: boolean;
}

/** A park's name taken apart. */
export interface ParsedName {
  readonly forms: readonly NameForm[];
  /** Stems that tell parks of one name apart: «Камский», «Ставропольский». */
  readonly marks: readonly string[];
  /** Kinds named in it, for what stands above parks. */
  readonly kinds: ReadonlySet<ParkKind>;
  readonly view: SentenceView;
}

/** What name parsing needs of the vocabulary. */
export interface NameReader {
  readonly lexicon: Lexicon;
  readonly memory: WordMemory;
}

const BRACKETED = /\(([^()]*)\)/g;
/** A quoted name, which may hold a quoted name itself. */
const QUOTED = /«([^«»]*(?:«[^«»]*»[^«»]*)?)»/g;
const STRAIGHT = /"([^"]*)"/g;
const TAIL = new Set(['в', 'на', 'у', 'для', 'имени', 'in', 'on', 'of', 'for', 'at', 'next']);
const SMALL = new Set(['и', 'the', 'of', 'and', 'in', '-', '№']);

/** Takes a name from the list of parks apart into the forms in which the press writes it. */
export function parseParkName(name: string, reader: NameReader): ParsedName {
  const brackets = [...name.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  const base = name.replace(BRACKETED, ' ').trim();
  const view = viewOf(base, reader);
  const quoted = quotedIn(base);
  const likened = quoted.length > 0 && marksOf(view, 'likeness').length > 0;
  const named =
    quoted.length === 0
      ? formsOfPlain(view)
      : quoted.flatMap((part) => formsOfQuoted(part, reader));
  const forms = [
    ...(likened ? [] : named),
    ...brackets.flatMap((text) => formsOfBracket(text, reader)),
  ];
  const kinds = new Set(marksOf(view, 'park-kind').map((mark) => mark.sense.park));
  return { forms: withLatin(withoutVowels(forms)), marks: distinguishing(view), kinds, view };
}

/** A quoted name and the words before it. */
interface Quoted {
  readonly before: string;
  readonly core: string;
}

function quotedIn(text: string): Quoted[] {
  const guillemets = [...text.matchAll(QUOTED)];
  const matches = guillemets.length > 0 ? guillemets : [...text.matchAll(STRAIGHT)];
  return matches.map((match) => ({ before: text.slice(0, match.index), core: match[1] ?? '' }));
}

// «Камский индустриальный парк "Мастер"»: Мастер; КИП Мастер; Камский индустриальный парк
function formsOfQuoted({ before, core }: Quoted, reader: NameReader): NameForm[] {
  const inner = viewOf(core, reader);
  const words = wordsOf(inner.tokens);
  const forms: NameForm[] = [{ words, complete: false }];
  const kind = markAt(inner, 'park-kind', 0);
  const rest = kind === undefined ? [] : wordsOf(inner.tokens.slice(kind.to));
  if (rest.length > 0) forms.push({ words: rest, complete: false });
  const title = viewOf(before, reader);
  const initials = acronymOf(title.tokens);
  if (initials !== undefined) forms.push({ words: [initials, ...words], complete: true });
  if (startsWithAdjective(title)) forms.push({ words: wordsOf(title.tokens), complete: true });
  return forms;
}

function formsOfPlain(view: SentenceView): NameForm[] {
  const kinds = marksOf(view, 'park-kind');
  const whole: NameForm = { words: wordsOf(view.tokens), complete: true };
  if (kinds.length === 0) return [whole];
  // Words without a capital only describe: «ИТ-парк, площадка в …».
  const named = runsOutside(view, kinds).filter((run) => run.some(isCapital));
  const runs = named.map(wordsOf);
  const pieces = runs.filter((words) => words.length > 0);
  const forms = [
    ...(pieces.length > 1 ? [pieces.flat()] : []),
    ...pieces,
    ...formsWithFirstKind(view, kinds),
  ];
  return [whole, ...forms.map((words) => ({ words, complete: false }))];
}

// "Technopolis Moscow SEZ": Technopolis Moscow
function formsWithFirstKind({ tokens }: SentenceView, kinds: readonly Reading[]): string[][] {
  const [first] = kinds;
  const last = kinds.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  if (first.from !== 0 || last.to !== tokens.length || last.from <= first.to) return [];
  return [wordsOf(tokens.slice(0, last.from))];
}

function isCapital({ capitals, kind }: Token): boolean {
  return capitals !== 'none' || kind === 'digits';
}

// Words before, between and after the words for kinds; of those after, none beyond a preposition.
function runsOutside(view: SentenceView, kinds: readonly Reading[]): (readonly Token[])[] {
  const runs: (readonly Token[])[] = [];
  let from = 0;
  for (const kind of kinds) {
    const run = view.tokens.slice(from, kind.from);
    runs.push(from === 0 ? run : cutTail(run));
    from = kind.to;
  }
  return [...runs, cutTail(view.tokens.slice(from))];
}

function formsOfBracket(text: string, reader: NameReader): NameForm[] {
  const quoted = quotedIn(text);
  if (quoted.length > 0) {
    return quoted.flatMap(({ core }) => formsOfQuoted({ before: '', core }, reader));
  }
  const { tokens } = viewOf(text, reader);
  const [first] = tokens;
  const shortName = tokens.length === 1 && first !== undefined && first.capitals !== 'none';
  return shortName ? [{ words: wordsOf(tokens), complete: true }] : [];
}

// «камень», «камня»; «Торжок», «Торжка»
function withoutVowels(forms: readonly NameForm[]): NameForm[] {
  const short = forms
    .filter((form) => form.words.some((word) => FLEETING.test(word)))
    .map((form) => ({ ...form, words: form.words.map((word) => word.replace(FLEETING, '$1$2')) }));
  return [...forms, ...short];
}

const FLEETING = /([^аеиоуыэюя])[ео]([нкцл])$/;

// Press in Latin letters writes Russian names by sound: Alabuga, Zhigulevskaya Dolina.
function withLatin(forms: readonly NameForm[]): NameForm[] {
  const latin = forms
    .filter((form) => form.words.every((word) => scriptOf(word) === 'cyrillic'))
    .map((form) => ({ ...form, words: form.words.map((word) => soundOf(transliterate(word))) }));
  return [...forms, ...latin];
}

/** A Latin word as it sounds at its start, its ending left open: `@alabug` for "Alabuga". */
export function soundOf(word: string): string {
  return `@${word.replace(/[aeiouy]+$/, '')}`;
}

function acronymOf(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length < 3) return undefined;
  return words.map((token) => token.text.charAt(0)).join('');
}

function startsWithAdjective(view: SentenceView): boolean {
  const kind = marksOf(view, 'park-kind')[0];
  const first = view.tokens[0];
  return kind !== undefined && kind.from === 1 && first?.capitals !== 'none';
}

/** Words of a name before its kind or after it that are no part of the core: they tell twins apart. */
function distinguishing(view: SentenceView): string[] {
  return view.tokens
    .filter((token) => token.kind === 'word' && token.capitals !== 'none')
    .map((token) => stemOf(token.text));
}

function cutTail(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => TAIL.has(token.text));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** Stems of the words and figures among tokens, small words left out. */
export function wordsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token) => token.kind === 'word' || token.kind === 'digits')
    .filter((token) => !SMALL.has(token.text))
    .map((token) => stemOf(token.text));
}

function viewOf(text: string, reader: NameReader): SentenceView {
  const tokens = tokenise(normaliseText(text).text).filter((token) => token.kind !== 'break');
  return viewSentence({ tokens, paragraph: 0 }, reader.lexicon, reader.memory);
}
