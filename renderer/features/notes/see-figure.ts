import { type FigureSeen, compareSeen, type SeenPart } from '../../../shared/domain/figure-seen.ts';
import type { Dataset } from '../../../shared/domain/dataset.ts';
import { evidenceOf, type Figure } from '../../../shared/domain/figure.ts';
import type { NoteTarget } from '../../../shared/domain/note-target.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import { PLAIN_QUESTION, type Question } from '../../../shared/domain/question.ts';
import { parseView } from '../../../shared/table/view-file.ts';
import type { FigureLookup } from '../../../shared/table/figure-lookup.ts';
import { labelOfFigure } from '../../parts/figure/label.ts';
import type { Language } from '../../../shared/text/language.ts';

/** What figures are seen with. */
export interface Sight {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The figures that answer a question. */
  readonly lookUp: (question: Question) => FigureLookup;
}

/** What the figure under a note is now, as asked for; null where the note has no figure. */
export function seeTarget(target: NoteTarget, question: Question, sight: Sight): FigureSeen | null {
  if (target.kind === 'observation') return seeObservation(target, sight);
  if (target.kind !== 'cell' && target.kind !== 'point') return null;
  const asked = target.kind === 'point' ? questionOfPoint(target.period, question) : question;
  const figure = sight.lookUp(asked)(target.park, target.metric);
  return {
    question: JSON.stringify(asked),
    amount: amountOf(figure),
    period: figure.period?.text ?? '',
    status: figure.status ?? '',
    sources: evidenceOf(figure).join(' ').slice(0, 2000),
    text: labelOfFigure(sight, figure).slice(0, 2000),
  };
}

/** What has changed under a note since it was written. */
export interface Staleness {
  readonly parts: readonly SeenPart[];
  readonly now: FigureSeen;
}

/** Compares the figure under a note with what it was; null when it is the same, or unknown. */
export function findStaleness(
  { target, seen }: { readonly target: NoteTarget; readonly seen: FigureSeen | null },
  sight: Sight,
): Staleness | null {
  if (seen === null) return null;
  const now = seeTarget(target, questionOf(seen), sight);
  if (now === null) return null;
  const parts = compareSeen(seen, now);
  return parts.length === 0 ? null : { parts, now };
}

function seeObservation(
  { observation }: NoteTarget & { readonly kind: 'observation' },
  { dataset }: Sight,
): FigureSeen {
  const found = dataset.observationById.get(observation);
  return {
    question: '',
    amount: found === undefined ? '' : wordingOf(found),
    period: found?.period.text ?? '',
    status: found?.status ?? '',
    sources: found?.source ?? '',
    text: found === undefined ? '' : `${wordingOf(found)}, ${found.period.text}`,
  };
}

function wordingOf({ wording, unit }: Observation): string {
  return `${JSON.stringify(wording)} ${unit}`;
}

function amountOf(figure: Figure): string {
  if (figure.kind === 'hole') return figure.hole;
  const { interval, unit } = figure.quantity;
  return JSON.stringify([interval, unit]).slice(0, 2000);
}

function questionOfPoint(period: string, question: Question): Question {
  const parsed = parsePeriod(period);
  if (parsed.kind === 'failed') return question;
  return { ...question, asOf: { kind: 'year', year: Number(period.slice(0, 4)) }, statuses: 'any' };
}

function questionOf({ question }: FigureSeen): Question {
  try {
    const view = parseView({ question: JSON.parse(question) });
    return view.kind === 'ok' ? view.value.question : PLAIN_QUESTION;
  } catch {
    return PLAIN_QUESTION;
  }
}
