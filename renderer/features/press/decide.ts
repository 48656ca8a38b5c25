import { say } from '../../../shared/text/say.ts';
import { keepLayer, removeLayer } from '../../state/keep-layer.ts';
import { languageOf } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import type { Article, Decision, Proposal } from './article.ts';
import {
  currentArticle,
  editProposal,
  type Step,
  stepToOpen,
  updateArticle,
  useDesk,
} from './desk.ts';
import { NEW_PARK } from './fields.ts';
import { buildLayer } from './layer-of.ts';
import { readProposal } from './observe.ts';

/** Accepts a proposal; one that is not whole opens for what is missing. */
export function accept(key: string): void {
  const article = currentArticle(useDesk.getState());
  const proposal = article?.proposals.find((each) => each.key === key);
  if (article === null || proposal === undefined) return;
  if (isWhole(article, proposal)) {
    decide(proposal, 'accepted');
    stepToOpen();
  } else editProposal(key);
}

/** Rejects a proposal. */
export function reject(key: string): void {
  const proposal = findProposal(key);
  if (proposal === undefined) return;
  decide(proposal, 'rejected');
  stepToOpen();
}

/** Takes a decision back. */
export function reopen(key: string): void {
  const proposal = findProposal(key);
  if (proposal !== undefined) decide(proposal, 'open');
}

/** Changes the fields of a proposal and accepts it where it is whole then. */
export function acceptChanged(changed: Proposal): void {
  const article = currentArticle(useDesk.getState());
  if (article === null || !isWhole(article, changed)) return;
  editProposal(null);
  decide(changed, 'accepted');
  stepToOpen();
}

/** Whether everything is known that a stored figure must have. */
export function isWhole(article: Article, proposal: Proposal): boolean {
  if (proposal.fields.park === NEW_PARK && proposal.stage === '') return false;
  return readProposal(article, proposal).kind === 'whole';
}

/** Goes back by one decision. */
export function undo(): void {
  const { past } = useDesk.getState();
  const step = past.at(-1);
  if (step === undefined) return;
  const back = swapProposals(step);
  useDesk.setState(({ future }) => ({
    past: past.slice(0, -1),
    future: back === null ? future : [...future, back],
  }));
}

/** Makes again what was last undone. */
export function redo(): void {
  const { future } = useDesk.getState();
  const step = future.at(-1);
  if (step === undefined) return;
  const back = swapProposals(step);
  useDesk.setState(({ past }) => ({
    future: future.slice(0, -1),
    past: back === null ? past : [...past, back],
  }));
}

/** Brings the layer in line with what is accepted now, after the origin of a text was changed. */
export function keepAccepted(id: string): void {
  unsaved += 1;
  saving = saving
    .then(() => save(id))
    .finally(() => {
      unsaved -= 1;
    });
}

/** Whether a layer is being written, so that what is shown is ahead of what is kept. */
export function isSaving(): boolean {
  return unsaved > 0;
}

function findProposal(key: string): Proposal | undefined {
  return currentArticle(useDesk.getState())?.proposals.find((each) => each.key === key);
}

function decide(proposal: Proposal, decision: Decision): void {
  const desk = useDesk.getState();
  const article = currentArticle(desk);
  if (article === null) return;
  const before = { article: article.id, proposals: article.proposals, chosen: proposal.key };
  const proposals = article.proposals.map((each) =>
    each.key === proposal.key ? { ...proposal, decision } : each,
  );
  useDesk.setState({ past: [...desk.past, before], future: [] });
  updateArticle(article.id, { proposals });
  keepAccepted(article.id);
}

// Returns the step that leads back again; null when the text has left the desk.
function swapProposals({ article: id, proposals, chosen }: Step): Step | null {
  const article = useDesk.getState().articles.find((each) => each.id === id);
  if (article === undefined) return null;
  updateArticle(id, { proposals });
  useDesk.setState({ current: id, chosen, edited: null });
  keepAccepted(id);
  return { article: id, proposals: article.proposals, chosen };
}

/** Layers are written one after the other, so that the last decision is what stays. */
let saving: Promise<void> = Promise.resolve();
let unsaved = 0;

async function save(id: string): Promise<void> {
  const article = useDesk.getState().articles.find((each) => each.id === id);
  if (article === undefined) return;
  const unnamed = say(languageOf(useWorkbench.getState()), 'press.publisher-unknown');
  const layer = buildLayer(article, unnamed);
  if (layer === null) {
    if (article.layer !== null && (await removeLayer(article.layer))) {
      updateArticle(id, { layer: null });
    }
    return;
  }
  const kept = await keepLayer(layer);
  // The user has been told why; what is not on disk must not look accepted.
  if (kept === null) reopenUnkept(id);
  else updateArticle(id, { layer: kept });
}

function reopenUnkept(id: string): void {
  const article = useDesk.getState().articles.find((each) => each.id === id);
  const kept = useWorkbench.getState().data;
  if (article === undefined || kept.kind !== 'ready') return;
  const proposals = article.proposals.map((each): Proposal => {
    const reading = readProposal(article, each);
    const isKept =
      reading.kind === 'whole' && kept.dataset.observationById.has(reading.observation.id);
    return each.decision === 'accepted' && !isKept ? { ...each, decision: 'open' } : each;
  });
  updateArticle(id, { proposals });
}
