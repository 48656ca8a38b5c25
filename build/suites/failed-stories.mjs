import { readFileSync } from 'node:fs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ title: string, place: string }} FailedStory a story that did not hold, and its file and line
 * @typedef {{ title: string, ok: boolean, file: string, line: number }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/** More than these do not fail by the machine's doing. */
const MOST_TRIED_AGAIN = 4;
/** How often in a row a story has to hold by itself. */
const TIMES = 3;

/**
 * A story that was skipped, or passed only after it had failed, counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function countStories({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/**
 * @param {string} path of a report of Playwright
 * @returns {FailedStory[]} none as well where there is no report
 */
export function findFailedStories(path) {
  try {
    return failedIn(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}

/**
 * @param {Suite} suite
 * @returns {FailedStory[]}
 */
function failedIn({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, file, line }) => ({ title, place: `${file}:${line}` })),
    ...suites.flatMap(failedIn),
  ];
}

/**
 * Two windows at once on a machine that is busy with something else can make a story miss its time.
 * The few stories that failed are run again with nothing beside them; they count as passed only when
 * all of them hold each time in a row, and are named all the same.
 * @param {FailedStory[]} failed
 * @param {Tally} first what the whole run came to
 * @param {(args: string[]) => Promise<Tally>} play runs stories with arguments for Playwright
 * @returns {Promise<Tally>}
 */
export async function tryAgain(failed, first, play) {
  // A runner that broke off, or a story that was skipped, is not mended by another run.
  const isWhole = failed.length === first.failed;
  if (failed.length === 0 || failed.length > MOST_TRIED_AGAIN || !isWhole) return first;
  const names = failed.map(({ title, place }) => `  ${place} ${title}`).join('\n');
  console.log(`\nTried again, ${TIMES} times with nothing beside:\n${names}`);
  const places = [...new Set(failed.map(({ place }) => place))];
  const again = await play([...places, '--workers=1', `--repeat-each=${TIMES}`]);
  if (again.failed > 0 || again.passed < failed.length * TIMES) return first;
  console.log(`\nFailed beside another story, and held ${TIMES} times alone:\n${names}`);
  return { passed: first.passed + failed.length, failed: 0 };
}
