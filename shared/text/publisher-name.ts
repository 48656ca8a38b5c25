import type { Language } from './language.ts';
import { say } from './say.ts';

/** How the data say that nobody knows who published a text. */
const NOT_STATED = 'не указан';

/**
 * Who published a source, for people: the name as it stands in the data, or in the language of the
 * reader that none is stated.
 */
export function nameOfPublisher(language: Language, publisher: string): string {
  return publisher === NOT_STATED ? say(language, 'evidence.publisher-unknown') : publisher;
}
