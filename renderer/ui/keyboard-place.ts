/** Parts that stand over the others for a while; what has the keyboard in them is gone with them. */
const PASSING = '[role="dialog"], [role="menu"], [data-portal], .ag-popup';

let lastPlace: HTMLElement | null = null;

/** Takes note of what has the keyboard beside dialogs and menus, until it is stopped. */
export function watchKeyboardPlace(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.closest(PASSING) === null) lastPlace = target;
  };
  document.addEventListener('focusin', note);
  return () => document.removeEventListener('focusin', note);
}

/** What the Tab key stops at, disabled or not. */
const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * Keeps the keyboard near a button that was pressed by key and is gone by that, such as the cross of
 * a filter: at the next of its list, else at what stands before it. Works until it is stopped.
 */
export function watchVanishing(): () => void {
  const note = ({ target, detail }: MouseEvent): void => {
    const isByKey = detail === 0;
    if (isByKey && target instanceof HTMLElement) keepNear(target);
  };
  document.addEventListener('click', note, true);
  return () => document.removeEventListener('click', note, true);
}

function keepNear(pressed: HTMLElement): void {
  // What passes gives the keyboard back itself once it is gone.
  const passing = pressed.closest(PASSING);
  const stops = [...(passing ?? document).querySelectorAll<HTMLElement>(STOPS)];
  const place = stops.indexOf(pressed);
  const list = pressed.closest('ul, ol');
  const after = stops.slice(place + 1).filter((stop) => list?.contains(stop));
  const near = [...after, ...stops.slice(0, Math.max(place, 0)).toReversed()];
  setTimeout(() => {
    if (pressed.isConnected || passing?.isConnected === false) return;
    // What cannot take the keyboard leaves it lost, and the next one is tried.
    for (const stop of near) if (isKeyboardLost()) stop.focus();
  });
}

/**
 * Gives the keyboard back to what had it before a dialog came, once that dialog is gone; to the work
 * area where that is gone, too. Whoever has taken the keyboard meanwhile keeps it.
 */
export function giveKeyboardBack(): void {
  setTimeout(() => {
    if (!isKeyboardLost()) return;
    if (lastPlace?.isConnected === true) lastPlace.focus({ preventScroll: true });
    if (isKeyboardLost()) focusWorkArea();
  });
}

/** Whether nothing has the keyboard. */
export function isKeyboardLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** Puts the keyboard where the work area is worked on, such as at the chosen cell; else on the area. */
export function focusWorkArea(): void {
  const area = document.querySelector<HTMLElement>('main');
  const first = area?.querySelector<HTMLElement>(WORKED_ON);
  first?.focus();
  if (area?.contains(document.activeElement) !== true) area?.focus();
}

/** Where a part of the window wants the keyboard first, or hands it on from. */
export const WORKED_ON = '[data-takes-keyboard]';
