/** Russian texts: grid. */
export const grid = {} as const;
