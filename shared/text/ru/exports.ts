/** Russian texts: exports. */
export const exports = {} as const;
