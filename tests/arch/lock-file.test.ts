import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import {
  completeLock,
  findMissingPackages,
  type LockedPackages,
} from '../../build/setup/complete-lock.mjs';

const path = resolve(import.meta.dirname, '../../package-lock.json');

it('the lock file names the executables of all platforms, or npm ci refuses it', () => {
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: LockedPackages };
  expect(findMissingPackages(packages)).toEqual([]);
});

it('an executable that the registry did not serve is added with its platform', () => {
  const packages: LockedPackages = {
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.0.0', '@tool/linux-x64': '1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.0.0' },
  };
  const { lock, added } = completeLock({ packages });
  expect(added).toEqual(['node_modules/@tool/linux-x64-musl']);
  expect(lock.packages['node_modules/@tool/linux-x64-musl']).toMatchObject({
    version: '1.0.0',
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
});
