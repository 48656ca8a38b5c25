import { useComputedColorScheme } from '@mantine/core';

/** Whether the window is dark now, by the user's choice or the system's. */
export function useDark(): boolean {
  return useComputedColorScheme('light') === 'dark';
}
