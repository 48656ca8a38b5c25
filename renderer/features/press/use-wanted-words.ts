import { type RefObject, useEffect } from 'react';
import { findTextSpan } from '../../../shared/domain/text-span.ts';
import { wantWords } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { type Article, textId } from './article.ts';
import { showArticle, useDesk } from './desk.ts';
import { pressLayers } from './kept.ts';
import { openLayer } from './read-articles.ts';
import { rangeOf } from './words-chosen.ts';

/** Name of the mark under words that were asked for; its look stands in press.module.css. */
const HIGHLIGHT = 'wanted-words';

/** Brings the text to the desk, once that is open, whose words are asked for. */
export function useWantedText(isReady: boolean): void {
  const wanted = useWorkbench(({ wantedWords }) => wantedWords);
  useEffect(() => {
    if (wanted === null || !isReady) return;
    const { articles, current } = useDesk.getState();
    const article = articles.find((each) => isTextOf(each, wanted.layer));
    if (article !== undefined) {
      if (current !== article.id) showArticle(article.id);
      return;
    }
    const layer = pressLayers().find(
      (each) => each.id === wanted.layer || textId(each.article ?? '') === wanted.layer,
    );
    if (layer === undefined) wantWords(null);
    else void openLayer(layer);
  }, [wanted, isReady]);
}

/** Shows the words that are asked for, when they are of this text. */
export function useWantedWords(article: Article, region: RefObject<HTMLElement | null>): void {
  const wanted = useWorkbench(({ wantedWords }) => wantedWords);
  const { text } = article;
  const isHere = isTextOf(article, wanted?.layer);
  useEffect(() => {
    if (wanted === null || !isHere || region.current === null) return;
    const place = findTextSpan(text, wanted.span);
    const range = place === null ? null : rangeOf(region.current, place);
    wantWords(null);
    if (range === null) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [wanted, isHere, text, region]);
  useEffect(() => () => void CSS.highlights.delete(HIGHLIGHT), []);
}

/** What notes on words of a text name it by: its layer, or itself while it has none. */
export function nameOfText({ id, layer }: Article): string {
  return layer ?? id;
}

function isTextOf({ id, layer }: Article, name: string | undefined): boolean {
  return name !== undefined && (id === name || layer === name);
}
