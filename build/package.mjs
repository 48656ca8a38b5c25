// Packages the program for the system it is run on, into out/package.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript, SetupProblem } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';
import { runCommand } from './setup/run-command.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { buildPackage } = await import('./packaging/build-package.mjs');
  const { folder, executable } = await buildPackage();
  await addBill(folder);
  writeFileSync(join(folder, 'SHA256SUMS'), sumFiles(folder));
  console.log(`Packaged: ${relative(projectRoot, executable)}`);
});

/**
 * What the program is made of, with the licences, goes with it.
 * @param {string} folder
 */
async function addBill(folder) {
  const code = await runCommand(process.execPath, [join(projectRoot, 'build', 'bill.mjs')]);
  if (code !== 0) throw new SetupProblem('The list of packages could not be made.');
  const bill = join(projectRoot, 'out', 'bill');
  for (const name of readdirSync(bill)) cpSync(join(bill, name), join(folder, name));
  cpSync(join(projectRoot, 'LICENSE'), join(folder, 'LICENSE'));
}

/**
 * Checksums of all files, as `sha256sum --check` reads them.
 * @param {string} folder
 */
function sumFiles(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile() && path !== join(folder, 'SHA256SUMS'))
    .sort();
  const lines = files.map((path) => {
    const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
    return `${sum}  ${relative(folder, path).split(sep).join('/')}\n`;
  });
  return lines.join('');
}
