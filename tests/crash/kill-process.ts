import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../electron/services/store/open-store.ts';
import { lastEdit } from './numbered-work.ts';
import { Random } from './random.ts';

/** What many kills showed. */
export interface KillTally {
  kills: number;
  confirmed: number;
  readonly failures: string[];
}

/** How much is killed. */
export interface KillPlan {
  /** What runs the writer: an executable and its first arguments. */
  readonly command: readonly string[];
  readonly seed: number;
  readonly kills: number;
}

const KILLS_PER_FOLDER = 10;
const LONGEST_LIFE_MS = 40;

/** Kills a writing process again and again at random moments and opens what it left. */
export async function killWriters(plan: KillPlan): Promise<KillTally> {
  const random = new Random(plan.seed);
  const tally: KillTally = { kills: 0, confirmed: 0, failures: [] };
  while (tally.kills < plan.kills) {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-kill-'));
    for (let count = 0; count < KILLS_PER_FOLDER; count += 1) {
      const confirmed = await runUntilKilled([...plan.command, 'store', folder], random);
      tally.kills += 1;
      tally.confirmed += confirmed.length;
      const failure = await checkFolder(folder, confirmed.at(-1) ?? 0);
      if (failure !== null) tally.failures.push(`kill ${tally.kills}, ${folder}: ${failure}`);
    }
    if (tally.failures.length === 0) await rm(folder, { recursive: true });
  }
  return tally;
}

/** Runs a writer, kills it a random moment after its first confirmation; what it confirmed. */
export async function runUntilKilled(
  [program = '', ...args]: readonly string[],
  random: Random,
): Promise<readonly number[]> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  child.stdout.on('data', (data) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), random.below(LONGEST_LIFE_MS));
    output += String(data);
  });
  await new Promise((resolve) => child.on('close', resolve));
  if (output === '') throw new Error(`the writer said nothing: ${errors}`);
  return output.trimEnd().split('\n').map(Number);
}

/** Runs a writer to its end; how many writes it confirmed. */
export async function runToEnd(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return output.trimEnd().split('\n').length;
}

async function checkFolder(folder: string, confirmed: number): Promise<string | null> {
  const opened = await openStore({ folder, mode: 'write', now: () => new Date() });
  if (opened.kind === 'failed') return JSON.stringify(opened.problem);
  const { workspace, report } = opened.value;
  const last = lastEdit(workspace);
  const alarms = report.problems.filter(({ severity }) => severity !== 'note');
  await opened.value.close();
  if (last === null) return 'a state that never was';
  if (last < confirmed) return `${confirmed} was confirmed, ${last} is there`;
  return alarms.length > 0 ? JSON.stringify(alarms) : null;
}
