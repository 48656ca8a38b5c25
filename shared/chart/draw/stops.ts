import { type Frame, layOutPanel } from '../layout.ts';
import type { LinesPanel, MapPanel, Mark, MultiplesPanel, Panel, TilesPanel } from '../model.ts';
import { placeMarks } from './map.ts';
import { cellFrames } from './multiples.ts';
import { MARKER_RADIUS } from './point.ts';
import { tileFrame } from './tiles.ts';

/** A place of a drawing where pointer and arrow keys can stand. */
export interface Stop {
  /** Null where a hole stands. */
  readonly mark: Mark | null;
  /** What stands there, in words. */
  readonly spoken: string;
  readonly frame: Frame;
}

/** A panel that has no axes of the window, so that its stops are found here. */
export type WalkedPanel = TilesPanel | MultiplesPanel | MapPanel;

/** Whether a panel is walked by its own stops. */
export function isWalked(panel: Panel): panel is WalkedPanel {
  return panel.kind === 'tiles' || panel.kind === 'multiples' || panel.kind === 'map';
}

/** The stops of a panel as it is drawn in a frame. */
export function stopsOf(panel: WalkedPanel, frame: Frame): readonly Stop[] {
  switch (panel.kind) {
    case 'tiles':
      return tileStops(panel, frame);
    case 'multiples':
      return cellFrames(panel.cells.length, frame).flatMap((cell, place) => {
        const own = panel.cells[place]?.panel;
        return own === undefined ? [] : pointStops(own, cell);
      });
    case 'map':
      return placeMarks(panel, frame).map(({ mark, at, radius }) => stopAround(mark, at, radius));
  }
}

/** Which way an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest stop in a direction; null where there is none. */
export function nextStop(stops: readonly Stop[], from: Stop, direction: Direction): Stop | null {
  const ahead = stops
    .filter((stop) => stop !== from)
    .map((stop) => ({ stop, ...stepsTo(from, stop, direction) }))
    .filter(({ along, aside }) => along > 0.5 && aside <= along * 4)
    .toSorted((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside));
  return ahead[0]?.stop ?? null;
}

function stepsTo(
  from: Stop,
  to: Stop,
  direction: Direction,
): { readonly along: number; readonly aside: number } {
  const [a, b] = [middleOf(from), middleOf(to)];
  const [right, down] = [b.x - a.x, b.y - a.y];
  switch (direction) {
    case 'left':
      return { along: -right, aside: Math.abs(down) };
    case 'right':
      return { along: right, aside: Math.abs(down) };
    case 'up':
      return { along: -down, aside: Math.abs(right) };
    case 'down':
      return { along: down, aside: Math.abs(right) };
  }
}

function middleOf({ frame }: Stop): { readonly x: number; readonly y: number } {
  return { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
}

function tileStops(panel: TilesPanel, frame: Frame): readonly Stop[] {
  const known = panel.marks.map(
    (mark): Stop => ({ mark, spoken: mark.spoken, frame: tileFrame(panel, frame, mark) }),
  );
  const holes = panel.holes.map((hole): Stop => {
    const name = `${panel.rows[hole.at] ?? ''}: ${panel.columns[hole.lane] ?? ''}`;
    return { mark: null, spoken: `${name} — ${hole.label}`, frame: tileFrame(panel, frame, hole) };
  });
  return [...known, ...holes].toSorted(
    (a, b) => a.frame.top - b.frame.top || a.frame.left - b.frame.left,
  );
}

function pointStops(panel: LinesPanel, frame: Frame): readonly Stop[] {
  const { plane } = layOutPanel(panel, frame);
  return panel.marks.map((mark) => {
    const at = { x: plane.across(mark.at), y: plane.along(mark.extent.nominal) };
    return stopAround(mark, at, MARKER_RADIUS);
  });
}

function stopAround(
  mark: Mark,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): Stop {
  const reach = radius + 3;
  const frame = { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach };
  return { mark, spoken: mark.spoken, frame };
}
