/** Parts of the window between which F6 goes, by landmark, in reading order. */
const LANDMARKS = 'nav, header, main, aside, footer';
const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]';

/** Moves the focus to the next part of the window, or the one before, and round at the ends. */
export function focusNextPane(way: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(LANDMARKS)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const place = (Math.max(here, way === 1 ? -1 : 0) + way * step) % panes.length;
    if (focusInto(panes.at(place))) return;
  }
}

function focusInto(pane: HTMLElement | undefined): boolean {
  const target = pane?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null && target !== undefined && document.activeElement === target;
}
