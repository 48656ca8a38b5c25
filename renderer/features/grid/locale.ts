import type { Language } from '../../../shared/text/language.ts';
import { say, type TextKey } from '../../../shared/text/say.ts';

/** The grid library's own texts that its free edition shows, by its names for them. */
const KEY_OF_LIBRARY_TEXT = {
  loadingOoo: 'ag.loading',
  noRowsToShow: 'ag.no-rows',
  noMatchingRows: 'ag.no-rows',
  ariaChecked: 'ag.checked',
  ariaUnchecked: 'ag.unchecked',
  ariaIndeterminate: 'ag.indeterminate',
  ariaRowToggleSelection: 'ag.toggle-row',
  ariaRowSelectionDisabled: 'ag.row-not-selectable',
  ariaRowSelect: 'ag.select-row',
  ariaRowDeselect: 'ag.deselect-row',
  ariaLabelColumnFilter: 'ag.column-filter',
  ariaFilterColumn: 'ag.open-filter',
  ariaFilterMenuOpen: 'ag.column-filter',
  ariaSortableColumn: 'ag.sortable',
  ariaColumnFiltered: 'ag.column-filtered',
  ariaHeaderSelection: 'ag.header-selection',
  ariaLabelColumnMenu: 'ag.column-menu',
  ariaMenuColumn: 'ag.open-menu',
  ariaLabelTooltip: 'ag.tooltip',
  ariaLabelDialog: 'ag.dialog',
} as const satisfies Readonly<Record<string, TextKey>>;

const KEYS: ReadonlyMap<string, TextKey> = new Map(Object.entries(KEY_OF_LIBRARY_TEXT));

/** A text of the grid library in a language, by the library's name for it; null where we have none. */
export function localeTextOf(language: Language, name: string): string | null {
  const key = KEYS.get(name);
  return key === undefined ? null : say(language, key);
}
