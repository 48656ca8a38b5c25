import { parsePeriod } from '../../../shared/domain/period.ts';
import type { Mention } from '../../../shared/extract/mention.ts';
import { ask } from '../../bridge/workbench.ts';
import { type Article, observationIdOf, type Proposal } from './article.ts';
import { updateArticle, useDesk } from './desk.ts';
import { fieldsOf } from './fields.ts';
import { acceptedAs, knownParks, layerOf } from './kept.ts';
import type { KeptDecisions, KeptText } from './kept-desk.ts';

/** A text that waits to be read, with what is known and was decided of it before. */
export function buildArticle(
  { id, doc, text }: KeptText,
  { origin, decisions }: KeptDecisions,
): Article {
  return {
    id,
    doc,
    text,
    origin,
    progress: { kind: 'waiting' },
    proposals: [],
    setAside: [],
    problems: [],
    layer: layerOf(text)?.id ?? null,
    kept: decisions,
  };
}

/** Reads the figures out of a text that lies on the desk. */
export async function readArticle(id: string): Promise<void> {
  const article = useDesk.getState().articles.find((each) => each.id === id);
  if (article === undefined) return;
  updateArticle(id, { progress: { kind: 'reading' } });
  const { doc, text, origin } = article;
  const published = parsePeriod(origin.published).kind === 'ok' ? origin.published : null;
  const reading = await ask('press.extract', { doc, text, published, parks: knownParks() });
  if (reading.kind === 'failed') {
    updateArticle(id, { progress: { kind: 'failed', problem: reading.problem } });
    return;
  }
  const { mentions, setAside, problems } = reading.value;
  const proposals = mentions.map((mention) => propose(article, mention));
  updateArticle(id, { progress: { kind: 'read' }, proposals, setAside, problems });
}

// What was decided before stays decided, also in an earlier session; what counts as accepted is
// what the layer of the text holds.
function propose(article: Article, mention: Mention): Proposal {
  const key = `${mention.start}:${mention.metric}`;
  const before = article.proposals.find((each) => each.key === key && each.decision !== 'open');
  if (before !== undefined) return { ...before, mention };
  const fresh: Proposal = { key, mention, fields: fieldsOf(mention), stage: '', decision: 'open' };
  const layer = layerOf(article.text);
  const id = observationIdOf(article, mention);
  const accepted = layer?.observations.find((each) => each.id === id);
  if (accepted !== undefined) return acceptedAs(fresh, accepted, layer?.parks ?? []);
  const kept = article.kept.find((each) => each.key === key);
  if (kept === undefined) return fresh;
  return { ...kept, mention, decision: kept.decision === 'rejected' ? 'rejected' : 'open' };
}
