/** Parks that wait for a step: a flag for each, and a list while they are few. */
export interface Pending {
  readonly flags: Uint8Array;
  /** The parks flagged; null where all wait. */
  list: number[] | null;
}

/** Waiting parks of which all wait at first. */
export function buildPending(parkCount: number): Pending {
  return { flags: new Uint8Array(parkCount).fill(1), list: null };
}

/** Lets a park wait. */
export function addPark(pending: Pending, park: number): void {
  if (pending.flags[park] === 1) return;
  pending.flags[park] = 1;
  pending.list?.push(park);
}

/** Lets all parks wait. */
export function addEveryPark(pending: Pending): void {
  pending.flags.fill(1);
  pending.list = null;
}

/** Takes the parks that wait, and lets none wait; how many there were. */
export function takeParks(pending: Pending, use: (park: number) => void): number {
  const { flags, list } = pending;
  pending.list = [];
  flags.fill(0);
  if (list === null) for (let park = 0; park < flags.length; park += 1) use(park);
  else for (const park of list) use(park);
  return list === null ? flags.length : list.length;
}
