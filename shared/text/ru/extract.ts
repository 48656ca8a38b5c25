/** Russian texts: extract. */
export const extract = {} as const;
