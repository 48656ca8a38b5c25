import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedLicences, deniedPackages } from '../../build/setup/denied-packages.mjs';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const path = resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages)
  .filter(([place]) => place !== '')
  .map(([place, each]) => ({ ...each, name: place.replace(/^.*node_modules\//, '') }));

describe('the packages that the program is made of', () => {
  it('are held to their content, but for tools of other platforms', () => {
    const loose = packages.filter(({ integrity }) => integrity === undefined);
    expect(loose.filter(({ dev, optional }) => !(dev && optional))).toEqual([]);
    expect(lock.lockfileVersion).toBe(3);
  });

  it('come from the registry, never from a repository, an address or a folder', () => {
    const strange = packages.filter(({ resolved = 'https://' }) => !/^https:\/\//.test(resolved));
    expect(strange).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });

  it('are none of those that are known to be harmful', () => {
    const denied = packages.filter(({ name, version }) => {
      const entry = deniedPackages[name];
      return entry !== undefined && (entry.versions?.includes(version) ?? true);
    });
    expect(denied.map(({ name, version }) => `${name}@${version}`)).toEqual([]);
  });

  it('have licences that allow handing the program on', () => {
    const isAllowed = (license: string): boolean =>
      license
        .replaceAll(/[()]/g, '')
        .split(' AND ')
        .every((part) => part.split(' OR ').some((each) => allowedLicences.includes(each)));
    const others = packages.filter(({ dev, license = '' }) => !dev && !isAllowed(license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });
});
