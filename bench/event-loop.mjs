import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Watches how long the program does not answer while something runs. The time for which the machine
 * let other programs run instead is taken off, where the system tells it.
 * @template T
 * @param {() => Promise<T>} run
 * @returns {Promise<{ value: T, longestMs: number, typicalMs: number }>}
 */
export async function watchEventLoop(run) {
  const waiting = openWaitingTime();
  /** @type {number[]} */
  const gaps = [];
  let isOver = false;
  let last = performance.now() - waiting.readMs();
  const tick = () => {
    if (isOver) return;
    const now = performance.now() - waiting.readMs();
    gaps.push(now - last);
    last = now;
    setImmediate(tick);
  };
  setImmediate(tick);
  const value = await run();
  isOver = true;
  waiting.close();
  gaps.sort((a, b) => a - b);
  return { value, longestMs: gaps.at(-1) ?? 0, typicalMs: gaps[Math.floor(gaps.length / 2)] ?? 0 };
}

/** How long the main thread was ready to run and had to wait, since the program was started. */
function openWaitingTime() {
  if (process.platform !== 'linux') return { readMs: () => 0, close() {} };
  const file = openSync('/proc/self/schedstat', 'r');
  const bytes = Buffer.alloc(64);
  return {
    readMs() {
      const length = readSync(file, bytes, 0, bytes.length, 0);
      const [, waited = '0'] = bytes.toString('latin1', 0, length).split(' ');
      return Number(waited) / 1e6;
    },
    close: () => closeSync(file),
  };
}
