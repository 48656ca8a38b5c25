/**
 * A failure of the world around the project that a person can mend: a missing library, no network,
 * an unreadable folder. Shown without a stack trace; anything else is a bug and keeps its trace.
 */
export class SetupProblem extends Error {
  /**
   * @param {string} message what is wrong, with the value and the place
   * @param {string[]} [advice] what to do, one line each
   */
  constructor(message, advice = []) {
    super(message);
    this.name = 'SetupProblem';
    this.advice = advice;
  }
}

/**
 * Prints a SetupProblem as its sentences, anything else with its trace.
 * @param {unknown} error
 */
export function showProblem(error) {
  if (!(error instanceof SetupProblem)) {
    console.error(error);
    return;
  }
  console.error(error.message);
  for (const line of error.advice) console.error(`  ${line}`);
}

/**
 * Runs a whole script: a failure is shown and becomes exit code 1.
 * @param {() => Promise<number | void>} main answers the exit code, 0 when it answers nothing
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    showProblem(error);
  }
}
