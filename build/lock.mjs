// Completes package-lock.json after `npm install` has changed it; see build/decisions/0003.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock } from './setup/complete-lock.mjs';
import { runScript } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';

await runScript(async () => {
  const path = join(projectRoot, 'package-lock.json');
  const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length === 0 ? 'The lock file was complete.' : `Added:\n${added.join('\n')}`);
});
