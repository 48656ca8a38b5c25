import { useContext } from 'react';
import { create } from 'zustand';
import { errorProblem } from '../../shared/core/problem.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Level } from '../../shared/domain/vocabulary.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import type { CellKnowledge, TableAnswer, TableAsk } from '../../shared/table/table-ask.ts';
import type { TableChoice } from '../../shared/table/table-choice.ts';
import type { SortKey } from '../../shared/table/view-spec.ts';
import { buildTableDesk } from '../../shared/table/typed/table-desk.ts';
import { languageOf } from './language.ts';
import { ownObservationsOf } from './layers.ts';
import { notedCellsOf } from './notes.ts';
import { tellProblem } from './notices.ts';
import {
  type Side,
  SideShown,
  stateOfSide,
  useDataset,
  useWorkbench,
  type Workbench,
} from './store.ts';
import {
  buildTableEngine,
  type EngineParts,
  type TableThread,
  type ThreadEars,
} from './table-engine.ts';
import { yearOfQuestion } from './year-of-question.ts';

/** The table that the grid shows: rows, and the question that their cells answer. */
export interface ShownTable {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly looks: TableChoice['looks'];
  readonly computed: TableChoice['computed'];
  readonly levels: readonly Level[];
  readonly grouping: TableChoice['grouping'];
  readonly sort: readonly SortKey[];
  readonly answer: TableAnswer;
}

/**
 * The newest table that was answered; null before the data are there. Cells follow it and not the
 * view, so that rows and their figures always belong together.
 */
const useTables = create<Readonly<Record<Side, ShownTable | null>>>(() => ({
  left: null,
  right: null,
}));

/** The newest table of the side where it is asked for. */
export function useShownTable(): ShownTable | null {
  const side = useContext(SideShown) ?? 'left';
  return useTables((tables) => tables[side]);
}

/** Which columns figures are made for. */
export type ColumnsAsked = Pick<
  ShownTable,
  'dataset' | 'question' | 'looks' | 'computed' | 'levels'
>;

/**
 * What the cells of the shown table answer; of the present view where no table is shown yet. Their
 * parts keep their identity from one table to the next.
 */
export function useShownColumns(): ColumnsAsked {
  const table = useShownTable();
  const dataset = useDataset();
  const view = useWorkbench((state) => state.view);
  const { looks, computed } = view.table;
  return table ?? { dataset, question: view.question, levels: view.levels, looks, computed };
}

const partsFor = (side: Side): Omit<EngineParts, 'openThread'> => ({
  openDesk: buildTableDesk,
  show: ({ dataset, question, ask }, answer) => {
    const { looks, computed } = ask;
    const { levels, sort } = ask.rows;
    const { grouping } = ask.layout;
    const table = { dataset, question, looks, computed, levels, grouping, sort, answer };
    useTables.setState({ [side]: table });
  },
  tellFailure: (cause) => tellProblem(errorProblem('table.thread-failed', { cause })),
});

/**
 * Asks for the table anew whenever something that it depends on has changed; in another thread,
 * once the first table is on its way to the screen.
 */
export function followTable(openWorker: () => Worker): void {
  followSide('left', openWorker);
  const stop = useWorkbench.subscribe(({ parked }) => {
    if (parked === null) return;
    // A second thread, with the data once more, is opened for a second view and not before.
    stop();
    followSide('right', openWorker);
  });
}

function followSide(side: Side, openWorker: () => Worker): void {
  const engine = buildTableEngine({
    ...partsFor(side),
    openThread: (ears) => openThread(openWorker, ears),
  });
  let known: readonly unknown[] = [];
  const follow = (whole: Workbench): void => {
    if (whole.data.kind !== 'ready' || (side === 'right' && whole.parked === null)) return;
    const state = stateOfSide(whole, side);
    if (state.data.kind !== 'ready') return;
    const asked = partsOf(state);
    if (asked.length === known.length && asked.every((part, at) => part === known[at])) return;
    const isFirst = known.length === 0;
    known = asked;
    const { question } = state.view;
    engine.ask({ dataset: state.data.dataset, question, ask: askOf(state) });
    if (isFirst) requestIdleCallback(() => engine.start());
  };
  useWorkbench.subscribe(follow);
  follow(useWorkbench.getState());
}

function openThread(open: () => Worker, { onMessage, onFailure }: ThreadEars): TableThread {
  const worker = open();
  worker.addEventListener('message', ({ data }) => onMessage(data));
  worker.addEventListener('messageerror', () => onFailure('messageerror'));
  worker.addEventListener('error', ({ message }) => onFailure(message));
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}

/** Everything that a table depends on; each keeps its identity while it is the same. */
function partsOf(state: Workbench): readonly unknown[] {
  const { view, data, choices } = state;
  const { levels, search, filters, sort, metrics, question, table } = view;
  const { grouping, top, hidesHoles, looks, computed } = table;
  const dataset = data.kind === 'ready' ? data.dataset : null;
  const traits = asksTraits(state) ? [state.notes, data] : [];
  const rows = [levels, search, filters, sort, grouping, top, hidesHoles];
  return [
    dataset,
    choices,
    metrics,
    question,
    looks,
    computed,
    languageOf(state),
    ...rows,
    ...traits,
  ];
}

function askOf(state: Workbench): TableAsk {
  const { levels, search, filters, sort, metrics, question, table } = state.view;
  const { grouping, top, hidesHoles, looks, computed } = table;
  return {
    rows: { levels, search, filters, sort },
    layout: { grouping, top, hidesHoles },
    metrics,
    inquiry: { ...question, preferences: buildPreferences(state.choices.values()) },
    looks,
    computed,
    language: languageOf(state),
    traits: knowledgeOf(state),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function knowledgeOf(state: Workbench): CellKnowledge {
  const year = yearOfQuestion(state.view.question);
  if (!asksTraits(state)) return { year, noted: NOTHING, own: NOTHING };
  return { year, noted: notedCellsOf(state.notes), own: ownObservationsOf(state.data) };
}

function asksTraits({ view }: Workbench): boolean {
  return view.filters.some(({ kind }) => kind === 'traits');
}
