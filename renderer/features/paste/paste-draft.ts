import { useMemo, useState } from 'react';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { ObservedMetricId } from '../../../shared/domain/metric.ts';
import { buildFindPark } from '../../../shared/paste/find-park.ts';
import type { PasteChoices, PastePlan } from '../../../shared/paste/paste-plan.ts';
import { planPaste } from '../../../shared/paste/plan-paste.ts';
import { type Clip, readBlock } from '../../../shared/paste/read-block.ts';
import type { TypedSource } from '../../parts/source/SourceFields.tsx';
import { useLanguage } from '../../state/language.ts';
import { usePasting } from '../../state/pasting.ts';
import { useDataset } from '../../state/store.ts';

/** What has been said of a block: how it is read, where it comes from, why it is to be taken. */
export interface PasteDraft {
  readonly choices: PasteChoices;
  readonly source: TypedSource;
  readonly reason: string;
}

/** A block with what has been said of it and what would come of that. */
export interface PasteWork {
  readonly draft: PasteDraft;
  readonly plan: PastePlan;
  readonly choose: (parts: Partial<PasteChoices>) => void;
  readonly chooseMetric: (column: number, metric: ObservedMetricId | null) => void;
  readonly choosePark: (row: number, park: ParkId | null) => void;
  readonly change: (parts: Partial<PasteDraft>) => void;
}

/** Works out what pasting a clip would enter, anew with everything that is said of it. */
export function usePasteWork(clip: Clip): PasteWork {
  const language = useLanguage();
  const dataset = useDataset();
  const place = usePasting((state) => state.place);
  const [draft, setDraft] = useState<PasteDraft>(() => ({
    choices: {
      ...FIRST_CHOICES,
      // A comma parts decimals in Russian and thousands in English.
      meaning: language === 'ru' ? 'decimals' : 'thousands',
    },
    source: { publisher: '', published: '', url: '' },
    reason: '',
  }));
  const { choices } = draft;
  const block = useMemo(() => readBlock(clip), [clip]);
  const findPark = useMemo(() => buildFindPark(dataset.parks), [dataset.parks]);
  const plan = useMemo(
    () => planPaste({ block, dataset, findPark, place, choices }),
    [block, dataset, findPark, place, choices],
  );
  const change = (parts: Partial<PasteDraft>): void => setDraft({ ...draft, ...parts });
  const choose = (parts: Partial<PasteChoices>): void =>
    change({ choices: { ...choices, ...parts } });
  return {
    draft,
    plan,
    choose,
    chooseMetric: (column, metric) =>
      choose({ metrics: new Map([...choices.metrics, [column, metric]]) }),
    choosePark: (row, park) => choose({ parks: new Map([...choices.parks, [row, park]]) }),
    change,
  };
}

const FIRST_CHOICES: Omit<PasteChoices, 'meaning'> = {
  metrics: new Map(),
  parks: new Map(),
  period: '',
  status: 'actual',
  currency: null,
  keepsSame: false,
};
