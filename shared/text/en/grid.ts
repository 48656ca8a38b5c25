/** English texts: grid. */
export const grid = {} as const;
