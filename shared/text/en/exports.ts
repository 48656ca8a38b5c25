/** English texts: exports. */
export const exports = {} as const;
