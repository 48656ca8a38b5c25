import { runTools } from './tools.mjs';

/** Biome asks the terminal before it asks where its output goes. */
function colours() {
  return process.stdout.isTTY ? '--colors=force' : '--colors=off';
}

/** Shape of the code and its format. */
export function runLint() {
  return runTools([
    {
      name: 'format (biome)',
      command: ['@biomejs/biome/bin/biome', 'ci', '--reporter=summary', colours(), '.'],
    },
    {
      name: 'shape (eslint)',
      command: ['eslint/bin/eslint.js', '--cache', '--cache-location', 'out/eslint/', '.'],
    },
  ]);
}
