import type { JsonValue } from '../../../shared/core/json.ts';
import { errorProblem } from '../../../shared/core/problem.ts';
import { NAME_LIMIT } from '../../../shared/domain/workspace.ts';
import { tellProblem } from '../../state/notices.ts';
import { canKeep, sendChange } from '../../state/send-change.ts';
import { useWorkbench } from '../../state/store.ts';
import { type Article, titleOf } from './article.ts';
import { type Desk, showArticle, useDesk } from './desk.ts';
import { followLayers } from './follow-layers.ts';
import {
  decisionsId,
  PLACE_ID,
  readDecisions,
  readPlace,
  readTexts,
  toDecisionsBody,
  toPlaceBody,
  toTextBody,
} from './kept-desk.ts';
import { buildArticle, readArticle } from './read-article.ts';

/** How long the desk must rest before the place on it is kept; decisions are kept at once. */
const REST_MS = 300;

let isOpen = false;

/** Puts the desk back as it was left, reads its texts, and from now on keeps how it is. */
export async function openDesk(): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const { texts } = useWorkbench.getState();
  const place = readPlace(texts.get(PLACE_ID));
  for (const { id, body } of texts.values()) sent.set(id, JSON.stringify(body));
  const articles = readTexts(texts, place).map((text) =>
    buildArticle(text, readDecisions(texts.get(decisionsId(text.id)))),
  );
  useDesk.setState({ articles, current: place.current });
  useDesk.subscribe(keepChanges);
  window.addEventListener('pagehide', keepPlace);
  useWorkbench.subscribe(({ data }, before) => {
    if (data !== before.data) followLayers();
  });
  if (place.unread.length > 0) tellUnread(place.unread);
  // What the user looked at comes first.
  const inTurn = articles.toSorted((a) => (a.id === place.current ? -1 : 0));
  for (const { id } of inTurn) {
    await readArticle(id);
    if (id === place.current) showPlace(id, place.chosen);
  }
}

function showPlace(id: string, chosen: string | null): void {
  if (useDesk.getState().current !== id) return;
  showArticle(id);
  const article = useDesk.getState().articles.find((each) => each.id === id);
  if (article?.proposals.some(({ key }) => key === chosen) === true) useDesk.setState({ chosen });
}

function tellUnread(names: readonly string[]): void {
  tellProblem(errorProblem('press.unread', { names: names.join(', ') }));
}

function keepChanges(desk: Desk, before: Desk): void {
  if (!canKeep(useWorkbench.getState())) return;
  if (desk.articles !== before.articles) keepArticles(desk.articles, before.articles);
  const isSamePlace =
    desk.current === before.current &&
    desk.chosen === before.chosen &&
    desk.batch === before.batch &&
    desk.articles.length === before.articles.length;
  if (!isSamePlace) timer ??= setTimeout(keepPlace, REST_MS);
}

let timer: ReturnType<typeof setTimeout> | undefined;

function keepPlace(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!canKeep(useWorkbench.getState())) return;
  keep(PLACE_ID, PLACE_ID, toPlaceBody(useDesk.getState()));
}

function keepArticles(now: readonly Article[], before: readonly Article[]): void {
  const known = new Map(before.map((article) => [article.id, article]));
  for (const article of now) {
    const earlier = known.get(article.id);
    known.delete(article.id);
    if (earlier === undefined) keep(article.id, titleOf(article), toTextBody(article));
    if (earlier !== article) {
      keep(decisionsId(article.id), titleOf(article), toDecisionsBody(article));
    }
  }
  for (const article of known.values()) forget(article);
}

// Decisions about a text of which figures were accepted wait for the text to come back.
function forget({ id, layer }: Article): void {
  drop(id);
  if (layer === null) drop(decisionsId(id));
}

function drop(id: string): void {
  sent.delete(id);
  void sendChange({ kind: 'text.remove', id });
}

// What was sent last of each document, so that nothing is written twice.
const sent = new Map<string, string>();

function keep(id: string, name: string, body: JsonValue): void {
  const content = JSON.stringify(body);
  if (sent.get(id) === content) return;
  sent.set(id, content);
  void sendChange({ kind: 'text.keep', id, name: name.slice(0, NAME_LIMIT), body });
}
