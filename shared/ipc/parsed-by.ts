import { z } from './zod.ts';
import type { Result } from '../core/result.ts';

/** A schema that hands the value to one of the program's own parsers and passes on what it built. */
export function parsedBy<T>(parse: (value: unknown) => Result<T>): z.ZodType<T> {
  return z.unknown().transform((value, context) => {
    const result = parse(value);
    if (result.kind === 'ok') return result.value;
    context.issues.push({ code: 'custom', input: value, message: result.problem.code });
    return z.NEVER;
  });
}

/** The same for a parser that reads text. */
export function textParsedBy<T>(parse: (text: string) => Result<T>): z.ZodType<T> {
  return z
    .string()
    .max(10_000)
    .transform((text, context) => {
      const result = parse(text);
      if (result.kind === 'ok') return result.value;
      context.issues.push({ code: 'custom', input: text, message: result.problem.code });
      return z.NEVER;
    });
}
