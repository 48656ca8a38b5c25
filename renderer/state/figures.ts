import type { Dataset } from '../../shared/domain/dataset.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { Choice } from '../../shared/domain/workspace.ts';
import { buildFigureLookup, type FigureLookup } from '../../shared/table/figure-lookup.ts';
import { buildPreferences } from '../../shared/table/preferences.ts';
import { useDataset, useWorkbench } from './store.ts';

interface Kept {
  readonly dataset: Dataset;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly question: Question;
  readonly lookUp: FigureLookup;
}

/** How many questions keep their figures: the present one, one for ordering, and those before. */
const MOST_KEPT = 16;
let kept: readonly Kept[] = [];

/**
 * The figures that answer a question, kept between the parts of the window that ask the same and
 * when the user goes back to a question asked before.
 */
export function figuresFor(
  dataset: Dataset,
  choices: ReadonlyMap<string, Choice>,
  question: Question,
): FigureLookup {
  const known = kept.find(
    (each) =>
      each.dataset === dataset && each.choices === choices && isSame(each.question, question),
  );
  const found = known ?? {
    dataset,
    choices,
    question,
    lookUp: buildFigureLookup(dataset, {
      ...question,
      preferences: buildPreferences(choices.values()),
    }),
  };
  kept = [found, ...kept.filter((each) => each !== known)].slice(0, MOST_KEPT);
  return found.lookUp;
}

/** The figures that answer the question of the present view. */
export function useFigures(): FigureLookup {
  const dataset = useDataset();
  const choices = useWorkbench((state) => state.choices);
  const question = useWorkbench((state) => state.view.question);
  return figuresFor(dataset, choices, question);
}

// Questions are small and plain: equal texts are equal questions.
function isSame(a: Question, b: Question): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
