import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checklist } from '../e2e/security/checklist.ts';
import { probeSuites } from '../e2e/security/probe-suites.ts';

const root = resolve(import.meta.dirname, '../..');
const probes = Object.values(probeSuites).flat();

describe("Electron's security checklist", () => {
  it('has twenty items', () => {
    expect(checklist.map(({ item }) => item)).toEqual([...Array(20).keys()].map((n) => n + 1));
  });

  it.each(checklist)('item $item, $asks, has a test that fails when it is undone', (entry) => {
    const { item, alsoIn = [] } = entry;
    const own = probes.filter((probe) => probe.item === item);
    expect(own.length + alsoIn.length).toBeGreaterThan(0);
    expect(alsoIn.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  });

  it.each(checklist)('item $item, $asks, stands in docs/security.md', ({ item, asks }) => {
    const page = readFileSync(resolve(root, 'docs/security.md'), 'utf8');
    expect(page).toContain(`| ${item} | ${asks} |`);
  });

  it('asks for one exact Electron, not for a range that may fall back', () => {
    const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });

  it('is probed by as many attempts as it takes to be sure, each with a name of its own', () => {
    const names = probes.map(({ item, name }) => `${item} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(probes.length).toBeGreaterThanOrEqual(90);
  });
});
