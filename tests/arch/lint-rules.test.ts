import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: projectRoot });

/** Rules broken by a source, as if it stood in a file that exists with the same rules. */
async function findBrokenRules(source: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(source, { filePath: resolve(projectRoot, filePath) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const core = 'shared/core/result.ts';

describe('the limits of the house', () => {
  it.each([
    ['any', '@typescript-eslint/no-explicit-any', 'export const f = (x: any) => x;'],
    [
      'a value claimed to be there',
      '@typescript-eslint/no-non-null-assertion',
      'export const f = (x?: number) => x!;',
    ],
    [
      'a promise nobody waits for',
      '@typescript-eslint/no-floating-promises',
      'export function f() { Promise.resolve(1); }',
    ],
    [
      'a type claimed outside a parser',
      'local/assertion-in-parser',
      'export const f = (x: unknown) => x as number;',
    ],
    [
      'a fourth parameter',
      'max-params',
      'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];',
    ],
    [
      'a ternary in a ternary',
      'no-nested-ternary',
      'export const f = (a: boolean) => (a ? 1 : !a ? 2 : 3);',
    ],
    ['a file of 301 lines', 'max-lines', 'export {};\n'.repeat(301)],
    [
      'a function of 52 lines',
      'max-lines-per-function',
      `export function f() {\n${'f();\n'.repeat(50)}}`,
    ],
    [
      'an eleventh branch',
      'complexity',
      `export const f = (x: number) => ${'x > 1 || '.repeat(10)} true;`,
    ],
    [
      'a fourth nesting',
      'max-depth',
      'export function f() { if (f) { if (f) { if (f) { if (f) { f(); } } } } }',
    ],
    ['a default export', 'no-restricted-syntax', 'export default 1;'],
    ['a barrel', 'no-restricted-syntax', "export * from './order.ts';"],
    ['the clock', 'no-restricted-syntax', 'export const now = () => Date.now();'],
    ['today', 'no-restricted-syntax', 'export const today = () => new Date();'],
    ['chance', 'no-restricted-syntax', 'export const chance = () => Math.random();'],
    [
      'a number in the language of the machine',
      'no-restricted-syntax',
      'export const text = (n: number) => n.toLocaleString();',
    ],
    [
      'an order in the language of the machine',
      'no-restricted-syntax',
      "export const order = (a: string) => a.localeCompare('b');",
    ],
    [
      'a format in the language of the machine',
      'no-restricted-syntax',
      'export const format = () => new Intl.NumberFormat();',
    ],
  ])('refuse %s', async (_what, rule, source) => {
    expect(await findBrokenRules(source, core)).toContain(rule);
  });

  it.each([
    ['a constant table', "export const WORDS = ['a', 'b'] as const;"],
    ['an assertion in a parser', 'export function parseId(x: unknown) { return x as number; }'],
    ['a date that was passed in', 'export const day = (at: number) => new Date(at);'],
  ])('let %s pass', async (_what, source) => {
    expect(await findBrokenRules(source, core)).toEqual([]);
  });

  it.each([['build/utils.mjs'], ['build/string-helpers.types.mjs'], ['build/CamelCase.mjs']])(
    'refuse the file name %s',
    async (path) => {
      expect(await findBrokenRules('export const a = 1;', path)).toContain('local/file-names');
    },
  );

  it('let the file name build/setup/display.mjs pass', async () => {
    expect(await findBrokenRules('export const a = 1;', 'build/setup/display.mjs')).toEqual([]);
  });
});
