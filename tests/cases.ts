const isDeep = Boolean(process.env['PARKBENCH_DEEP']);

/** Cases of a property test: `npm run test:deep` asks for a million. */
export const CASES = isDeep ? 1_000_000 : 10_000;

/** Patience with a property test on a busy machine, in milliseconds; speed is not what it tests. */
export const PROPERTY = { timeout: isDeep ? 14_400_000 : 120_000 };
