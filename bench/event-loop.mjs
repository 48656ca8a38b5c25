/**
 * Watches how long the program does not answer while something runs.
 * @template T
 * @param {() => Promise<T>} run
 * @returns {Promise<{ value: T, longestMs: number, typicalMs: number }>}
 */
export async function watchEventLoop(run) {
  /** @type {number[]} */
  const gaps = [];
  let isOver = false;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const value = await run();
  isOver = true;
  gaps.sort((a, b) => a - b);
  return { value, longestMs: gaps.at(-1) ?? 0, typicalMs: gaps[Math.floor(gaps.length / 2)] ?? 0 };
}
