// The long form of everything that must hold under power cuts, kills, faults, damage and attack, and
// the speed of the store: an hour and more on two cores, most of it kills.
// Goes on after a failure and prints all the numbers together at the end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';
import { runCommand } from './setup/run-command.mjs';

const numbersFile = join(projectRoot, 'out', 'reports', 'crash-numbers.txt');

await runScript(async () => {
  const started = Date.now();
  await ensureDependencies();
  const crashes = await runCrashes();
  const { printed, runStories } = await import('./suites/e2e.mjs');
  const { formatTally } = await import('./suites/tally.mjs');
  const tally = await runStories(['security/']);
  const probes = [...printed(), `stories of the shell under attack: ${formatTally(tally)}`];
  const { measureStore } = await import('../bench/measure-store.mjs');
  const speed = await measureStore();
  printPart('Kills, power cuts, faults and damage', crashes.numbers);
  printPart('The shell under attack', probes);
  printPart('The store with 100,000 notes', speed);
  const minutes = Math.round((Date.now() - started) / 60_000);
  const isGood = crashes.code === 0 && tally.failed === 0;
  console.log(`\n${isGood ? 'All held' : 'FAILED, see above'}, after ${minutes} minutes.`);
  return isGood ? 0 : 1;
});

/** What must hold in Node and Electron, with what must fail beside it. */
async function runCrashes() {
  mkdirSync(dirname(numbersFile), { recursive: true });
  writeFileSync(numbersFile, '');
  const { packageFile } = await import('./suites/tools.mjs');
  const args = ['run', '--config', 'build/vitest.crash.config.ts'];
  const code = await runCommand(process.execPath, [packageFile('vitest/vitest.mjs'), ...args], {
    env: { PARKBENCH_CRASH_NUMBERS: numbersFile },
  });
  return { code, numbers: readFileSync(numbersFile, 'utf8').trimEnd().split('\n').sort() };
}

/**
 * @param {string} title
 * @param {string[]} lines
 */
function printPart(title, lines) {
  console.log(`\n== ${title}`);
  for (const line of lines) console.log(line);
}
