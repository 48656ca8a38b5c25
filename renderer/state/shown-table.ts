import { create } from 'zustand';
import { errorProblem } from '../../shared/core/problem.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import type { Question } from '../../shared/domain/question.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import type { CellKnowledge, TableAnswer, TableAsk } from '../../shared/table/table-ask.ts';
import type { TableChoice } from '../../shared/table/table-choice.ts';
import { buildTableDesk } from '../../shared/table/typed/table-desk.ts';
import { languageOf } from './language.ts';
import { ownObservationsOf } from './layers.ts';
import { notedCellsOf } from './notes.ts';
import { tellProblem } from './notices.ts';
import { useDataset, useWorkbench, type Workbench } from './store.ts';
import { buildTableEngine, type TableThread, type ThreadEars } from './table-engine.ts';
import { openTableWorker } from './worker-policy.ts';
import { yearOfQuestion } from './year-of-question.ts';

/** The table that the grid shows: rows, and the question that their cells answer. */
export interface ShownTable {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly looks: TableChoice['looks'];
  readonly grouping: TableChoice['grouping'];
  readonly answer: TableAnswer;
}

/**
 * The newest table that was answered; null before the data are there. Cells follow it and not the
 * view, so that rows and their figures always belong together.
 */
export const useShownTable = create<{ readonly table: ShownTable | null }>(() => ({ table: null }));

/**
 * What the cells of the shown table answer; of the present view where no table is shown yet. Their
 * parts keep their identity from one table to the next.
 */
export function useShownColumns(): Pick<ShownTable, 'dataset' | 'question' | 'looks'> {
  const table = useShownTable((state) => state.table);
  const dataset = useDataset();
  const view = useWorkbench((state) => state.view);
  return table ?? { dataset, question: view.question, looks: view.table.looks };
}

const engine = buildTableEngine({
  openThread,
  openDesk: buildTableDesk,
  show: ({ dataset, question, ask }, answer) => {
    const { looks, layout } = ask;
    const table = { dataset, question, looks, grouping: layout.grouping, answer };
    useShownTable.setState({ table });
  },
  tellFailure: (cause) => tellProblem(errorProblem('table.thread-failed', { cause })),
});

/** Asks for the table anew whenever something that it depends on has changed. */
export function followTable(): void {
  let known: readonly unknown[] = [];
  useWorkbench.subscribe((state) => {
    if (state.data.kind !== 'ready') return;
    const parts = partsOf(state);
    if (parts.length === known.length && parts.every((part, at) => part === known[at])) return;
    const isFirst = known.length === 0;
    known = parts;
    const { question } = state.view;
    engine.ask({ dataset: state.data.dataset, question, ask: askOf(state) });
    // The first table is on its way to the screen: the thread may come after it.
    if (isFirst) requestIdleCallback(() => engine.start());
  });
}

function openThread({ onMessage, onFailure }: ThreadEars): TableThread {
  const worker = openTableWorker();
  worker.addEventListener('message', ({ data }) => onMessage(data));
  worker.addEventListener('messageerror', () => onFailure('messageerror'));
  worker.addEventListener('error', ({ message }) => onFailure(message));
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
}

/** Everything that a table depends on; each keeps its identity while it is the same. */
function partsOf(state: Workbench): readonly unknown[] {
  const { view, data, choices } = state;
  const { levels, search, filters, sort, metrics, question, table } = view;
  const { grouping, top, hidesHoles, looks } = table;
  const dataset = data.kind === 'ready' ? data.dataset : null;
  const traits = asksTraits(state) ? [state.notes, data] : [];
  const rows = [levels, search, filters, sort, grouping, top, hidesHoles];
  return [dataset, choices, metrics, question, looks, languageOf(state), ...rows, ...traits];
}

function askOf(state: Workbench): TableAsk {
  const { levels, search, filters, sort, metrics, question, table } = state.view;
  const { grouping, top, hidesHoles, looks } = table;
  return {
    rows: { levels, search, filters, sort },
    layout: { grouping, top, hidesHoles },
    metrics,
    inquiry: { ...question, preferences: buildPreferences(state.choices.values()) },
    looks,
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
