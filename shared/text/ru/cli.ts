/** Russian texts: cli. */
export const cli = {} as const;
