import { useGridFilter } from 'ag-grid-react';
import { useState } from 'react';

/** An opening of a column's filter. */
export interface FilterOpening {
  /** Another one at each opening, so that what was half typed before is forgotten. */
  readonly count: number;
  readonly close: () => void;
}

/**
 * Makes a component the filter of a column. The grid only shows it: which rows pass is decided by
 * the view alone, so that chips, saved views and the headings never tell different things.
 */
export function useFilterPopup(): FilterOpening {
  const [opening, setOpening] = useState<FilterOpening>({ count: 0, close: () => undefined });
  useGridFilter({
    doesFilterPass: () => true,
    afterGuiAttached: (params) =>
      setOpening(({ count }) => ({
        count: count + 1,
        close: params?.hidePopup ?? (() => undefined),
      })),
  });
  return opening;
}
