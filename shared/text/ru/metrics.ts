/** Russian texts: metrics. */
export const metrics = {} as const;
