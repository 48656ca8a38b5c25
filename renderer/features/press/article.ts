import type { Problem } from '../../../shared/core/problem.ts';
import type { Stage } from '../../../shared/domain/vocabulary.ts';
import type { Mention, SetAside } from '../../../shared/extract/mention.ts';
import { transliterate } from '../../../shared/extract/script.ts';
import { type Fields, NEW_PARK } from './fields.ts';

/** Where a text comes from, as the analyst states it; empty is not known. */
export interface Origin {
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly url: string;
  readonly reliability: 'official' | 'press' | 'secondary';
}

/** How far reading an article has come. */
export type Progress =
  | { readonly kind: 'waiting' | 'reading' | 'read' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What the analyst has made of a proposal. */
export type Decision = 'open' | 'accepted' | 'rejected';

/** One proposed figure with what was decided about it. */
export interface Proposal {
  /** Unique within its article. */
  readonly key: string;
  readonly mention: Mention;
  readonly fields: Fields;
  /** Life stage of a park that the list does not hold; asked of the analyst. */
  readonly stage: Stage | '';
  readonly decision: Decision;
}

/** What was decided about a proposal in an earlier session, by the proposal's key. */
export type KeptDecision = Omit<Proposal, 'mention'>;

/** A press text on the desk. */
export interface Article {
  /** The same for the same text. */
  readonly id: string;
  readonly doc: string;
  readonly text: string;
  readonly origin: Origin;
  readonly progress: Progress;
  readonly proposals: readonly Proposal[];
  readonly setAside: readonly SetAside[];
  /** Problems of the text as a whole. */
  readonly problems: readonly Problem[];
  /** The layer that holds what was accepted; null before the first figure. */
  readonly layer: string | null;
  /** What was decided in an earlier session. */
  readonly kept: readonly KeptDecision[];
}

/** What is known of an article at first. */
export const UNKNOWN: Origin = {
  title: '',
  publisher: '',
  published: '',
  url: '',
  reliability: 'press',
};

/** Identity of a text: two texts of one identity are one text. */
export function textId(text: string): string {
  return [hash(text, 0x811c9dc5), hash(text, 0x1b873593)]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
}

/** The observation that a mention of the article becomes has always the same id. */
export function observationIdOf(article: Article, { start, metric }: Mention): string {
  return `press-${article.id}-${start}-${metric.replaceAll('_', '-')}`;
}

/** Id of the article as a source. */
export function sourceIdOf(article: Article): string {
  return `press-${article.id}`;
}

/** Id of the park that a proposal speaks of; empty where it is not known. */
export function parkIdOf({ fields, mention }: Proposal): string {
  if (fields.park !== NEW_PARK) return fields.park;
  const words = transliterate((mention.proposed?.name ?? '').toLowerCase());
  const slug = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? '' : `own-${slug}`.slice(0, 100);
}

/** Name of an article in lists: its title, else its first words. */
export function titleOf({ origin, text, doc }: Article): string {
  if (origin.title !== '') return origin.title;
  const [line = ''] = text.trimStart().split('\n', 1);
  return line === '' ? doc : cutAtWord(line, 90);
}

/** How many proposals wait for a decision. */
export function countOpen({ proposals }: Article): number {
  return proposals.filter(({ decision }) => decision === 'open').length;
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

// FNV-1a over UTF-16 units, with a seed of its own for each half.
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
