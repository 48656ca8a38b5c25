import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseFigure, saveMark, writeNote } from '../harness/notes.ts';
import { expect, readVariable, test } from '../harness/workbench.ts';
import { openOutside } from './outside.ts';
import { probeSuites } from './probe-suites.ts';
import { readFuses } from './read-fuses.ts';

const HARDENED = {
  'run as Node': false,
  'encrypt cookies': true,
  'obey NODE_OPTIONS': false,
  'obey --inspect': false,
  'check the archive': true,
  'load the archive alone': true,
  'snapshot of another program': false,
  'privileges for file addresses': false,
};

test('the fuses of the packaged program are set, and only a test can attach to its double', async () => {
  expect(await readFuses(readVariable('PARKBENCH_RELEASED'))).toEqual(HARDENED);
  const double = { ...HARDENED, 'obey --inspect': true };
  expect(await readFuses(readVariable('PARKBENCH_INSPECTABLE'))).toEqual(double);
});

test('the packaged program runs itself alone, sealed and confined, and keeps a note', async ({
  folder,
}) => {
  const workspace = join(folder, 'workspace');
  const intruder = join(folder, 'intruder.cjs');
  const trace = join(folder, 'intruded');
  await writeFile(intruder, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
  const { program, address, said } = await start(folder, {
    args: ['--workspace', workspace, '--inspect=0', resolve(import.meta.dirname, 'careless-shell')],
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${intruder}` },
  });
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the packaged program must have a window');
  await page.getByRole('grid').waitFor();

  expect(page.url()).toBe('app://parkbench/index.html');
  expect(existsSync(trace)).toBe(false);
  expect(said()).not.toContain('Debugger listening');
  expect(await countUnconfinedPages(program.pid)).toBe(0);
  await chooseFigure(page);
  await writeNote(page, 'Из собранной программы');
  await expect(saveMark(page)).toHaveText('Сохранено');
  const journals = (await readdir(workspace)).filter((name) => name.startsWith('journal-'));
  const texts = await Promise.all(journals.map((name) => readFile(join(workspace, name), 'utf8')));
  expect(texts.join('')).toContain('Из собранной программы');

  const outside = await openOutside();
  for (const probe of Object.values(probeSuites).flat()) {
    if (probe.kind !== 'page') continue;
    expect.soft(await probe.holds({ page, outside }), probe.name).toBe(true);
  }
  await outside.close();
  await browser.close();
});

const started: ChildProcess[] = [];
test.afterEach(async () => {
  for (const program of started.splice(0)) {
    const hasEnded = program.exitCode !== null || program.signalCode !== null;
    const ended = hasEnded ? null : once(program, 'exit');
    program.kill();
    await ended;
  }
});

interface Released {
  readonly program: ChildProcess;
  /** Where the browser in it listens to a test. */
  readonly address: string;
  /** What it has printed. */
  readonly said: () => string;
}

async function start(
  folder: string,
  { args, env }: { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv },
): Promise<Released> {
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const sandbox = readVariable('PARKBENCH_SANDBOX') === 'off' ? ['--no-sandbox'] : [];
  const own = [`--user-data-dir=${profile}`, '--lang=ru', '--remote-debugging-port=0', ...sandbox];
  const program = spawn(readVariable('PARKBENCH_RELEASED'), [...own, ...args], {
    cwd: folder,
    env: { ...process.env, ...env, LANG: 'ru_RU.UTF-8', LANGUAGE: 'ru' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(program);
  let text = '';
  const address = await new Promise<string>((found, fail) => {
    const read = (chunk: unknown): void => {
      text += String(chunk);
      const line = /DevTools listening on (ws:\S+)/.exec(text);
      if (line?.[1] !== undefined) found(line[1]);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.once('exit', (code) => fail(new Error(`ended with ${code}: ${text}`)));
  });
  return { program, address, said: () => text };
}

/** How many of the processes that draw pages the system does not confine. */
async function countUnconfinedPages(pid: number | undefined): Promise<number> {
  if (process.platform !== 'linux' || process.env['PARKBENCH_SANDBOX'] === 'off') return 0;
  const seen = await findPages(String(pid));
  expect(seen.length).toBeGreaterThan(0);
  return seen.filter((status) => !/^Seccomp:\s+2$/m.test(status)).length;
}

async function findPages(parent: string): Promise<readonly string[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const family = new Set([parent]);
  const pages: string[] = [];
  for (const name of names.sort((a, b) => Number(a) - Number(b))) {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    if (!family.has(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? '')) continue;
    family.add(name);
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('--type=renderer')) pages.push(status);
  }
  return pages;
}
