import type { Direction } from '../../../shared/chart/draw/stops.ts';

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** Which way a key leads; null where it is no arrow. */
export function directionOf(key: string): Direction | null {
  return ARROWS.get(key) ?? null;
}
