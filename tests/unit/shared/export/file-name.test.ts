import { expect, it } from 'vitest';
import type { BarSpec } from '../../../../shared/chart/spec.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { proposeFileName } from '../../../../shared/export/file-name.ts';
import { PLAIN_BARS } from '../../../golden/chart-specs.ts';

const spec = {
  ...PLAIN_BARS,
  question: { ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2025 } },
} as const satisfies BarSpec;

it('a file is named after the metric, the time asked for and the day of making', () => {
  expect(proposeFileName({ spec }, '2026-11-22')).toBe('jobs_2025_2026-11-22');
  expect(proposeFileName({ spec: { ...spec, question: PLAIN_QUESTION } }, '2026-11-22')).toBe(
    'jobs_latest_2026-11-22',
  );
});
