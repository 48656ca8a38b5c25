/** Russian texts: compare. */
export const compare = {} as const;
