import type { Store } from '../../electron/services/store/store.ts';
import { DiskSession } from './disk-session.ts';
import { Model } from './model.ts';
import { Clock, openSimulated } from './open-simulated.ts';
import { Random } from './random.ts';
import { SimulatedDisk } from './simulated-disk.ts';

/** What the simulator saw. */
export interface PowerCutTally {
  points: number;
  states: number;
  recoveredTwice: number;
  lost: number;
  unreadable: number;
  mixed: number;
  falseAlarms: number;
  stuck: number;
  /** The first few failures in words, with what is needed to see them again. */
  readonly failures: string[];
}

/** How much is simulated. */
export interface PowerCutPlan {
  readonly seed: number;
  /** Changes made in one run. */
  readonly changes: number;
  /** Disk states drawn at each operation. */
  readonly statesPerPoint: number;
}

interface CrashPoint {
  readonly disk: SimulatedDisk;
  /** Changes confirmed when the power went. */
  readonly confirmed: number;
  readonly label: string;
}

/** An empty tally. */
export function emptyTally(): PowerCutTally {
  return {
    points: 0,
    states: 0,
    recoveredTwice: 0,
    lost: 0,
    unreadable: 0,
    mixed: 0,
    falseAlarms: 0,
    stuck: 0,
    failures: [],
  };
}

/** Lets a session of work run and cuts the power at each of its operations. */
export async function cutPowerEverywhere(plan: PowerCutPlan, tally: PowerCutTally): Promise<void> {
  const random = new Random(plan.seed);
  const model = new Model();
  const points = await recordSession(plan, { random, model });
  for (const point of points) {
    tally.points += 1;
    for (let state = 0; state < plan.statesPerPoint; state += 1) {
      const disk = point.disk.crash(random);
      await checkState({ ...point, disk }, { model, random, tally, isFirst: true });
    }
  }
}

interface SessionParts {
  readonly random: Random;
  readonly model: Model;
}

async function recordSession(plan: PowerCutPlan, parts: SessionParts): Promise<CrashPoint[]> {
  const { random, model } = parts;
  const disk = new SimulatedDisk();
  const clock = new Clock();
  const points: CrashPoint[] = [];
  let confirmed = 0;
  const start = async (): Promise<{ store: Store; session: DiskSession }> => {
    const session = new DiskSession(disk, {
      after: (operation) => {
        const label = `seed ${plan.seed}, change ${model.made}, operation ${operation}`;
        points.push({ disk: disk.copy(), confirmed, label });
      },
    });
    return { session, store: await openSimulated(session, { now: clock.now }) };
  };
  let { store, session } = await start();
  while (model.made < plan.changes) {
    const number = model.made + 1;
    const saved = store.commit(model.change(random)).then((outcome) => {
      if (outcome.kind === 'saved') confirmed = Math.max(confirmed, number);
    });
    if (random.chance(0.5)) await saved;
    if (random.chance(0.05)) clock.passDay();
    const fate = random.next();
    if (fate < 0.06) {
      await store.close();
      ({ store, session } = await start());
    } else if (fate < 0.1) {
      // What was made and not yet confirmed goes with the process.
      await saved;
      session.kill();
      ({ store, session } = await start());
    }
  }
  await store.close();
  return points;
}

interface CheckParts {
  readonly model: Model;
  readonly random: Random;
  readonly tally: PowerCutTally;
  readonly isFirst: boolean;
}

async function checkState(point: CrashPoint, parts: CheckParts): Promise<void> {
  const { model, random, tally, isFirst } = parts;
  tally.states += 1;
  const during: SimulatedDisk[] = [];
  const again = isFirst && random.chance(0.3);
  const session = new DiskSession(point.disk, {
    after: () => {
      if (again) during.push(point.disk.copy());
    },
  });
  const fail = (kind: 'lost' | 'unreadable' | 'mixed' | 'falseAlarms' | 'stuck', what: string) => {
    tally[kind] += 1;
    if (tally.failures.length < 5) tally.failures.push(`${kind}: ${point.label}: ${what}`);
  };
  let store: Store;
  try {
    store = await openSimulated(session);
  } catch (cause) {
    fail('unreadable', String(cause));
    return;
  }
  const place = model.place(store.workspace);
  if (place === null) fail('mixed', JSON.stringify([...store.workspace.notes.values()]));
  else if (place < point.confirmed) fail('lost', `${place} of ${point.confirmed}`);
  const alarms = store.report.problems.filter(({ severity }) => severity !== 'note');
  if (alarms.length > 0) fail('falseAlarms', JSON.stringify(alarms));
  const next = again ? during[random.below(during.length)] : undefined;
  if (random.chance(0.2)) await goOn(store, { ...parts, point, fail });
  session.kill();
  if (next === undefined) return;
  tally.recoveredTwice += 1;
  await checkState({ ...point, disk: next.crash(random) }, { ...parts, isFirst: false });
}

interface GoOnParts extends CheckParts {
  readonly point: CrashPoint;
  readonly fail: (kind: 'stuck', what: string) => void;
}

// After recovery work goes on, and what is confirmed then is there after the next cut.
async function goOn(store: Store, { point, random, fail }: GoOnParts): Promise<void> {
  const outcome = await store.commit([['settings', 'initials', 'after']]);
  if (outcome.kind !== 'saved') return fail('stuck', JSON.stringify(outcome));
  const session = new DiskSession(point.disk.copy().crash(random));
  const later = await openSimulated(session).catch((cause: unknown) => String(cause));
  if (typeof later === 'string') return fail('stuck', later);
  if (later.workspace.settings.initials !== 'after') fail('stuck', 'the change is gone');
  const alarms = later.report.problems.filter(({ severity }) => severity !== 'note');
  if (alarms.length > 0) fail('stuck', JSON.stringify(alarms));
  session.kill();
}
