import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// What programs of others make of our files.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/foreign/**/*.test.ts'],
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    allowOnly: false,
    // Say that a program hangs, not how fast it is.
    testTimeout: 300_000,
    hookTimeout: 420_000,
    maxWorkers: 2,
  },
});
