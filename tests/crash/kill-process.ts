import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../electron/services/store/open-store.ts';
import { lastEdit } from './numbered-work.ts';
import { Random } from './random.ts';

/** What many kills showed. */
export interface KillTally {
  /** Workspaces that were being written when their process was killed. */
  kills: number;
  /** Processes that were killed. */
  processes: number;
  confirmed: number;
  readonly failures: string[];
}

/** How much is killed. */
export interface KillPlan {
  /** What runs the writer: an executable and its first arguments. */
  readonly command: readonly string[];
  readonly seed: number;
  readonly kills: number;
  /** Workspaces that one process writes at the same time, each on its own; a kill hits them all. */
  readonly writers: number;
}

/** What a writer is asked to do, as its last argument in JSON. */
export interface WriterOrder {
  readonly writer: 'store' | 'plain' | 'lowdb';
  readonly folders: readonly string[];
}

/** A workspace that is written and killed again and again. */
interface Victim {
  readonly folder: string;
  confirmed: number;
}

const KILLS_PER_FOLDER = 10;
const LONGEST_LIFE_MS = 40;
/** Processes at once: while one is looked at, the other starts. */
const LANES = 2;

/** Kills writing processes again and again at random moments and opens what they left. */
export async function killWriters(plan: KillPlan): Promise<KillTally> {
  const tally: KillTally = { kills: 0, processes: 0, confirmed: 0, failures: [] };
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    killInLane(plan, { random: new Random(plan.seed * LANES + lane), tally }),
  );
  await Promise.all(lanes);
  return tally;
}

interface Lane {
  readonly random: Random;
  readonly tally: KillTally;
}

async function killInLane(plan: KillPlan, lane: Lane): Promise<void> {
  const { tally } = lane;
  const isOver = (): boolean => tally.kills >= plan.kills || tally.failures.length > 0;
  while (!isOver()) {
    const victims = await Promise.all(Array.from({ length: plan.writers }, makeVictim));
    for (let count = 0; count < KILLS_PER_FOLDER && !isOver(); count += 1) {
      await killOnce(plan, victims, lane);
    }
    if (tally.failures.length > 0) return;
    await Promise.all(victims.map(({ folder }) => rm(folder, { recursive: true })));
  }
}

async function makeVictim(): Promise<Victim> {
  return { folder: await mkdtemp(join(tmpdir(), 'parkbench-kill-')), confirmed: 0 };
}

async function killOnce(
  plan: KillPlan,
  victims: readonly Victim[],
  { random, tally }: Lane,
): Promise<void> {
  tally.kills += victims.length;
  tally.processes += 1;
  const folders = victims.map(({ folder }) => folder);
  const lines = await runUntilKilled(plan.command, { writer: 'store', folders }, random);
  tally.confirmed += lines.length;
  for (const [folder, number] of lines) {
    const victim = victims[folder];
    if (victim !== undefined) victim.confirmed = number;
  }
  for (const { folder, confirmed } of victims) {
    const failure = await checkFolder(folder, confirmed);
    if (failure !== null) tally.failures.push(`kill ${tally.processes}, ${folder}: ${failure}`);
  }
}

/** A confirmation: place of the folder in the order, number of the edit. */
type Confirmation = readonly [folder: number, edit: number];

/** Runs a writer, kills it a random moment after its first confirmation; what it confirmed. */
export async function runUntilKilled(
  [program = '', ...args]: readonly string[],
  order: WriterOrder,
  random: Random,
): Promise<readonly Confirmation[]> {
  const child = spawn(program, [...args, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  child.stdout.on('data', (data) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), random.below(LONGEST_LIFE_MS));
    output += String(data);
  });
  const end = await new Promise((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  if (output === '') throw new Error(`the writer ended with ${end} and said: ${errors}`);
  return toConfirmations(output);
}

/** Runs a writer to its end; how many writes it confirmed. */
export async function runToEnd(program: string, order: WriterOrder): Promise<number> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  await new Promise((resolve) => child.on('close', resolve));
  return toConfirmations(output).length;
}

function toConfirmations(output: string): readonly Confirmation[] {
  const lines = output.trimEnd().split('\n');
  return lines.map((line) => {
    const [folder, edit] = line.split(' ').map(Number);
    return [folder ?? 0, edit ?? 0];
  });
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
