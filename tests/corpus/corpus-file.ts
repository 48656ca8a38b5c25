import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fact that a corpus example expects; null is "not known", undefined is "not checked". */
export interface ExpectedFact {
  readonly start: number;
  readonly end: number;
  readonly metric: string;
  readonly qualifier: string | undefined;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string | undefined;
  readonly park: string | null | undefined;
  readonly status: string | undefined;
  readonly period: string | null | undefined;
  readonly series: string | undefined;
  readonly scope: string | undefined;
}

/** One example of a corpus: a text, its day of publication and the facts in it. */
export interface Example {
  readonly file: string;
  readonly phenomenon: string;
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly facts: readonly ExpectedFact[];
}

interface Reader {
  readonly file: string;
  phenomenon: string;
  published: string | null;
  name: string | null;
  lines: string[];
  facts: string[];
  readonly examples: Example[];
}

/** Reads every corpus file of a folder. */
export function readCorpus(folder: string): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .flatMap((file) => parseCorpus(file, readFileSync(join(folder, file), 'utf8')));
}

/** Reads the examples of one corpus file; the format is described in README.md beside it. */
export function parseCorpus(file: string, content: string): Example[] {
  const reader: Reader = {
    file,
    phenomenon: '',
    published: null,
    name: null,
    lines: [],
    facts: [],
    examples: [],
  };
  for (const line of content.split('\n')) readLine(reader, line);
  close(reader);
  return reader.examples;
}

function readLine(reader: Reader, line: string): void {
  if (line.startsWith('= ')) {
    close(reader);
    reader.name = line.slice(2);
  } else if (line.startsWith('@published ')) {
    if (reader.lines.some((text) => text !== '')) close(reader);
    const day = line.slice('@published '.length).split(' ')[0] ?? '-';
    reader.published = day === '-' ? null : day;
  } else if (line.startsWith('# ')) {
    close(reader);
    reader.phenomenon = line.slice(2);
  } else if (line.startsWith('> ')) reader.facts.push(line.slice(2));
  else if (reader.name !== null) reader.lines.push(line);
}

function close(reader: Reader): void {
  const { name, file, phenomenon, published } = reader;
  if (name !== null) {
    const marked = reader.lines.join('\n').trim();
    const { text, spans } = takeBrackets(marked);
    if (spans.length !== reader.facts.length) {
      throw new Error(
        `${file}: "${name}" has ${spans.length} spans and ${reader.facts.length} facts`,
      );
    }
    const facts = reader.facts.map((line, at) => parseFact(line, spans[at] ?? [0, 0]));
    reader.examples.push({ file, phenomenon, name, text, published, facts });
  }
  reader.name = null;
  reader.lines = [];
  reader.facts = [];
}

function takeBrackets(marked: string): { text: string; spans: [number, number][] } {
  let text = '';
  let start = 0;
  const spans: [number, number][] = [];
  for (const sign of marked) {
    if (sign === '[') start = text.length;
    else if (sign === ']') spans.push([start, text.length]);
    else text += sign;
  }
  return { text, spans };
}

function parseFact(line: string, [start, end]: [number, number]): ExpectedFact {
  const [metric = '', qualifier, value = '', unit, park, status, period, series, scope] =
    line.split(' ');
  const [low = '', high] = value.split('..');
  return {
    start,
    end,
    metric,
    qualifier: checked(qualifier),
    value: Number(low),
    valueHigh: high === undefined ? null : Number(high),
    unit: checked(unit),
    park: nullable(park),
    status: checked(status),
    period: nullable(period),
    series: checked(series),
    scope: checked(scope),
  };
}

function checked(word: string | undefined): string | undefined {
  return word === '?' ? undefined : word;
}

function nullable(word: string | undefined): string | null | undefined {
  if (word === '-') return null;
  return checked(word)?.replaceAll('_', word?.startsWith('+') === true ? ' ' : '_');
}
