/** Parts of the window between which F6 goes, by landmark, in reading order. */
const LANDMARKS = 'nav, header, main, aside, footer';
const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]';

/** Moves the focus to the next part of the window, from the last to the first. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>(LANDMARKS)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    if (focusInto(panes[(here + step) % panes.length])) return;
  }
}

function focusInto(pane: HTMLElement | undefined): boolean {
  const target = pane?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return target !== null && target !== undefined && document.activeElement === target;
}
