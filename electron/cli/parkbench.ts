import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './run.ts';

// The built file lies two folders below the program: out/cli/parkbench.mjs.
const programFolder = fileURLToPath(new URL('../..', import.meta.url));

// A reader that has seen enough, such as `head`, closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const { output, remark, exitCode } = await runCommandLine({
  args: process.argv.slice(2),
  locale: LC_ALL || LC_MESSAGES || LANG || '',
  bundledData: {
    folder: join(programFolder, 'data'),
    snapshot: join(programFolder, 'out', 'dataset', 'bundled.tables'),
  },
  version: parseVersion(readFileSync(join(programFolder, 'package.json'), 'utf8')),
});
process.stdout.write(output);
process.stderr.write(remark);
process.exitCode = exitCode;

function parseVersion(packageJson: string): string {
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  return version;
}
