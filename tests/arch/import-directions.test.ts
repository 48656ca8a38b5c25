import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');
const configuration = await extractDepcruiseConfig(
  join(projectRoot, 'build/dependency-cruiser.mjs'),
);
const planted = join(import.meta.dirname, 'planted');
const rules = (configuration.forbidden ?? []).map((rule) => String(rule.name));

describe('the rules of import directions', () => {
  it.each(rules)('%s finds the import planted against it', async (rule) => {
    expect(await findBrokenRules(join(planted, rule))).toContain(rule);
  });

  it('have one planted import each and none left over', () => {
    expect(readdirSync(planted).sort()).toEqual([...rules].sort());
  });

  it('are kept by the whole project', async () => {
    expect(await findBrokenRules(projectRoot)).toEqual([]);
  });
});

async function findBrokenRules(baseDir: string): Promise<readonly string[]> {
  const folders = ['shared', 'electron', 'renderer'].filter((name) =>
    existsSync(join(baseDir, name)),
  );
  const { output } = await cruise(folders, {
    ...configuration.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) =>
    baseDir === projectRoot ? `${rule.name}: ${from} -> ${to}` : rule.name,
  );
}
