import type { TextPlace } from '../../../shared/domain/layer.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { parseParkId, parseSourceId } from '../../../shared/domain/ids.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import type { Source } from '../../../shared/domain/source.ts';
import { parseUrlCell } from '../../../shared/import/cells.ts';
import type { LayerDraft } from '../../state/keep-layer.ts';
import { type Article, parkIdOf, type Proposal, sourceIdOf, titleOf } from './article.ts';
import { NEW_PARK } from './fields.ts';
import { languageOfText } from './language-of-text.ts';
import { readProposal } from './observe.ts';

/**
 * The layer of what was accepted of an article, with the text and the place of each figure in it;
 * null when nothing was accepted. `unnamed` stands for a publisher that nobody stated.
 */
export function buildLayer(article: Article, unnamed: string): LayerDraft | null {
  const observations: Observation[] = [];
  const places = new Map<Observation['id'], TextPlace>();
  const parks = new Map<string, Park>();
  for (const proposal of article.proposals) {
    if (proposal.decision !== 'accepted') continue;
    const reading = readProposal(article, proposal);
    if (reading.kind === 'broken') continue;
    observations.push(reading.observation);
    const { start, end, sentence } = proposal.mention;
    places.set(reading.observation.id, { start, end, sentence });
    const park = newParkOf(proposal);
    if (park !== null) parks.set(park.id, park);
  }
  if (observations.length === 0) return null;
  return {
    id: article.layer,
    name: titleOf(article),
    kind: 'press',
    isOn: true,
    parks: [...parks.values()],
    sources: sourceOf(article, unnamed),
    observations,
    article: article.text,
    places,
  };
}

function sourceOf(article: Article, unnamed: string): readonly Source[] {
  const { origin, text } = article;
  const id = parseSourceId(sourceIdOf(article));
  if (id.kind === 'failed') throw new Error(`a source must have an id, found ${id.problem.code}`);
  const published = origin.published === '' ? null : parsePeriod(origin.published);
  const period = published?.kind === 'ok' ? published.value : null;
  const source: Source = {
    id: id.value,
    publisher: origin.publisher === '' ? unnamed : origin.publisher,
    published: period,
    publishedBasis: period === null ? null : 'printed',
    reliability: origin.reliability,
    url: parseUrlCell(origin.url).kind === 'ok' ? origin.url : null,
    language: languageOfText(text),
    label: titleOf(article),
  };
  return [source];
}

function newParkOf(proposal: Proposal): Park | null {
  const { fields, stage, mention } = proposal;
  const id = parseParkId(parkIdOf(proposal));
  if (fields.park !== NEW_PARK || stage === '' || mention.proposed === null) return null;
  if (id.kind === 'failed') return null;
  const { name, kind } = mention.proposed;
  return {
    id: id.value,
    name: { ru: name, en: name },
    kind,
    stage,
    country: null,
    regionCode: null,
    region: null,
    city: null,
    latitude: null,
    longitude: null,
    opened: null,
    operator: null,
    sectors: [],
    website: null,
  };
}
