import type { ReactNode } from 'react';
import { create } from 'zustand';

/** A part of ours that stands inside an element of the grid library. */
export interface Mount {
  readonly key: number;
  readonly element: HTMLElement;
  readonly node: ReactNode;
}

/** All such parts; the table draws each where it stands. */
export const useMounts = create<readonly Mount[]>(() => []);

let lastKey = 0;

/** Puts a part into an element; returns what takes it away again. */
export function mount(element: HTMLElement, node: ReactNode): () => void {
  lastKey += 1;
  const key = lastKey;
  useMounts.setState((mounts) => [...mounts, { key, element, node }], true);
  return () => useMounts.setState((mounts) => mounts.filter((each) => each.key !== key), true);
}
