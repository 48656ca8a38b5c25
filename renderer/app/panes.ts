import { WORKED_ON } from '../ui/keyboard-place.ts';

/** Parts of the window between which F6 goes, by landmark, in reading order. */
const LANDMARKS = 'nav, header, main, aside, footer';
const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]';

/** What had the keyboard in each part when it was left. */
const left = new WeakMap<HTMLElement, HTMLElement>();

/** Moves the focus to the next part of the window, or the one before, and round at the ends. */
export function focusNextPane(way: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(LANDMARKS)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[here];
  const { activeElement } = document;
  if (pane !== undefined && activeElement instanceof HTMLElement) left.set(pane, activeElement);
  for (let step = 1; step <= panes.length; step += 1) {
    const place = (Math.max(here, way === 1 ? -1 : 0) + way * step) % panes.length;
    if (focusInto(panes.at(place))) return;
  }
}

// Back to where the keyboard was in that part, else to where its work is done, else to its start.
function focusInto(pane: HTMLElement | undefined): boolean {
  if (pane === undefined) return false;
  const places = [left.get(pane), ...[WORKED_ON, FOCUSABLE].map((each) => findIn(pane, each))];
  return places.some((target) => {
    target?.focus();
    return target !== undefined && pane.contains(document.activeElement);
  });
}

function findIn(pane: HTMLElement, selector: string): HTMLElement | undefined {
  return pane.querySelector<HTMLElement>(selector) ?? undefined;
}
