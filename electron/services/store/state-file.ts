import { z } from 'zod';
import { readSealed, sealText } from './seal.ts';

/** How the last session stands: which journal it wrote to, and whether it ended in order. */
export type SessionState =
  | { readonly kind: 'open'; readonly generation: number }
  | { readonly kind: 'closed'; readonly generation: number; readonly lastSequence: number };

const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const shape = z.discriminatedUnion('session', [
  z.object({ session: z.literal('open'), generation: wholeNumber }),
  z.object({ session: z.literal('closed'), generation: wholeNumber, lastSequence: wholeNumber }),
]);

/** Longest state file that is read, in bytes; those that the program writes are far shorter. */
export const STATE_BYTES_LIMIT = 64 * 1024;

/** Writes the state as a file's content. */
export function encodeState(state: SessionState): Uint8Array {
  const { kind, ...rest } = state;
  const text = JSON.stringify({ session: kind, ...rest });
  return Buffer.from(sealText(text.slice(0, -1)));
}

/** Reads the state, or null when the file is not what was written. */
export function readState(bytes: Uint8Array): SessionState | null {
  const parsed = shape.safeParse(readSealed(bytes));
  if (!parsed.success) return null;
  const { generation } = parsed.data;
  if (parsed.data.session === 'open') return { kind: 'open', generation };
  return { kind: 'closed', generation, lastSequence: parsed.data.lastSequence };
}
