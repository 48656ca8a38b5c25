import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  testMatch: '**/*.story.ts',
  outputDir: resolve(root, 'out/e2e/results'),
  snapshotPathTemplate: `${process.env['PARKBENCH_PICTURES'] ?? '{testDir}/pictures'}/{arg}{ext}`,
  fullyParallel: true,
  // Each story has a window of its own; more at once than cores only makes them wait.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A shared machine may stand still for seconds; these only bound how long a real failure takes.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // Letters may be smoothed a little otherwise on another machine; a moved line is more than that.
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.2 },
  },
  reporter: [['list'], ['json']],
  use: { trace: 'retain-on-failure' },
});
