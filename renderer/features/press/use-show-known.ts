import { useEffect } from 'react';
import { select } from '../../state/place.ts';
import type { Article } from './article.ts';
import { useDesk } from './desk.ts';
import { readProposal } from './observe.ts';

/** Lets the panel beside the desk show what is known of the cell that a chosen proposal speaks of. */
export function useShowKnown({ id, proposals, ...article }: Article): void {
  const chosen = useDesk((desk) => desk.chosen);
  const proposal = proposals.find(({ key }) => key === chosen);
  const reading = proposal && readProposal({ ...article, id, proposals }, proposal);
  const cell = reading?.kind === 'whole' ? reading.observation : null;
  const park = cell?.park ?? null;
  const metric = cell?.metric ?? null;
  useEffect(() => {
    if (park !== null && metric !== null) select({ park, metric });
  }, [park, metric]);
}
