/** English texts: metrics. */
export const metrics = {} as const;
