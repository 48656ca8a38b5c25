import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { buildStoreProgram } from '../../build/app/build-store.mjs';
import { ensureElectron } from '../../build/electron/resolve.mjs';
import { sandboxSwitches } from '../../build/electron/switches.mjs';
import { describeKills, killWriters } from './kill-process.ts';
import { tellNumber } from './numbers.ts';

const KILLS = 250;
const SEED = 3;
/** No screen, and no process for drawing that would only make the start longer. */
const SWITCHES = ['--ozone-platform=headless', '--disable-gpu', '--in-process-gpu'];

test('Electron itself, killed while it writes, leaves every confirmed change behind', async () => {
  const program = await buildStoreProgram(
    'tests/crash/writer-process.ts',
    'electron-writer/writer-process.mjs',
  );
  const application = dirname(program);
  mkdirSync(application, { recursive: true });
  const about = { name: 'writer', version: '0.0.0', type: 'module', main: 'writer-process.mjs' };
  writeFileSync(`${application}/package.json`, JSON.stringify(about));
  const electron = await ensureElectron();
  const command = [electron, ...sandboxSwitches(), ...SWITCHES, application];
  const tally = await killWriters({ command, seed: SEED, kills: KILLS });
  tellNumber(describeKills('Electron', tally));
  expect(tally.failures).toEqual([]);
});
