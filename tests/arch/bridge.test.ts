import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../renderer');
const reachesBridge = /\b(window|globalThis|self)\s*(\.\s*workbench\b|\[\s*['"`]workbench)/;

it('only renderer/bridge touches window.workbench', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('bridge'));
  const offenders = sources.filter((name) =>
    reachesBridge.test(readFileSync(join(renderer, name), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

it.each(['window.workbench.open()', "globalThis['workbench']", 'self .workbench'])(
  'finds %s',
  (source) => {
    expect(source).toMatch(reachesBridge);
  },
);
