import { create } from 'zustand';
import { type Article, countOpen, type Proposal } from './article.ts';

/** The press desk: texts, what is chosen, and the way back. */
export interface Desk {
  readonly articles: readonly Article[];
  /** The text that is shown; null for the place where a new one is entered. */
  readonly current: string | null;
  /** Key of the proposal that is chosen. */
  readonly chosen: string | null;
  /** Key of the proposal whose fields are being changed. */
  readonly edited: string | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** How far a batch of files has been read; null when none is. */
  readonly batch: Batch | null;
}

/** Files that are being read one after the other. */
export interface Batch {
  readonly done: number;
  readonly total: number;
  /** Names of those that are still to be read. */
  readonly unread: readonly string[];
}

/** The proposals of an article before or after a decision. */
export interface Step {
  readonly article: string;
  readonly proposals: readonly Proposal[];
  readonly chosen: string | null;
}

const EMPTY: Desk = {
  articles: [],
  current: null,
  chosen: null,
  edited: null,
  past: [],
  future: [],
  batch: null,
};

/** The desk outlives a visit to another work area. */
export const useDesk = create<Desk>(() => EMPTY);

/** The article that is shown. */
export function currentArticle({ articles, current }: Desk): Article | null {
  return articles.find(({ id }) => id === current) ?? null;
}

/** Changes parts of an article; one that has left the desk stays away. */
export function updateArticle(id: string, parts: Partial<Article>): void {
  useDesk.setState(({ articles }) => ({
    articles: articles.map((each) => (each.id === id ? { ...each, ...parts } : each)),
  }));
}

/** Shows an article, or with null the place where a new text is entered. */
export function showArticle(id: string | null): void {
  const article = useDesk.getState().articles.find((each) => each.id === id);
  const first = article && (firstOpen(article.proposals) ?? article.proposals[0]);
  useDesk.setState({ current: id, chosen: first?.key ?? null, edited: null });
}

/** Chooses a proposal of the article that is shown. */
export function chooseProposal(key: string | null): void {
  useDesk.setState({ chosen: key, edited: null });
}

/** Opens the fields of a proposal, or closes them. */
export function editProposal(key: string | null): void {
  useDesk.setState((desk) => ({ edited: key, chosen: key ?? desk.chosen }));
}

/** Chooses the proposal a number of places further on, as far as there is one. */
export function stepProposal(by: number): void {
  const desk = useDesk.getState();
  const keys = currentArticle(desk)?.proposals.map(({ key }) => key) ?? [];
  const here = keys.indexOf(desk.chosen ?? '');
  const next = keys[Math.min(keys.length - 1, Math.max(0, here + by))];
  if (next !== undefined) chooseProposal(next);
}

/** Chooses the next proposal that waits for a decision, in this text or else in the next one. */
export function stepToOpen(): void {
  const desk = useDesk.getState();
  const article = currentArticle(desk);
  if (article === null) return;
  const here = article.proposals.findIndex(({ key }) => key === desk.chosen);
  const next = firstOpen(article.proposals.slice(here + 1)) ?? firstOpen(article.proposals);
  const other = desk.articles.find((each) => each.id !== article.id && countOpen(each) > 0);
  if (next !== undefined) chooseProposal(next.key);
  else if (other !== undefined) showArticle(other.id);
}

function firstOpen(proposals: readonly Proposal[]): Proposal | undefined {
  return proposals.find(({ decision }) => decision === 'open');
}
