import type { Layer } from '../../../shared/domain/layer.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { printDecimals } from '../../../shared/domain/digits.ts';
import type { KnownPark } from '../../../shared/extract/park-index.ts';
import { useWorkbench } from '../../state/store.ts';
import type { Proposal } from './article.ts';
import { NEW_PARK } from './fields.ts';

/** The layer that holds what was accepted of a text. */
export function layerOf(text: string): Layer | null {
  return pressLayers().find((layer) => layer.article === text) ?? null;
}

/** The layers that came of press texts, oldest first. */
export function pressLayers(): readonly Layer[] {
  const { data } = useWorkbench.getState();
  return data.kind === 'ready' ? data.layers.filter(({ kind }) => kind === 'press') : [];
}

/** The parks whose names the reader looks for, the user's own among them. */
export function knownParks(): KnownPark[] {
  const { data } = useWorkbench.getState();
  const parks = data.kind === 'ready' ? data.dataset.parks : [];
  return parks.map(({ id, name, kind, country, region, city }) => ({
    id,
    name,
    kind,
    country,
    region,
    city,
  }));
}

/** A proposal as it was accepted in an earlier session. */
export function acceptedAs(
  proposal: Proposal,
  kept: Observation,
  parks: readonly Park[],
): Proposal {
  const { wording } = kept;
  const park = parks.find(({ id }) => id === kept.park);
  const isNew = park !== undefined && proposal.mention.proposed !== null;
  return {
    ...proposal,
    decision: 'accepted',
    stage: park?.stage ?? '',
    fields: {
      park: isNew ? NEW_PARK : kept.park,
      metric: kept.metric,
      qualifier: wording.qualifier,
      value: printDecimals(wording.value, wording.digits),
      valueHigh: wording.valueHigh === null ? '' : printDecimals(wording.valueHigh, wording.digits),
      unit: kept.unit,
      period: kept.period.text,
      status: kept.status,
      seriesKind: kept.seriesKind,
      scope: kept.scope,
    },
  };
}
