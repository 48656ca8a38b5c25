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

/** @typedef {{ sort: number[], filter: number[], group: number[], page: number[], frames: number[] }} Times */

/**
 * Does everything that is measured, one thing after the other.
 * @param {import('electron').WebContents} contents
 * @param {Hands} hands
 * @returns {Promise<Times>} milliseconds until painted, and from frame to frame
 */
export async function runActs(contents, hands) {
  const run = (/** @type {string} */ script) => contents.executeJavaScript(script, true);
  const clicks = SORTED.flatMap((column) => Array(ROUNDS.sort).fill(hands.clickHeading(column)));
  const sort = await timeEach(run, clicks);
  const filter = await timeEach(run, TYPED.map(hands.type));
  const groupings = Array(ROUNDS.group).fill(GROUPED).flat();
  const group = await timeEach(run, groupings.map(hands.group));
  const page = [];
  for (let turn = 0; turn < ROUNDS.page; turn += 1) page.push(await run(turnPage()));
  await rest(500);
  const frames = await run(scrollOn(FRAMES));
  return { sort, filter, group, page: page.slice(WARM), frames };
}

/**
 * @param {(script: string) => Promise<number | null>} run
 * @param {string[]} acts
 * @returns {Promise<number[]>}
 */
async function timeEach(run, acts) {
  const times = [];
  for (const act of acts) times.push(await run(timeAct(act, { mayStay: true })));
  return times.slice(WARM).flatMap((time) => time ?? []);
}
