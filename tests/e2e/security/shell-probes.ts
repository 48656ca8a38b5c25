import type { Probe, Target } from './probe.ts';

type Preferences = Readonly<Record<string, unknown>>;

/** What the window's preferences must be, with the item of the checklist. */
const preferences: readonly (readonly [number, string, (found: Preferences) => boolean])[] = [
  [2, 'Node is off in the page', ({ nodeIntegration }) => nodeIntegration !== true],
  [
    2,
    'Node is off in frames',
    ({ nodeIntegrationInSubFrames }) => nodeIntegrationInSubFrames !== true,
  ],
  [
    3,
    'the preload script has a world of its own',
    ({ contextIsolation }) => contextIsolation === true,
  ],
  [4, 'the process is sandboxed', ({ sandbox }) => sandbox === true],
  [6, 'web security is on', ({ webSecurity }) => webSecurity !== false],
  [
    8,
    'no insecure content runs',
    ({ allowRunningInsecureContent }) => allowRunningInsecureContent !== true,
  ],
  [9, 'no experimental features', ({ experimentalFeatures }) => experimentalFeatures !== true],
  [
    10,
    'no features of the engine are switched on',
    ({ enableBlinkFeatures }) => (enableBlinkFeatures ?? '') === '',
  ],
  [11, 'web views are off', ({ webviewTag }) => webviewTag !== true],
];

const hostileLinks = [
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://example.org/share',
  'ms-msdt:/id',
  'vbscript:x',
  'data:text/html,<p>',
  'http://example.org/',
  'https://user:secret@example.org/',
  'https://example.org/\u0000',
  '\\\\host\\share',
  'C:\\Windows\\system32',
  ' https://example.org/',
  'mailto:someone@example.org',
  'https://example.org/of-no-source',
];

const malformedRequests: readonly (readonly [string, unknown])[] = [
  ['workspace.change', { change: { kind: 'note.remove', id: '../../x' } }],
  ['workspace.change', { change: { kind: 'settings.set', settings: { unknown: 1 } } }],
  ['workspace.change', null],
  ['file.save', { name: 'x', format: 'exe', language: 'ru', content: 'x' }],
  ['file.save', { name: 'x', format: 'svg', language: 'ru', content: 'x', path: '/etc/x' }],
  ['app.start', { more: true }],
  ['window.update', { language: 'xx' }],
];

/** What the shell around the page must refuse. */
export const shellProbes: readonly Probe[] = [
  ...preferences.map(
    ([item, name, isSafe]): Probe => ({
      kind: 'shell',
      item,
      name,
      holds: async ({ app }) => isSafe(await readPreferences(app)),
    }),
  ),
  {
    kind: 'shell',
    item: 0,
    name: 'the spell checker, which would fetch dictionaries, is off',
    holds: ({ app }) =>
      app.evaluate(({ session }) => !session.defaultSession.isSpellCheckerEnabled()),
  },
  {
    kind: 'shell',
    item: 15,
    name: 'no hostile address is opened outside',
    holds: async ({ app, page }) => {
      await app.evaluate(({ shell, dialog }) => {
        Object.assign(globalThis, { opened: 0 });
        dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
        shell.openExternal = async () => {
          Object.assign(globalThis, { opened: 1 });
        };
      });
      const answers = await page.evaluate(async (links) => {
        const { ask } = Reflect.get(window, 'workbench');
        const all = links.map((url) => ask['link.open']({ url, language: 'en' }));
        return (await Promise.all(all)).map((answer) => JSON.parse(answer).kind);
      }, hostileLinks);
      const opened = await app.evaluate(() => Reflect.get(globalThis, 'opened'));
      return opened === 0 && answers.every((kind) => kind === 'failed');
    },
  },
  ...malformedRequests.map(
    ([channel, request]): Probe => ({
      kind: 'page',
      item: 17,
      name: `${channel} refuses ${JSON.stringify(request)}`,
      holds: ({ page }) =>
        page.evaluate(
          async ([name, content]) => {
            const answer = JSON.parse(
              await Reflect.get(window, 'workbench').ask[String(name)](content),
            );
            return answer.kind === 'failed' && answer.problem.code === 'request.malformed';
          },
          [channel, request],
        ),
    }),
  ),
  {
    kind: 'shell',
    item: 17,
    name: 'no channel answers anybody but the page in its top frame',
    holds: async ({ app }) => {
      const answers = await askAsStrangers(app);
      return answers.length > 0 && answers.every((each) => each.includes('request.malformed'));
    },
  },
  {
    kind: 'shell',
    item: 12,
    name: 'a web view is refused before it is attached',
    holds: ({ app }) =>
      app.evaluate(({ BrowserWindow }) => {
        let isRefused = false;
        const event = { preventDefault: () => (isRefused = true) };
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        Reflect.get(contents ?? {}, 'emit').call(contents, 'will-attach-webview', event, {}, {});
        return isRefused;
      }),
  },
  {
    kind: 'shell',
    item: 4,
    name: 'the system itself confines the page',
    // Without its sandbox (as root) there is nothing to see.
    holds: async ({ app }) =>
      process.platform !== 'linux' ||
      process.env['PARKBENCH_SANDBOX'] === 'off' ||
      isConfined(await readProcessStatus(app)),
  },
];

/** Who might ask but must not be answered. */
const strangers: readonly unknown[] = [
  null,
  { url: 'data:text/html,<p>x', parent: null },
  { url: 'file:///index.html', parent: null },
  { url: 'about:blank', parent: null },
  { url: 'app://elsewhere/index.html', parent: null },
  { url: 'app://user@parkbench/index.html', parent: null },
  { url: 'https://parkbench/index.html', parent: null },
  { url: 'app://parkbench/index.html', parent: {} },
];

// Puts the question to what answers each channel, as if it came from that frame.
async function askAsStrangers(app: Target['app']): Promise<readonly string[]> {
  return app.evaluate(async ({ ipcMain }, frames) => {
    type Answer = (event: unknown, request: unknown) => unknown;
    const channels: Map<string, Answer> = Reflect.get(ipcMain, '_invokeHandlers');
    const answers = [...channels.values()].flatMap((answer) =>
      frames.map(async (senderFrame) => String(await answer({ senderFrame }, {}))),
    );
    return Promise.all(answers);
  }, strangers);
}

async function readPreferences(app: Target['app']): Promise<Preferences> {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      ...Reflect.get(window?.webContents ?? {}, 'getLastWebPreferences')?.call(window?.webContents),
    };
  });
}

async function readProcessStatus(app: Target['app']): Promise<string> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const { readFile } = await import('node:fs/promises');
  return readFile(`/proc/${pid}/status`, 'utf8');
}

function isConfined(status: string): boolean {
  return (
    /^Seccomp:\s+2$/m.test(status) &&
    /^NoNewPrivs:\s+1$/m.test(status) &&
    /^CapEff:\s+0+$/m.test(status)
  );
}
