import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { takeClipboard } from './clipboard.ts';
import { watchPage } from './complaints.ts';

/** The built application, held back until the story watches it. */
const heldProgram = resolve(import.meta.dirname, '../held');

/** The running application as a story sees it. */
export interface Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Ends the application as a user would, by closing its window. */
  readonly quit: () => Promise<void>;
}

export interface OpenOptions {
  /** Folder of the workspace; the story's own one when absent. */
  readonly workspace?: string;
  /** Language of the machine. */
  readonly language?: 'ru' | 'en';
  /** Further arguments for the application. */
  readonly args?: readonly string[];
  /** What is run; the built application when absent. */
  readonly program?: Program;
  /** For a story that attacks the page, whose complaints are then the wished-for answer. */
  readonly isAttacked?: boolean;
}

/** A program: the one that is handed over, or an application in a folder. */
export type Program =
  | { readonly kind: 'package' }
  | { readonly kind: 'folder'; readonly path: string };

interface StoryFixtures {
  /** An empty folder that is removed after the story. */
  readonly folder: string;
  /** Opens the application; what is still open after the story is closed. */
  readonly open: (options?: OpenOptions) => Promise<Workbench>;
  /** The application, opened in Russian on an empty workspace. */
  readonly workbench: Workbench;
  /** Held while a story copies or pastes: there is one clipboard for all that run at a time. */
  readonly clipboard: 'held';
}

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/** How long Playwright may take to watch a program that starts. */
const LAUNCH_MS = 18_000;
/** How long a story may wait for the clipboard of the machine. */
const CLIPBOARD_MS = 600_000;

/** Every story also fails on what the page complained of or asked from outside. */
export const test = base.extend<StoryFixtures>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'parkbench-story-'));
    await use(folder);
    // The last processes of a browser may still be writing while the first has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },
  open: async ({ folder }, use) => {
    const opened: ElectronApplication[] = [];
    const complaints: string[] = [];
    await use(async (options = {}) => {
      const app = await launch(folder, options);
      opened.push(app);
      const page = await app.firstWindow();
      if (options.isAttacked !== true) watchPage(page, complaints);
      return { app, page, quit: () => app.close() };
    });
    await Promise.all(opened.map((app) => app.close().catch(() => undefined)));
    expect(complaints, 'what the page complained of').toEqual([]);
  },
  clipboard: [
    async ({ browserName: _ }, use) => {
      const release = await takeClipboard();
      await use('held');
      await release();
    },
    // Waiting for its turn is no time of the story.
    { timeout: CLIPBOARD_MS },
  ],
  workbench: async ({ open }, use) => {
    await use(await open());
  },
});

export { expect };

/** Starts the built application with files of its own, away from those of the person who tests. */
async function launch(folder: string, options: OpenOptions): Promise<ElectronApplication> {
  const { workspace = join(folder, 'workspace'), language = 'ru', args = [] } = options;
  const program = options.program ?? { kind: 'folder', path: heldProgram };
  const userData = join(folder, 'user-data');
  await mkdir(userData, { recursive: true });
  return launchWatched({
    executablePath: readVariable(
      program.kind === 'package' ? 'PARKBENCH_INSPECTABLE' : 'PARKBENCH_ELECTRON',
    ),
    chromiumSandbox: process.env['PARKBENCH_SANDBOX'] !== 'off',
    cwd: folder,
    args: [
      `--user-data-dir=${userData}`,
      `--lang=${language}`,
      ...(program.kind === 'package' ? [] : [program.path]),
      '--workspace',
      workspace,
      ...args,
    ],
    env: {
      ...environment(),
      LANG: language === 'ru' ? 'ru_RU.UTF-8' : 'en_US.UTF-8',
      LANGUAGE: language,
    },
  });
}

/**
 * A program that is not held back may open its window while Playwright attaches to it, which then
 * waits for ever; such a start is tried again. A program that never starts fails all the same.
 */
async function launchWatched(options: LaunchOptions, tries = 3): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: LAUNCH_MS });
  } catch (cause) {
    if (tries <= 1) throw cause;
    return launchWatched(options, tries - 1);
  }
}

/** What the script that runs the stories has said. */
export function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('Run the stories with: npm run test:e2e');
  return value;
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
