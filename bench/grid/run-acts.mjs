import { GROUPED, ROUNDS, SORTED, TYPED } from './acts.mjs';
import { rest, scrollOn, timeAct, turnPage } from './clock.mjs';

const FRAMES = 240;
/** So often an act is done before it is measured: the first times also compile the code. */
const WARM = 3;

/**
 * How a grid is told to do something, as statements for its page.
 * @typedef {object} Hands
 * @property {(column: string) => string} clickHeading
 * @property {(text: string) => string} type
 * @property {(grouping: string) => string} group
 */

/** @typedef {import('./clock.mjs').Painted} Painted */
/** @typedef {{ sort: Painted[], filter: Painted[], group: Painted[], page: Painted[], frames: number[] }} Times */

/**
 * Does everything that is measured, one thing after the other.
 * @param {import('electron').WebContents} contents
 * @param {Hands} hands
 * @returns {Promise<Times>} milliseconds until painted, and from frame to frame
 */
export async function runActs(contents, hands) {
  const run = (/** @type {string} */ script) => contents.executeJavaScript(script, true);
  const clicks = SORTED.flatMap((column) => Array(ROUNDS.sort).fill(hands.clickHeading(column)));
  const sort = await timeEach(run, clicks.map(timeAct));
  const filter = await timeEach(run, TYPED.map(hands.type).map(timeAct));
  const groupings = Array(ROUNDS.group).fill(GROUPED).flat();
  const group = await timeEach(run, groupings.map(hands.group).map(timeAct));
  const page = await timeEach(run, Array(ROUNDS.page).fill(turnPage()));
  await rest(500);
  const frames = await run(scrollOn(FRAMES));
  return { sort, filter, group, page, frames };
}

/**
 * @param {(script: string) => Promise<Painted | null>} run
 * @param {string[]} scripts
 * @returns {Promise<Painted[]>}
 */
async function timeEach(run, scripts) {
  const times = [];
  for (const script of scripts) times.push(await run(script));
  return times.slice(WARM).flatMap((time) => time ?? []);
}
