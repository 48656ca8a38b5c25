import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '../harness/workbench.ts';
import { openOutside } from './outside.ts';
import type { Probe, Target } from './probe.ts';
import { probeSuites } from './probe-suites.ts';

const HOME = 'app://parkbench/index.html';
const shell = resolve(import.meta.dirname, 'careless-shell');
const PATIENCE_MS = 2_000;
const TRIES = 3;

/** What no shell can give away, because the browser itself refuses it to every page. */
const HELD_BY_CHROMIUM: readonly string[] = [
  'the window does not go to a data address',
  'the window does not go to an unknown scheme',
];

// A probe proves nothing by holding unless it can fail.
test('every probe finds a careless shell out, but for what the browser itself holds', async ({
  open,
}) => {
  test.setTimeout(5 * 60_000);
  const outside = await openOutside();
  const opened = await open({ isAttacked: true, program: { kind: 'folder', path: shell } });
  const target = { ...opened, outside };
  await target.page.getByRole('main').waitFor();
  const held: string[] = [];
  const probes = Object.values(probeSuites).flat();
  for (const probe of probes) {
    if (await isAlwaysHeld(probe, target)) held.push(probe.name);
  }
  await outside.close();
  console.log(`a careless shell: ${held.length} of ${probes.length} probes held`);
  expect(held).toEqual(HELD_BY_CHROMIUM);
});

/** On a busy machine a careless shell may give way late: what holds is tried again. */
async function isAlwaysHeld(probe: Probe, target: Target): Promise<boolean> {
  let isHolding = true;
  for (let time = 0; time < TRIES && isHolding; time += 1) {
    isHolding = await isHeld(probe, target);
    await goHome(target);
  }
  return isHolding;
}

/** A probe that breaks, or that the window answers no more, has found it out as well. */
async function isHeld(probe: Probe, target: Target): Promise<boolean> {
  const late = setTimeout(PATIENCE_MS, false, { ref: false });
  return Promise.race([probe.holds(target).catch(() => false), late]);
}

async function goHome({ app }: Target): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, home) => {
    const [window, ...others] = BrowserWindow.getAllWindows().toReversed();
    for (const other of others) other.destroy();
    if (window?.webContents.getURL() !== home) await window?.loadURL(home).catch(() => undefined);
  }, HOME);
}
