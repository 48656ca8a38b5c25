import { errorProblem } from '../core/problem.ts';
import { failed, ok, type Result } from '../core/result.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifier of a park, network, programme or bloc. */
export type ParkId = Branded<'park'>;
/** Identifier of an observation. */
export type ObservationId = Branded<'observation'>;
/** Identifier of a source. */
export type SourceId = Branded<'source'>;
/** Identifier of a measure. */
export type MeasureId = Branded<'measure'>;
/** Identifier of a note. */
export type NoteId = Branded<'note'>;

// Lower-case Latin letters, digits and hyphens; no dots or slashes, so an id is safe in a file name.
const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,127}$/;

/** Reads a park id. */
export const parseParkId = (text: string): Result<ParkId> => parseId<ParkId>(text);
/** Reads an observation id. */
export const parseObservationId = (text: string): Result<ObservationId> =>
  parseId<ObservationId>(text);
/** Reads a source id. */
export const parseSourceId = (text: string): Result<SourceId> => parseId<SourceId>(text);
/** Reads a measure id. */
export const parseMeasureId = (text: string): Result<MeasureId> => parseId<MeasureId>(text);
/** Reads a note id. */
export const parseNoteId = (text: string): Result<NoteId> => parseId<NoteId>(text);

function parseId<Id extends string>(text: string): Result<Id> {
  return ID_PATTERN.test(text) ? ok(text as Id) : failed(errorProblem('id.malformed', { text }));
}
