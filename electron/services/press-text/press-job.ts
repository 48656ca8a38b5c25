import { ok, type Result } from '../../../shared/core/result.ts';
import { buildExtractor, type Extractor } from '../../../shared/extract/engine.ts';
import type { PressDocument } from '../../../shared/extract/press-document.ts';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { PressReading } from '../../../shared/ipc/press-schema.ts';
import { readPressDocument } from './read-document.ts';

/** Work that is done apart from the window: taking the text out of a file, or figures out of a text. */
export type PressJob =
  | { readonly kind: 'read'; readonly request: RequestOf<'press.read'> }
  | { readonly kind: 'extract'; readonly request: RequestOf<'press.extract'> };

/** What came of a job. */
export type PressOutcome = Result<PressDocument> | Result<PressReading>;

/** Does one job. */
export async function runPressJob(job: PressJob): Promise<PressOutcome> {
  if (job.kind === 'read') return readPressDocument(job.request.doc, job.request.bytes);
  const { parks, ...press } = job.request;
  const { mentions, setAside, problems } = extractorFor(parks)(press);
  return ok({ mentions, setAside: setAside.slice(0, MOST_SET_ASIDE), problems });
}

/** Most quantities left alone that are handed on: nobody looks through the columns of a whole table. */
const MOST_SET_ASIDE = 10_000;

let last: { readonly parks: string; readonly extract: Extractor } | null = null;

// A queue of files is read against one list of parks, and making ready for a list takes longer than
// reading an article.
function extractorFor(parks: RequestOf<'press.extract'>['parks']): Extractor {
  const key = JSON.stringify(parks);
  if (last?.parks !== key) last = { parks: key, extract: buildExtractor(parks) };
  return last.extract;
}
