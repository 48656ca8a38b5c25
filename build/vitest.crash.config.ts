import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// What must fail elsewhere, or the tests could not be trusted with ours.
const controls = ['bare-writers', 'killed-process'].map(
  (name) => `tests/unit/electron/services/store/${name}.test.ts`,
);

// The long form of what `npm test` tries in short.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    maxWorkers: '100%',
    include: ['tests/crash/**/*.test.ts', ...controls],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    allowOnly: false,
    testTimeout: 24 * 60 * 60 * 1000,
    disableConsoleIntercept: true,
  },
});
