import { createContext, useContext } from 'react';
import { create } from 'zustand';
import type { Problem } from '../../shared/core/problem.ts';
import type { Reported } from '../../shared/core/result.ts';
import type { Note } from '../../shared/domain/annotation.ts';
import { buildDataset, type Dataset, type DatasetTables } from '../../shared/domain/dataset.ts';
import type { HistoryState } from '../../shared/domain/history-step.ts';
import type { ParkId } from '../../shared/domain/ids.ts';
import type { Layer } from '../../shared/domain/layer.ts';
import type { MetricId } from '../../shared/domain/metric.ts';
import type { NoteTarget } from '../../shared/domain/note-target.ts';
import { FIRST_SETTINGS, type Settings } from '../../shared/domain/settings.ts';
import type { Choice, SavedDocument } from '../../shared/domain/workspace.ts';
import type { ResponseOf } from '../../shared/ipc/contract.ts';
import type { SaveState } from '../../shared/domain/save-state.ts';
import type { ComputedId } from '../../shared/table/computed-column.ts';
import { FIRST_VIEW, type ViewSpec } from '../../shared/table/view-spec.ts';
import type { TextKey } from '../../shared/text/say.ts';

/** Work areas, in the order of the rail. */
export const AREAS = ['grid', 'compare', 'notes', 'press', 'park', 'sources'] as const;
/** Work area. */
export type Area = (typeof AREAS)[number];

/** Tabs of the right panel. */
export const PANELS = ['evidence', 'notes'] as const;
/** Tab of the right panel. */
export type Panel = (typeof PANELS)[number];

/** Places of two views side by side; one view alone stands at the left. */
export const SIDES = ['left', 'right'] as const;
/** Place of a view. */
export type Side = (typeof SIDES)[number];

/** What a column shows besides what the question asks for: plans, or what the user has computed. */
export type Track = 'plan' | ComputedId;

/** The cell that evidence and notes speak of; without a metric, the whole park. */
export interface Selection {
  readonly park: ParkId;
  readonly metric: MetricId | null;
  /** What is planned, where a column of plans was chosen and not that of the figures. */
  readonly track?: Track;
}

/** How far reading the data has come. */
export type DataState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'ready';
      /** What came with the program, without the user's layers. */
      readonly bundled: Reported<DatasetTables>;
      /** The layers that could be read, oldest first; switched-off ones too. */
      readonly layers: readonly Layer[];
      /** The bundled tables with every layer that is switched on. */
      readonly dataset: Dataset;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The user's work, or why there is none. */
export type WorkspaceState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'open';
      readonly folder: string;
      /** What opening found, worst first. */
      readonly problems: readonly Problem[];
      readonly saveState: SaveState;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Something to tell in passing. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'failed';
  readonly text: string;
  /** What the user can have done about it. */
  readonly action: { readonly title: TextKey; readonly run: () => void } | null;
}

/** Widths of the window's parts in percent, by part. */
export type Shares = Readonly<Record<string, number>>;

/** Dialogs of the frame. */
export type DialogName =
  | 'copies'
  | 'data-problems'
  | 'shortcuts'
  | 'export'
  | 'views'
  | 'palette'
  | 'column'
  | 'paste'
  | 'figure-add'
  | 'figure-correct';

/** Everything the window shows. */
export interface Workbench {
  readonly start: ResponseOf<'app.start'>;
  readonly data: DataState;
  readonly workspace: WorkspaceState;
  readonly settings: Settings;
  readonly notes: ReadonlyMap<string, Note>;
  readonly views: ReadonlyMap<string, SavedDocument>;
  readonly choices: ReadonlyMap<string, Choice>;
  /** Layers of figures as they are kept. */
  readonly layers: ReadonlyMap<string, SavedDocument>;
  /** What lies on the press desk, as it is kept. */
  readonly texts: ReadonlyMap<string, SavedDocument>;
  /** What can be undone and done again next. */
  readonly history: HistoryState;
  /** The view that is worked on: of two, the one that was touched last. */
  readonly view: ViewSpec;
  /** Where that view stands. */
  readonly side: Side;
  /** The view at the other side; null where there is only one. */
  readonly parked: ViewSpec | null;
  readonly selection: Selection | null;
  /** What notes speak of when that is no cell: an observation, a comparison, words of a text. */
  readonly subject: NoteTarget | null;
  /** Words of a text that the press desk is to show; null when none are asked for. */
  readonly wantedWords: WordsTarget | null;
  readonly area: Area;
  readonly panel: Panel;
  readonly isPanelOpen: boolean;
  /** Whether the right panel was asked for since the start; else it waits for a selection. */
  readonly isPanelAsked: boolean;
  /** Shares of work area and right panel, in percent; null for the first ones. */
  readonly shares: Shares | null;
  /** Whether the user has asked to write a note and the place for it is not focused yet. */
  readonly isNoteWanted: boolean;
  /** Text half typed, by what it is for. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
  readonly dialog: DialogName | null;
}

/** Words of a text, as notes speak of them. */
export type WordsTarget = NoteTarget & { readonly kind: 'text' };

/** The window before anything is known. */
export const FIRST_STATE: Workbench = {
  start: { systemLanguage: 'ru', isMac: false, version: '' },
  data: { kind: 'loading' },
  workspace: { kind: 'loading' },
  settings: FIRST_SETTINGS,
  notes: new Map(),
  views: new Map(),
  choices: new Map(),
  layers: new Map(),
  texts: new Map(),
  history: { undo: null, redo: null },
  view: FIRST_VIEW,
  side: 'left',
  parked: null,
  selection: null,
  subject: null,
  wantedWords: null,
  area: 'grid',
  panel: 'evidence',
  isPanelOpen: true,
  isPanelAsked: false,
  shares: null,
  isNoteWanted: false,
  drafts: {},
  notices: [],
  dialog: null,
};

const store = create<Workbench>(() => FIRST_STATE);

/** The side that a part of the window shows; null for what follows the view that is worked on. */
export const SideShown = createContext<Side | null>(null);

let parkedState: { readonly of: Workbench; readonly shown: Workbench } | null = null;

/** The state as a side shows it: with the view of that side in the place of the view. */
export function stateOfSide(state: Workbench, side: Side | null): Workbench {
  const { parked } = state;
  if (side === null || side === state.side || parked === null) return state;
  if (parkedState?.of !== state) parkedState = { of: state, shown: { ...state, view: parked } };
  return parkedState.shown;
}

function useStore<Part>(select: (state: Workbench) => Part): Part {
  const side = useContext(SideShown);
  return store((state) => select(stateOfSide(state, side)));
}

/**
 * The one store of the window. Components read it through this hook with a selector; everything
 * that changes it is a function in a file beside this one. Inside a side, `view` is the view of that
 * side; what the user does there is done to the view that is worked on, which it then is.
 */
export const useWorkbench = Object.assign(useStore, {
  getState: store.getState,
  setState: store.setState,
  subscribe: store.subscribe,
});

const EMPTY_DATASET = buildDataset({
  parks: [],
  observations: [],
  sources: [],
  relations: [],
  measures: [],
  rates: [],
  prices: [],
});

/** The dataset; empty until it has been read. */
export function useDataset(): Dataset {
  return useWorkbench(({ data }) => (data.kind === 'ready' ? data.dataset : EMPTY_DATASET));
}
