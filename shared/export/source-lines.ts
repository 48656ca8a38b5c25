import { say } from '../text/say.ts';
import type { Deliverable } from './deliverable.ts';

/** The list of sources, one a line: number, citation, times, address. */
export function sourceLines({ sources }: Pick<Deliverable, 'sources'>): readonly string[] {
  return sources.map(({ number, citation, asOf, url }) => {
    const address = url === null ? '' : ` ${url}`;
    return `${number}. ${citation} ${asOf}${address}`;
  });
}

/** The notes, one a line, with their numbers. */
export function noteLines({ notes, language }: Deliverable): readonly string[] {
  return notes.map(
    ({ number, ...params }) => `${number}. ${say(language, 'exports.note-line', params)}`,
  );
}
