import type { NoteTarget } from '../domain/note-target.ts';
import type { ChartModel, Mark, Panel } from './model.ts';

/** A note with its number in the document or under the chart. */
export interface NumberedTarget {
  readonly number: number;
  readonly target: NoteTarget;
}

/** Gives each figure of a chart the numbers of the notes on it, which are drawn beside it. */
export function markNotes(model: ChartModel, notes: readonly NumberedTarget[]): ChartModel {
  const relevant = notes.filter(({ target }) => isOnChart(target, model.panel));
  if (relevant.length === 0) return model;
  return { ...model, panel: panelWithNotes(model.panel, relevant) };
}

/** Whether a note speaks of a figure that a panel shows. */
export function isOnChart(target: NoteTarget, { marks }: Pick<Panel, 'marks'>): boolean {
  return marks.some((mark) => isOnMark(target, mark, marks));
}

function panelWithNotes(panel: Panel, notes: readonly NumberedTarget[]): Panel {
  const noted = <Each extends Mark>(marks: readonly Each[]): readonly Each[] =>
    marks.map((mark) => {
      const numbers = notes
        .filter(({ target }) => isOnMark(target, mark, panel.marks))
        .map(({ number }) => number);
      return numbers.length === 0 ? mark : { ...mark, notes: numbers };
    });
  switch (panel.kind) {
    case 'multiples':
      return {
        ...panel,
        marks: noted(panel.marks),
        cells: panel.cells.map(({ title, panel: cell }) => ({
          title,
          panel: { ...cell, marks: noted(cell.marks) },
        })),
      };
    case 'scatter':
      return { ...panel, marks: noted(panel.marks) };
    case 'map':
      return { ...panel, marks: noted(panel.marks) };
    default:
      return { ...panel, marks: noted(panel.marks) };
  }
}

// A note on a cell whatever its time is on the figure of that cell where the chart shows only one.
function isOnMark(target: NoteTarget, mark: Mark, among: readonly Mark[]): boolean {
  if (target.kind !== 'point' && target.kind !== 'cell') return false;
  if (target.park !== mark.park || target.metric !== mark.metric) return false;
  if (target.period !== null) return target.period === mark.period;
  return among.every(
    (other) => other === mark || other.park !== mark.park || other.metric !== mark.metric,
  );
}
