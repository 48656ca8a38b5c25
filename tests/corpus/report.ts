import type { Extractor } from '../../shared/extract/engine.ts';
import type { Example } from './corpus-file.ts';
import { agrees, compareFacts, JUDGED_FIELDS, type JudgedField, type Match } from './score.ts';

/** Hits among the mentions made and the facts expected. */
export interface Tally {
  readonly hits: number;
  readonly mentions: number;
  readonly facts: number;
}

/** Accuracy on a set of examples: by value, with the park, and with bound, status and period too. */
export interface Accuracy {
  readonly examples: number;
  readonly value: Tally;
  readonly withPark: Tally;
  readonly complete: Tally;
  /** Matched facts whose field is right, by field. */
  readonly fields: Readonly<Record<JudgedField, number>>;
  /** Texts without facts in which something was found all the same. */
  readonly falseTexts: number;
}

/** Reads every example and counts how its facts were found. */
export function measureAccuracy(examples: readonly Example[], extract: Extractor): Accuracy {
  const matches: Match[] = [];
  let mentions = 0;
  let facts = 0;
  let falseTexts = 0;
  for (const example of examples) {
    const { file: doc, text, published } = example;
    const found = extract({ doc, text, published }).mentions;
    matches.push(...compareFacts(example.facts, found).matches);
    mentions += found.length;
    facts += example.facts.length;
    if (example.facts.length === 0 && found.length > 0) falseTexts += 1;
  }
  const right = (fields: readonly JudgedField[]) =>
    matches.filter((match) => fields.every((field) => agrees(match, field))).length;
  const tally = (hits: number): Tally => ({ hits, mentions, facts });
  return {
    examples: examples.length,
    value: tally(matches.length),
    withPark: tally(right(['park'])),
    complete: tally(right(['park', 'qualifier', 'status', 'period'])),
    fields: Object.fromEntries(
      JUDGED_FIELDS.map((field) => [field, right([field])]),
    ) as Accuracy['fields'],
    falseTexts,
  };
}

/** Share of mentions that are right. */
export function precisionOf({ hits, mentions }: Tally): number {
  return mentions === 0 ? 1 : hits / mentions;
}

/** Share of facts that were found. */
export function recallOf({ hits, facts }: Tally): number {
  return facts === 0 ? 1 : hits / facts;
}

/** Harmonic mean of precision and recall. */
export function f1Of(tally: Tally): number {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Word by which the window finds the name of a phenomenon in its language. */
export function slugOf(phenomenon: string): string {
  return phenomenon
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The same figures as the window shows them, as JSON text. */
export function printAccuracy(
  sets: readonly { readonly name: string; readonly examples: readonly Example[] }[],
  extract: Extractor,
): string {
  const measured = sets.map(({ name, examples }) => {
    const phenomena = [...new Set(examples.map((example) => example.phenomenon))];
    return {
      name,
      ...measureAccuracy(examples, extract),
      phenomena: phenomena.map((phenomenon) => {
        const own = examples.filter((example) => example.phenomenon === phenomenon);
        const { value, complete, falseTexts } = measureAccuracy(own, extract);
        return { name: slugOf(phenomenon), examples: own.length, value, complete, falseTexts };
      }),
    };
  });
  return `${JSON.stringify({ sets: measured }, null, 2)}\n`;
}

/** The report as Markdown: one table of sets, one of fields, one of phenomena. */
export function formatReport(
  sets: readonly { readonly name: string; readonly examples: readonly Example[] }[],
  extract: Extractor,
): string {
  const measured = sets.map(({ name, examples }) => ({
    name,
    examples,
    accuracy: measureAccuracy(examples, extract),
  }));
  return [
    '# Accuracy of the press extractor',
    '',
    'Written by `tests/corpus/held-out.test.ts`; `vitest -u` renews it. Cells: precision / recall / F1.',
    '',
    '| set | examples | metric, value, unit | and park | and bound, status, period | false texts |',
    '| --- | --- | --- | --- | --- | --- |',
    ...measured.map(({ name, accuracy }) => setRow(name, accuracy)),
    '',
    `| right of the matched | ${JUDGED_FIELDS.join(' | ')} |`,
    `| --- | ${JUDGED_FIELDS.map(() => '---').join(' | ')} |`,
    ...measured.map(({ name, accuracy }) => fieldRow(name, accuracy)),
    '',
    '| set | phenomenon | metric, value, unit | complete |',
    '| --- | --- | --- | --- |',
    ...measured.flatMap(({ name, examples }) => phenomenonRows(name, examples, extract)),
    '',
  ].join('\n');
}

function setRow(name: string, accuracy: Accuracy): string {
  const { examples, value, withPark, complete, falseTexts } = accuracy;
  const cells = [value, withPark, complete].map(cellOf);
  return `| ${[name, examples, ...cells, falseTexts].join(' | ')} |`;
}

function fieldRow(name: string, { fields, value }: Accuracy): string {
  const cells = JUDGED_FIELDS.map((field) => (fields[field] / Math.max(1, value.hits)).toFixed(3));
  return `| ${[name, ...cells].join(' | ')} |`;
}

function phenomenonRows(name: string, examples: readonly Example[], extract: Extractor): string[] {
  const phenomena = [...new Set(examples.map((example) => example.phenomenon))];
  return phenomena.map((phenomenon) => {
    const own = examples.filter((example) => example.phenomenon === phenomenon);
    const { value, complete } = measureAccuracy(own, extract);
    return `| ${[name, phenomenon, cellOf(value), cellOf(complete)].join(' | ')} |`;
  });
}

function cellOf(tally: Tally): string {
  return [precisionOf, recallOf, f1Of].map((measure) => measure(tally).toFixed(3)).join(' / ');
}
