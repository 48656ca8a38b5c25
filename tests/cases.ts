const isDeep = Boolean(process.env['PARKBENCH_DEEP']);

/** Cases of a property test: `PARKBENCH_DEEP=1` asks for a million. */
export const CASES = isDeep ? 1_000_000 : 10_000;

/** Patience with a property test on a busy machine, in milliseconds; speed is not what it tests. */
export const PROPERTY = { timeout: isDeep ? 3_600_000 : 120_000 };
