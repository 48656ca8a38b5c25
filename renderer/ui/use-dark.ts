import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is dark: the user's choice reaches the page through the system's own theme. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
