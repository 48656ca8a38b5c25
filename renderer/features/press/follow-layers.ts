import { type Article, observationIdOf, type Proposal } from './article.ts';
import { isSaving } from './decide.ts';
import { updateArticle, useDesk } from './desk.ts';
import { acceptedAs, layerOf } from './kept.ts';

/**
 * Brings the desk in line with the layers after something else changed them, such as undoing from
 * the menu or removing a layer: accepted is what a layer holds, and nothing else.
 */
export function followLayers(): void {
  if (isSaving()) return;
  for (const article of useDesk.getState().articles) {
    if (article.progress.kind !== 'read') continue;
    const layer = layerOf(article.text);
    const proposals = article.proposals.map((each) => follow(article, each));
    const isSame = proposals.every((each, at) => each === article.proposals[at]);
    if (isSame && article.layer === (layer?.id ?? null)) continue;
    updateArticle(article.id, { proposals, layer: layer?.id ?? null });
  }
}

function follow(article: Article, proposal: Proposal): Proposal {
  const layer = layerOf(article.text);
  const id = observationIdOf(article, proposal.mention);
  const kept = layer?.observations.find((each) => each.id === id);
  if (kept === undefined) {
    return proposal.decision === 'accepted' ? { ...proposal, decision: 'open' } : proposal;
  }
  if (proposal.decision === 'accepted') return proposal;
  return acceptedAs(proposal, kept, layer?.parks ?? []);
}
