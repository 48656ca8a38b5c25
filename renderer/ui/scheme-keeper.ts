import type { MantineColorSchemeManager } from '@mantine/core';

/**
 * Keeps no colour scheme: ours is part of the user's settings. The usual keeper asks the page's own
 * storage, and the first question to that makes the whole page wait for another process.
 */
export const schemeKeeper: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
