import { errorProblem } from '../../../shared/core/problem.ts';
import type { Layer } from '../../../shared/domain/layer.ts';
import { ask } from '../../bridge/workbench.ts';
import { tellProblem } from '../../state/notices.ts';
import { useWorkbench } from '../../state/store.ts';
import { type Origin, textId, UNKNOWN } from './article.ts';
import { keepAccepted } from './decide.ts';
import { showArticle, updateArticle, useDesk } from './desk.ts';
import { decisionsId, readDecisions } from './kept-desk.ts';
import { publisherOf } from './publisher.ts';
import { buildArticle, readArticle } from './read-article.ts';

/** Largest file that is taken in, in bytes; the reader says the same of what is inside. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** A text as it comes to the desk. */
export interface Arrival {
  readonly doc: string;
  readonly text: string;
  readonly origin: Partial<Origin>;
}

/** Puts a text on the desk, shows it and reads it. A text that lies there already is shown. */
export async function readText(arrival: Arrival): Promise<void> {
  const id = addArticle(arrival);
  showArticle(id);
  await readArticle(id);
  showArticle(id);
}

/** Reads files one after the other; each that cannot be read is told and the next one follows. */
export async function readFiles(files: readonly File[]): Promise<void> {
  const total = files.length;
  const unreadFrom = (at: number) => files.slice(at).map(({ name }) => name);
  let shown = false;
  useDesk.setState({ batch: { done: 0, total, unread: unreadFrom(0) } });
  for (const [at, file] of files.entries()) {
    const id = await readFile(file);
    // Between two files the user may have thought better of it.
    if (useDesk.getState().batch === null) return;
    useDesk.setState({ batch: { done: at + 1, total, unread: unreadFrom(at + 1) } });
    if (id === null || shown) continue;
    shown = true;
    showArticle(id);
  }
  useDesk.setState({ batch: null });
}

/** Leaves the files that have not been read yet. */
export function stopReading(): void {
  useDesk.setState({ batch: null });
}

/** Changes where a text comes from. A new day of publication means that it is read anew. */
export async function changeOrigin(id: string, origin: Origin): Promise<void> {
  const before = useDesk.getState().articles.find((each) => each.id === id);
  if (before === undefined) return;
  updateArticle(id, { origin });
  if (before.origin.published !== origin.published) await readArticle(id);
  keepAccepted(id);
}

/** Takes a text from the desk; what was accepted stays. */
export function closeArticle(id: string): void {
  const { articles, past, future } = useDesk.getState();
  useDesk.setState({
    articles: articles.filter((each) => each.id !== id),
    past: past.filter(({ article }) => article !== id),
    future: future.filter(({ article }) => article !== id),
  });
  showArticle(null);
}

/** Puts the text of a layer back on the desk, with what was accepted of it. */
export async function openLayer(layer: Layer): Promise<void> {
  const [source] = layer.sources;
  await readText({
    doc: layer.name,
    text: layer.article ?? '',
    origin:
      source === undefined
        ? {}
        : {
            title: source.label,
            publisher: source.publisher,
            published: source.published?.kind === 'day' ? source.published.text : '',
            url: source.url ?? '',
            reliability: source.reliability,
          },
  });
}

async function readFile(file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) {
    const megabytes = (size: number) => Math.ceil(size / (1024 * 1024));
    const size = megabytes(file.size);
    const limit = megabytes(LARGEST_FILE);
    tellProblem(errorProblem('press.too-large', { path: file.name, size, limit }));
    return null;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await ask('press.read', { doc: file.name, bytes });
  if (read.kind === 'failed') {
    tellProblem(read.problem);
    return null;
  }
  const { doc, text, title, publisher, published, url } = read.value;
  const id = addArticle({
    doc,
    text,
    origin: {
      title: title ?? '',
      publisher: publisher ?? publisherOf(url ?? ''),
      published: published ?? '',
      url: url ?? '',
    },
  });
  await readArticle(id);
  return id;
}

function addArticle({ doc, text, origin }: Arrival): string {
  const id = textId(text);
  const { articles } = useDesk.getState();
  if (articles.some((each) => each.id === id)) return id;
  // A text that lay here before and was taken away keeps what was rejected of it.
  const { decisions } = readDecisions(useWorkbench.getState().texts.get(decisionsId(id)));
  const article = buildArticle({ id, doc, text }, { origin: { ...UNKNOWN, ...origin }, decisions });
  useDesk.setState({ articles: [...articles, article] });
  return id;
}
