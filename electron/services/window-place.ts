import { readFileSync, writeFileSync } from 'node:fs';
import { toRecord } from '../../shared/core/json.ts';
import type { Settings } from '../../shared/domain/settings.ts';

/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window stands. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  /** Theme that the window had, so that it opens in it. */
  readonly theme: Settings['theme'];
}

/** Smallest size at which the window's parts still fit. */
export const SMALLEST_WINDOW = { width: 1024, height: 640 } as const;
const FIRST_SIZE = { width: 1440, height: 900 } as const;
/** How much of the window must lie on a screen so that it can be seen and moved. */
const VISIBLE = { width: 200, height: 80 } as const;

/** Reads where the window stood; null when that was never written or cannot be understood. */
export function readWindowPlace(path: string): WindowPlace | null {
  try {
    return parsePlace(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers where the window stands. A place that cannot be kept is not worth a word to the user. */
export function writeWindowPlace(path: string, place: WindowPlace): void {
  try {
    writeFileSync(path, JSON.stringify(place));
  } catch {
    return;
  }
}

/**
 * Where to open the window: where it stood, as far as a screen is still there; else in the middle
 * of the first screen. `screens` are the work areas, the primary one first.
 */
export function fitWindowPlace(
  remembered: WindowPlace | null,
  screens: readonly Rectangle[],
): WindowPlace {
  const home = screens.find((screen) => remembered && isReachable(remembered.bounds, screen));
  if (remembered && home) {
    return { ...remembered, bounds: withinSize(remembered.bounds, home) };
  }
  const [first = { x: 0, y: 0, ...FIRST_SIZE }] = screens;
  const width = Math.min(FIRST_SIZE.width, first.width);
  const height = Math.min(FIRST_SIZE.height, first.height);
  const x = first.x + Math.round((first.width - width) / 2);
  const y = first.y + Math.round((first.height - height) / 2);
  const theme = remembered?.theme ?? 'system';
  return { bounds: { x, y, width, height }, isMaximized: false, theme };
}

function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const belowTop = window.y - screen.y;
  return across >= VISIBLE.width && belowTop >= 0 && belowTop <= screen.height - VISIBLE.height;
}

function withinSize(window: Rectangle, screen: Rectangle): Rectangle {
  return {
    ...window,
    width: Math.max(SMALLEST_WINDOW.width, Math.min(window.width, screen.width)),
    height: Math.max(SMALLEST_WINDOW.height, Math.min(window.height, screen.height)),
  };
}

const FARTHEST = 100_000;
const THEMES = ['system', 'light', 'dark'] as const;

function parsePlace(value: unknown): WindowPlace | null {
  const place = toRecord(value);
  const bounds = parseRectangle(place?.['bounds']);
  const theme = THEMES.find((each) => each === place?.['theme']);
  if (bounds === null || theme === undefined) return null;
  return { bounds, isMaximized: place?.['isMaximized'] === true, theme };
}

function parseRectangle(value: unknown): Rectangle | null {
  const { x, y, width, height } = toRecord(value) ?? {};
  if (!isPixels(x) || !isPixels(y) || !isPixels(width) || !isPixels(height)) return null;
  return { x, y, width, height };
}

function isPixels(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= FARTHEST;
}
