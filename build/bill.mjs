// Lists what the program is made of: an SBOM (CycloneDX) and the licences, into out/bill.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, SetupProblem } from './setup/problem.mjs';
import { projectRoot } from './setup/root.mjs';
import { captureCommand, npmCommand } from './setup/run-command.mjs';

const folder = join(projectRoot, 'out', 'bill');

await runScript(async () => {
  mkdirSync(folder, { recursive: true });
  const bill = await readBill();
  writeFileSync(join(folder, 'sbom.json'), bill);
  const { components } = JSON.parse(bill);
  writeFileSync(join(folder, 'licences.txt'), components.map(describeComponent).join('\n'));
  console.log(`${components.length} packages: out/bill/sbom.json, out/bill/licences.txt`);
});

async function readBill() {
  const [command, args] = npmCommand(['sbom', '--sbom-format=cyclonedx', '--omit=dev']);
  const { code, stdout, stderr } = await captureCommand(command, args, { cwd: projectRoot });
  if (code !== 0) throw new SetupProblem(`npm sbom failed: ${stderr.trim()}`);
  return stdout;
}

/**
 * A package with its licence, word for word where it has one.
 * @param {{ name: string, version: string, group?: string, licenses?: { license?: { id?: string }, expression?: string }[] }} component
 */
function describeComponent({ name, version, licenses = [] }) {
  const licence = licenses.map(({ license, expression }) => license?.id ?? expression).join(', ');
  return `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${licenceText(name)}\n`;
}

/** @param {string} name */
function licenceText(name) {
  const place = join(projectRoot, 'node_modules', name);
  try {
    const file = readdirSync(place).find((each) => /^(licen[cs]e|copying)/i.test(each));
    return file === undefined ? '' : readFileSync(join(place, file), 'utf8').trim();
  } catch {
    return '';
  }
}
