/** Russian texts: words. */
export const words = {} as const;
