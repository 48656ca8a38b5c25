/** English texts: compare. */
export const compare = {} as const;
