import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCalendarDay } from '../../shared/extract/calendar.ts';
import type { WordMemory } from '../../shared/extract/lexicon.ts';
import { normaliseText } from '../../shared/extract/normalise.ts';
import { actorsOf } from '../../shared/extract/owner.ts';
import { commonNames, entries, packs } from '../../shared/extract/packs.ts';
import { buildParkIndex } from '../../shared/extract/park-index.ts';
import type { Reading } from '../../shared/extract/rule-tree.ts';
import { readScene, type Scene } from '../../shared/extract/scene.ts';
import { splitSentences } from '../../shared/extract/sentence.ts';
import { viewSentence } from '../../shared/extract/sentence-view.ts';
import { tokenise } from '../../shared/extract/token.ts';
import { findSubjects } from '../../shared/extract/who.ts';
import type { Example } from './corpus-file.ts';
import { readKnownParks } from './known-parks.ts';

const SOURCES = resolve(import.meta.dirname, '../../shared/extract');
const CODE_RULE = /'(?:number|park|period|owner|place|qualifier)\/[a-z-]+'/g;

const words: WordMemory = new Map();
const index = buildParkIndex(readKnownParks(), { lexicon: packs, memory: words }, commonNames);

/** Names of the rules that are code: they stand in the sources as plain text. */
export function codeRules(): ReadonlySet<string> {
  const files = readdirSync(SOURCES).filter((name) => name.endsWith('.ts'));
  const names = files.flatMap(
    (name) => readFileSync(resolve(SOURCES, name), 'utf8').match(CODE_RULE) ?? [],
  );
  const vocabulary = new Set(entries.map(({ rule }) => rule));
  // A meaning of the vocabularies is named in the sources without its language.
  const code = names.map((literal) => literal.slice(1, -1));
  return new Set(code.filter((name) => !vocabulary.has(`ru/${name}`)));
}

/** Names of all rules, of the vocabularies and of the code. */
export function allRules(): ReadonlySet<string> {
  return new Set([...entries.map(({ rule }) => rule), ...codeRules()]);
}

/** Names of the rules that found their words in a text, whatever came of it. */
export function rulesInText({ text, published }: Example): ReadonlySet<string> {
  const memory = { named: new Map(), places: new Set<string>() };
  const day = published === null ? null : parseCalendarDay(published);
  const rules = new Set<string>();
  for (const sentence of splitSentences(tokenise(normaliseText(text).text))) {
    const view = viewSentence(sentence, packs, words);
    for (const marks of view.marks.values()) for (const { rule } of marks) rules.add(rule);
    const scene = readScene(view, { index, memory, published: day, told: null });
    for (const reading of readingsOf(scene)) addRules(rules, reading);
  }
  return rules;
}

function readingsOf(scene: Scene): readonly Reading[] {
  const { view, times, parks, places, quantities } = scene;
  const sourceOf = (from: number, to: number): string =>
    view.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const { subjects } = findSubjects(scene, sourceOf);
  const companies = actorsOf(scene, 'company');
  return [times, parks, places, quantities, subjects, companies].flat();
}

function addRules(rules: Set<string>, { rule, parts }: Reading): void {
  rules.add(rule);
  for (const part of parts) addRules(rules, part);
}
