import type { ElectronApplication } from '@playwright/test';

/** From this long on a timer is one that acts by itself, such as the next try to save. */
const LONG_MS = 1000;

/**
 * Makes the main process hold back what it would do by itself after a second or more, so that a
 * story alone decides when that happens; returns what lets all of it happen.
 */
export async function holdLongTimers(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate((_electron, longMs) => {
    const held = new Set<{ readonly act: () => void }>();
    const { setTimeout: wait, clearTimeout: clear } = globalThis;
    const hold = (act: () => void): unknown => {
      const timer = { act, unref: () => timer, ref: () => timer, hasRef: () => false };
      held.add(timer);
      return timer;
    };
    Object.assign(globalThis, {
      setTimeout: (act: () => void, ms = 0, ...rest: unknown[]) =>
        ms < longMs ? Reflect.apply(wait, globalThis, [act, ms, ...rest]) : hold(act),
      clearTimeout: (timer: never) => {
        if (!held.delete(timer)) clear(timer);
      },
      releaseTimers: () => {
        Object.assign(globalThis, { setTimeout: wait, clearTimeout: clear });
        for (const { act } of held) act();
      },
    });
  }, LONG_MS);
  return async () => {
    await app.evaluate(() => Reflect.get(globalThis, 'releaseTimers')());
  };
}
