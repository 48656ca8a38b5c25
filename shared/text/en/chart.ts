/** English texts: chart. */
export const chart = {} as const;
