import type { Store } from '../../electron/services/store/store.ts';
import { DiskSession, type Fault } from './disk-session.ts';
import { Model } from './model.ts';
import { Clock, FOLDER, openSimulated } from './open-simulated.ts';
import { Random } from './random.ts';
import { SimulatedDisk } from './simulated-disk.ts';

/** Which operations fail, and how. */
export interface FaultPlan {
  /** The first operation that fails, from 1. */
  readonly from: number;
  /** How many operations fail in a row. */
  readonly lasting: number;
  readonly fault: Fault;
}

/** What came of one run. */
export interface FaultOutcome {
  /** Whether the plan reached so far; false when the run had fewer operations. */
  readonly isReached: boolean;
  /** What was wrong, in words; empty when all is well. */
  readonly failures: readonly string[];
}

const CHANGES = 16;

/** How a run ends: in order once the fault is gone, or with the power cut while it lasts. */
export type FaultEnd = 'orderly' | 'power-cut';

/**
 * Works on a disk that fails as planned. What was confirmed is there afterwards, work goes on when
 * the fault is gone, and nothing is thrown but the words of a problem.
 */
export async function workWithFault(plan: FaultPlan, end: FaultEnd): Promise<FaultOutcome> {
  const run = new FaultRun(plan);
  await run.work();
  if (end === 'power-cut') await run.checkAfterPowerCut();
  else await run.checkAfterRepair();
  return { isReached: run.operations >= plan.from, failures: run.failures };
}

class FaultRun {
  readonly failures: string[] = [];
  readonly #plan: FaultPlan;
  readonly #random: Random;
  readonly #disk = new SimulatedDisk();
  readonly #model = new Model();
  readonly #clock = new Clock();
  readonly #session: DiskSession;
  #store: Store | null = null;
  #confirmed = 0;
  #isRepaired = false;

  constructor(plan: FaultPlan) {
    this.#plan = plan;
    this.#random = new Random(plan.from);
    this.#session = new DiskSession(this.#disk, {
      fault: (operation) => this.#faultAt(operation),
    });
  }

  get operations(): number {
    return this.#session.operations;
  }

  async work(): Promise<void> {
    this.#store = await this.#open();
    while (this.#model.made < CHANGES && this.#store !== null) {
      const store: Store = this.#store;
      const first = this.#commit(store);
      const second = this.#random.chance(0.3) ? this.#commit(store) : first;
      await Promise.all([first, second]);
      if (this.#model.made % 10 === 0) this.#clock.passDay();
    }
  }

  /** The fault goes away: everything gets saved, and an orderly end leaves nothing to report. */
  async checkAfterRepair(): Promise<void> {
    this.#isRepaired = true;
    const store = this.#store ?? (await this.#open());
    if (store === null) return this.#fail('does not open when the fault is gone');
    const state = await store.retry();
    if (state.kind !== 'saved') this.#fail(`stays ${JSON.stringify(state)}`);
    const problems = await store.close();
    if (problems.length > 0) this.#fail(`closing: ${JSON.stringify(problems)}`);
    await this.#check(this.#disk, this.#model.made);
  }

  /** The power goes while the fault lasts: what was confirmed is there. */
  async checkAfterPowerCut(): Promise<void> {
    this.#session.kill();
    await this.#check(this.#disk.crash(this.#random), this.#confirmed);
  }

  async #open(): Promise<Store | null> {
    return openSimulated(this.#session, { now: this.#clock.now }).catch((cause: unknown) => {
      const isTold = cause instanceof Error && cause.message.includes('workspace.');
      if (!isTold) this.#fail(`opening threw ${String(cause)}`);
      return null;
    });
  }

  async #commit(store: Store): Promise<void> {
    const patches = this.#model.change(this.#random);
    const number = this.#model.made;
    const outcome = await store.commit(patches);
    if (outcome.kind === 'saved') this.#confirmed = Math.max(this.#confirmed, number);
    else if (store.saveState().kind === 'saved') this.#fail('claims to be saved');
  }

  async #check(disk: SimulatedDisk, confirmed: number): Promise<void> {
    const session = new DiskSession(disk);
    const store = await openSimulated(session).catch((cause: unknown) => String(cause));
    if (typeof store === 'string') return this.#fail(`does not open afterwards: ${store}`);
    const place = this.#model.place(store.workspace);
    if (place === null) this.#fail('is in a state that never was');
    else if (place < confirmed) this.#fail(`lost ${confirmed - place} of ${confirmed}`);
    const alarms = store.report.problems.filter(({ severity }) => severity !== 'note');
    if (alarms.length > 0) this.#fail(`false alarm ${JSON.stringify(alarms)}`);
    session.kill();
  }

  #faultAt(operation: number): Fault {
    const { from, lasting, fault } = this.#plan;
    const isOver = this.#isRepaired || operation < from || operation >= from + lasting;
    return isOver ? { kind: 'none' } : fault;
  }

  #fail(what: string): void {
    const { from, lasting, fault } = this.#plan;
    const code = fault.kind === 'error' ? fault.code : fault.kind;
    const names = (this.#disk.list(FOLDER) ?? []).join(' ');
    this.failures.push(`${code} at operation ${from} for ${lasting}: ${what} [${names}]`);
  }
}
