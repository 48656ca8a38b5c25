/** English texts: extract. */
export const extract = {} as const;
