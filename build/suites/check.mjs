import { runTools } from './tools.mjs';

/** Types, import directions, unused code. */
export function runChecks() {
  return runTools([
    { name: 'types (tsc)', command: ['typescript/bin/tsc', '-b'] },
    {
      name: 'import directions (dependency-cruiser)',
      command: [
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        'build/dependency-cruiser.mjs',
        'shared',
        'electron',
        'renderer',
      ],
    },
    { name: 'unused code (knip)', command: ['knip/bin/knip.js', '--config', 'build/knip.json'] },
  ]);
}
