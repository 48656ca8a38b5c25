import type { Dataset } from '../../../shared/domain/dataset.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { NoteTarget } from '../../../shared/domain/note-target.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import type { SavedDocument } from '../../../shared/domain/workspace.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import type { Language } from '../../../shared/text/language.ts';
import { say } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';

/** What a note speaks of, in words. */
export interface PlaceName {
  /** The park, or what there is instead of one. */
  readonly whole: string;
  /** The part of it that is meant. */
  readonly part: string;
}

/** What places are named with. */
export interface PlaceContext {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly documents: ReadonlyMap<string, SavedDocument>;
}

const QUOTED = 80;

/** Says what a note speaks of; what is gone from the data is named by its id. */
export function namePlace(target: NoteTarget, context: PlaceContext): PlaceName {
  const { language, documents } = context;
  const metric = (id: MetricId): string => wordOf(language, 'metric', id);
  switch (target.kind) {
    case 'park':
      return { whole: namePark(target.park, context), part: say(language, 'notes.whole-park') };
    case 'cell':
      return { whole: namePark(target.park, context), part: metric(target.metric) };
    case 'observation': {
      const part = say(language, 'notes.one-statement', { metric: metric(target.metric) });
      return { whole: namePark(target.park, context), part };
    }
    case 'point': {
      const part = `${metric(target.metric)}, ${namePeriod(target.period, language)}`;
      return { whole: namePark(target.park, context), part };
    }
    case 'comparison': {
      const whole = say(language, 'notes.comparison');
      return { whole, part: target.parks.map((park) => namePark(park, context)).join(' · ') };
    }
    case 'view': {
      const part = documents.get(target.view)?.name ?? say(language, 'notes.gone');
      return { whole: say(language, 'notes.view'), part };
    }
    case 'text': {
      const whole = documents.get(target.layer)?.name ?? say(language, 'notes.text-gone');
      return { whole, part: say(language, 'notes.quote', { text: shorten(target.span.exact) }) };
    }
  }
}

function namePark(id: ParkId, { dataset, language }: PlaceContext): string {
  return dataset.parkById.get(id)?.name[language] ?? say(language, 'notes.unknown-park', { id });
}

function namePeriod(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period.kind === 'ok' ? formatPeriod(language, period.value) : text;
}

function shorten(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
