/** A ref for an element that takes the place of a focused one: the focus goes on to it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
