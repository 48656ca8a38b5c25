import { expect, it } from 'vitest';
import type { ParkId } from '../../../../shared/domain/ids.ts';
import type { BarSpec } from '../../../../shared/chart/spec.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { proposeFileName } from '../../../../shared/export/file-name.ts';

const spec: BarSpec = {
  kind: 'bar',
  parks: ['kip-master' as ParkId],
  metric: 'jobs',
  question: { ...PLAIN_QUESTION, asOf: { kind: 'year', year: 2025 } },
  scale: 'linear',
  title: null,
  subtitle: null,
  language: 'ru',
  orientation: 'horizontal',
  order: 'given',
  top: null,
};

it('a file is named after the metric, the time asked for and the day of making', () => {
  expect(proposeFileName({ spec }, '2026-11-22')).toBe('jobs_2025_2026-11-22');
  expect(proposeFileName({ spec: { ...spec, question: PLAIN_QUESTION } }, '2026-11-22')).toBe(
    'jobs_latest_2026-11-22',
  );
});
