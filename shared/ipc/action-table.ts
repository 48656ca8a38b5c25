import type { TextKey } from '../text/say.ts';

/** Menu under which an action stands, in the order of the menu bar. */
export const MENUS = ['file', 'edit', 'view', 'data', 'help'] as const;
/** Menu under which an action stands. */
export type MenuName = (typeof MENUS)[number];

/** What the user can have done by menu, key or button. */
export interface Action {
  readonly title: TextKey;
  /**
   * Keys by their place on the keyboard (`KeyboardEvent.code`), so that they work on a Russian
   * layout; `Mod` is Ctrl, or Command on a Mac. The first is shown.
   */
  readonly keys: readonly string[];
  /** Keys on a Mac, where they differ. */
  readonly macKeys?: readonly string[];
  readonly menu: MenuName;
  /** In a field of text the keys belong to the field. */
  readonly isOfTextFields?: true;
  /** The system acts on the keys, such as those of its clipboard; they are only shown. */
  readonly isOfSystem?: true;
}

/** Every action, in the order of its menu. */
export const ACTIONS = {
  'view.open': { title: 'action.view-open', keys: ['Mod+KeyO'], menu: 'file' },
  'view.save': { title: 'action.view-save', keys: ['Mod+KeyS'], menu: 'file' },
  'view.export': { title: 'action.view-export', keys: ['Mod+KeyE'], menu: 'file' },
  'chart.export': { title: 'action.chart-export', keys: [], menu: 'file' },
  'edit.undo': {
    title: 'action.undo',
    keys: ['Mod+KeyZ'],
    menu: 'edit',
    isOfTextFields: true,
  },
  'edit.redo': {
    title: 'action.redo',
    keys: ['Mod+KeyY', 'Mod+Shift+KeyZ'],
    macKeys: ['Mod+Shift+KeyZ'],
    menu: 'edit',
    isOfTextFields: true,
  },
  'workspace.hand-over': { title: 'action.hand-over-save', keys: [], menu: 'file' },
  'workspace.take-over': { title: 'action.hand-over-open', keys: [], menu: 'file' },
  'workspace.copies': { title: 'action.copies', keys: [], menu: 'file' },
  'workspace.save-elsewhere': { title: 'action.save-elsewhere', keys: [], menu: 'file' },
  'note.add': { title: 'action.note-add', keys: ['Shift+F2'], menu: 'edit' },
  'figure.correct': { title: 'action.figure-correct', keys: ['F2'], menu: 'edit' },
  'figure.add': { title: 'action.figure-add', keys: ['Mod+F2'], menu: 'edit' },
  'search.focus': { title: 'action.search-focus', keys: ['Mod+KeyF'], menu: 'edit' },
  'palette.open': {
    title: 'action.palette-open',
    keys: ['Mod+KeyK', 'Mod+Shift+KeyP'],
    menu: 'view',
  },
  'area.grid': { title: 'action.area-grid', keys: ['Mod+Digit1'], menu: 'view' },
  'area.compare': { title: 'action.area-compare', keys: ['Mod+Digit2'], menu: 'view' },
  'area.notes': { title: 'action.area-notes', keys: ['Mod+Digit3'], menu: 'view' },
  'area.press': { title: 'action.area-press', keys: ['Mod+Digit4'], menu: 'view' },
  'area.park': { title: 'action.area-park', keys: ['Alt+Enter', 'Mod+Digit5'], menu: 'view' },
  'area.sources': { title: 'action.area-sources', keys: ['Mod+Digit6'], menu: 'view' },
  'panel.evidence': { title: 'action.panel-evidence', keys: ['Mod+Shift+KeyE'], menu: 'view' },
  'panel.notes': { title: 'action.panel-notes', keys: ['Mod+Shift+KeyN'], menu: 'view' },
  'panel.toggle': { title: 'action.panel-toggle', keys: ['Mod+Alt+KeyB'], menu: 'view' },
  'sides.toggle': { title: 'action.sides-toggle', keys: ['Mod+Backslash'], menu: 'view' },
  'sides.next': { title: 'action.sides-next', keys: ['Mod+F6'], menu: 'view' },
  'pane.next': { title: 'action.pane-next', keys: ['F6'], menu: 'view' },
  'pane.previous': { title: 'action.pane-previous', keys: ['Shift+F6'], menu: 'view' },
  'density.next': { title: 'action.density-next', keys: ['Mod+Shift+KeyM'], menu: 'view' },
  'zoom.in': { title: 'action.zoom-in', keys: ['Mod+Equal', 'Mod+NumpadAdd'], menu: 'view' },
  'zoom.out': {
    title: 'action.zoom-out',
    keys: ['Mod+Minus', 'Mod+NumpadSubtract'],
    menu: 'view',
  },
  'zoom.reset': { title: 'action.zoom-reset', keys: ['Mod+Digit0'], menu: 'view' },
  'theme.next': { title: 'action.theme-next', keys: ['Mod+Shift+KeyD'], menu: 'view' },
  'language.next': { title: 'action.language-next', keys: ['Mod+Shift+KeyL'], menu: 'view' },
  'block.paste': {
    title: 'action.block-paste',
    keys: ['Mod+KeyV'],
    menu: 'edit',
    isOfSystem: true,
  },
  'cell.copy': { title: 'action.cell-copy', keys: [], menu: 'edit' },
  'rows.copy': { title: 'action.rows-copy', keys: ['Mod+Shift+KeyC'], menu: 'edit' },
  'base.toggle': { title: 'action.base-toggle', keys: [], menu: 'data' },
  'park.only': { title: 'action.park-only', keys: [], menu: 'data' },
  'column.add': { title: 'action.column-add', keys: ['Mod+Shift+Equal'], menu: 'data' },
  'compare.toggle': { title: 'action.compare-toggle', keys: ['Insert'], menu: 'data' },
  'compare.selected': {
    title: 'action.compare-selected',
    keys: ['Mod+Shift+KeyK'],
    menu: 'data',
  },
  'data.problems': { title: 'action.data-problems', keys: [], menu: 'data' },
  'help.shortcuts': { title: 'action.help-shortcuts', keys: ['Mod+Slash', 'F1'], menu: 'help' },
} as const satisfies Readonly<Record<string, Action>>;

/** Identifier of an action. */
export type ActionId = keyof typeof ACTIONS;

/** Identifiers of all actions. */
export const ACTION_IDS: readonly ActionId[] = Object.keys(ACTIONS).filter(isActionId);

/** Whether the word is the id of an action. */
export function isActionId(word: string): word is ActionId {
  return Object.hasOwn(ACTIONS, word);
}

/** The action of an id. */
export function actionOf(id: ActionId): Action {
  return ACTIONS[id];
}

/** The keys of an action on a platform; the first is shown. */
export function keysOf(id: ActionId, isMac: boolean): readonly string[] {
  const { keys, macKeys } = actionOf(id);
  return (isMac ? macKeys : undefined) ?? keys;
}
