import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One thing that the table can do, and the stories that do it. */
interface Row {
  readonly what: string;
  readonly keys: string | null;
  readonly mouse: string | null;
  readonly why?: string;
}

const folder = resolve(import.meta.dirname, '../e2e');
const coverage = JSON.parse(readFileSync(resolve(folder, 'coverage.json'), 'utf8')) as Record<
  string,
  readonly Row[]
>;
const PARTS = [
  'columns',
  'rows',
  'filters',
  'order',
  'cells',
  'editing',
  'views',
  'hands',
  'panels',
  'sources',
];
const rows = Object.entries(coverage).flatMap(([part, of]) => of.map((row) => ({ part, ...row })));

/** The titles of all stories; a title that is filled in for each case is matched as a pattern. */
function readTitles(): readonly RegExp[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.story.ts'));
  const sources = files.map((name) => readFileSync(resolve(folder, name), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/\btest\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gu)].map(([, , title = '']) =>
      toPattern(title),
    ),
  );
}

function toPattern(title: string): RegExp {
  const parts = title.replace(/\\(.)/gu, '$1').split(/\$\{[^}]*\}/u);
  return new RegExp(
    `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('.+')}$`,
    'u',
  );
}

describe('what the table can do is watched with hands', () => {
  it('leaves out no part of the table', () => {
    expect(Object.keys(coverage)).toEqual(PARTS);
    expect(PARTS.filter((part) => coverage[part]?.length === 0)).toEqual([]);
  });

  it('watches each thing by keyboard and by mouse, or says why one of them cannot do it', () => {
    const halves = rows.filter(
      ({ keys, mouse, why = '' }) => (keys === null || mouse === null) && why.trim() === '',
    );
    expect(halves).toEqual([]);
    expect(rows.filter(({ keys, mouse }) => keys === null && mouse === null)).toEqual([]);
  });

  it('says each thing once', () => {
    const said = rows.map(({ part, what }) => `${part}: ${what.trim()}`);
    expect(said.filter((one, at) => said.indexOf(one) !== at || one.endsWith(': '))).toEqual([]);
  });

  it('names only stories that there are', () => {
    const titles = readTitles();
    const named = rows.flatMap(({ keys, mouse }) => [keys, mouse]).filter((one) => one !== null);
    expect(named.filter((one) => !titles.some((title) => title.test(one)))).toEqual([]);
  });
});
