import type { NoteTarget } from '../../../shared/domain/annotation.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** What a note speaks of, in words. */
export interface PlaceName {
  readonly park: string;
  /** Name of the metric, or that the whole park is meant. */
  readonly part: string;
}

/** Says what a note speaks of; a park that is gone from the data is named by its id. */
export function namePlace(
  target: NoteTarget,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): PlaceName {
  const park = dataset.parkById.get(target.park);
  return {
    park: park?.name[language] ?? say(language, 'notes.unknown-park', { id: target.park }),
    part:
      target.kind === 'park'
        ? say(language, 'notes.whole-park')
        : wordOf(language, 'metric', target.metric),
  };
}
