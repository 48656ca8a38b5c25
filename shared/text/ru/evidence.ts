/** Russian texts: evidence. */
export const evidence = {} as const;
