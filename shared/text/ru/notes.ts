/** Russian texts: notes. */
export const notes = {} as const;
