import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const suites = ['unit', 'corpus', 'contract', 'arch', 'golden'];

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: suites.map((suite) => `tests/${suite}/**/*.test.{ts,tsx}`),
    // The answer must not depend on where or when the tests run.
    env: { TZ: 'UTC', LC_ALL: 'C' },
    restoreMocks: true,
    // Left to itself the runner keeps one core idle: half of a machine with two.
    maxWorkers: '100%',
    // Says that a test hangs, not how fast it is.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
