import { cliPath } from '../build/app/build-cli.mjs';
import { captureCommand } from '../build/setup/run-command.mjs';
import { median } from './median.mjs';

const rounds = 11;
const question = ['figure', '--park', 'kip-master', '--metric', 'revenue_per_job'];

/** @returns {Promise<{ figureMs: number, nodeMs: number }>} medians of alternating runs */
export async function measureCommand() {
  const figure = [];
  const node = [];
  for (let round = 0; round < rounds; round += 1) {
    node.push(await timeNode(['-e', '0']));
    figure.push(await timeNode([cliPath, ...question]));
  }
  return { figureMs: median(figure), nodeMs: median(node) };
}

/** @param {string[]} args */
async function timeNode(args) {
  const start = performance.now();
  const { code, stderr } = await captureCommand(process.execPath, args);
  if (code !== 0) throw new Error(`node ${args.join(' ')} answered ${code}: ${stderr}`);
  return Math.round(performance.now() - start);
}
