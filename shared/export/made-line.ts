import { formatDay } from '../text/format-period.ts';
import { say } from '../text/say.ts';
import type { Deliverable } from './deliverable.ts';

/** Who made a file and when, in the language of the file. */
export function madeLine({
  language,
  program,
  day,
}: Pick<Deliverable, 'language' | 'program' | 'day'>): string {
  const { name, version } = program;
  return say(language, 'exports.made-on', { name, version, day: formatDay(language, day) });
}
