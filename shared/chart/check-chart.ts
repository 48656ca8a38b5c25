import type { Dataset } from '../domain/dataset.ts';
import { fine, finding, type GuardCheck, mergeChecks } from '../domain/guard-check.ts';
import type { Question } from '../domain/question.ts';
import { levelOfKind, type Level } from '../domain/vocabulary.ts';
import {
  checkCurrencies,
  checkPartYears,
  checkPeriods,
  checkScopes,
  checkStatuses,
} from '../table/guard-ratio.ts';
import type { ValueFigure } from './figure-mark.ts';

/** Checks the figures that are about to stand side by side, each against the first. */
export function checkChart(
  dataset: Dataset,
  figures: readonly ValueFigure[],
  question: Question,
): readonly GuardCheck[] {
  const [over, ...rest] = figures;
  if (over === undefined) return [];
  return mergeChecks(
    rest.map((under) => [
      checkPeriods({ over, under }, question),
      checkLevels(dataset, over, under),
      checkStatuses({ over, under }),
      checkScopes({ over, under }),
      checkCurrencies({ over, under }),
      checkPartYears({ over, under }),
    ]),
  );
}

function checkLevels(dataset: Dataset, over: ValueFigure, under: ValueFigure): GuardCheck {
  const first = levelOf(dataset, over);
  const second = levelOf(dataset, under);
  if (first === null || second === null || first === second) return fine('level');
  return finding('level', 'block', [
    'guard.level-differs',
    { first: `@level.${first}`, second: `@level.${second}` },
  ]);
}

function levelOf(dataset: Dataset, figure: ValueFigure): Level | null {
  const kind = dataset.parkById.get(figure.park)?.kind;
  return kind === undefined ? null : levelOfKind(kind);
}
