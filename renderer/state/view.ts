import { type Draft, produce } from 'immer';
import type { Question } from '../../shared/domain/question.ts';
import type { ViewSpec } from '../../shared/table/view-spec.ts';
import { useWorkbench } from './store.ts';

/** Changes the view by a recipe; what the recipe does not touch keeps its identity. */
export function updateView(recipe: (view: Draft<ViewSpec>) => void): void {
  useWorkbench.setState(({ view }) => ({ view: produce(view, recipe) }));
}

/** Changes parts of the question that is asked of the data. */
export function askQuestion(parts: Partial<Question>): void {
  useWorkbench.setState(({ view }) => ({
    view: { ...view, question: { ...view.question, ...parts } },
  }));
}

/** Narrows the grid to what matches the text. */
export function searchParks(text: string): void {
  useWorkbench.setState(({ view }) => ({ view: { ...view, search: text } }));
}

/** Sets parts of the view. */
export function changeView(parts: Partial<ViewSpec>): void {
  useWorkbench.setState(({ view }) => ({ view: { ...view, ...parts } }));
}
