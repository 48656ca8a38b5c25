import { z } from './zod.ts';
import { PROBLEM_CODES } from '../core/problem-code.ts';
import type { Problem } from '../core/problem.ts';
import type { Result } from '../core/result.ts';

const text = z.string().max(10_000);

/** A problem as it crosses processes. */
export const problemSchema: z.ZodType<Problem> = z.strictObject({
  code: z.enum(PROBLEM_CODES),
  severity: z.enum(['error', 'warning', 'note']),
  place: z
    .strictObject({
      file: text.exactOptional(),
      row: z.number().exactOptional(),
      column: text.exactOptional(),
      id: text.exactOptional(),
    })
    .exactOptional(),
  params: z.record(z.string().max(100), z.union([z.string(), z.number()])),
});

/** What every answer is wrapped in: the value, or the problem that stood in its way. */
export function answerSchema<T>(value: z.ZodType<T>): z.ZodType<Result<T>> {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ok'), value }),
    z.strictObject({ kind: z.literal('failed'), problem: problemSchema }),
  ]);
}
