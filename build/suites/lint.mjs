import { runTools } from './tools.mjs';

/** Shape of the code and its format. */
export function runLint() {
  return runTools([
    {
      name: 'format (biome)',
      command: ['@biomejs/biome/bin/biome', 'ci', '--reporter=summary', '.'],
    },
    {
      name: 'shape (eslint)',
      command: ['eslint/bin/eslint.js', '--cache', '--cache-location', 'out/eslint/', '.'],
    },
  ]);
}
