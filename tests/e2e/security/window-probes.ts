import type { Probe, Target } from './probe.ts';

const HOME = 'app://parkbench/index.html';

/** Stands for the address of something outside. */
const OUTSIDE = 'OUTSIDE';

const departures: Readonly<Record<string, string>> = {
  'a web page': "location.href = 'OUTSIDE'",
  'a local file': "location.href = 'file:///etc/passwd'",
  'a data address': "location.href = 'data:text/html,<p>x</p>'",
  'another host of the scheme': "location.href = 'app://elsewhere/index.html'",
  'an empty page': "location.href = 'about:blank'",
  'a page made in memory':
    "location.href = URL.createObjectURL(new Blob(['<p>x'], { type: 'text/html' }))",
  'a page of the browser': "location.href = 'chrome://gpu'",
  'the source view': "location.href = 'view-source:app://parkbench/index.html'",
  'a script': "location.href = 'javascript:location.href = `about:blank`'",
  'an unknown scheme': "location.href = 'ms-msdt:/id'",
};

const openings: Readonly<Record<string, string>> = {
  'a web page': "window.open('OUTSIDE')",
  'an empty page': "window.open('about:blank')",
  'a local file': "window.open('file:///etc/passwd')",
  'the page itself': "window.open(location.href, 'second', 'nodeIntegration=yes')",
  'a link': linkClick("'OUTSIDE'", "'_blank'"),
};

/** Where the window must not go and what it must not open. */
export const windowProbes: readonly Probe[] = [
  ...Object.entries(departures).map(
    ([name, attack]): Probe => ({
      kind: 'shell',
      item: 13,
      name: `the window does not go to ${name}`,
      holds: (target) => staysHome(target, attack),
    }),
  ),
  {
    kind: 'shell',
    item: 13,
    name: 'the window does not follow a form',
    holds: (target) =>
      staysHome(
        target,
        `const form = document.createElement('form');
         form.action = 'OUTSIDE';
         document.body.append(form);
         form.submit();
         form.remove()`,
      ),
  },
  {
    kind: 'shell',
    item: 13,
    name: 'the window does not follow a refresh',
    holds: (target) =>
      staysHome(
        target,
        `const meta = document.createElement('meta');
         meta.httpEquiv = 'refresh';
         meta.content = '0; url=OUTSIDE';
         document.head.append(meta)`,
      ),
  },
  {
    kind: 'shell',
    item: 13,
    name: 'the window does not follow a dropped link',
    holds: (target) => staysHome(target, linkClick("'OUTSIDE'", "'_self'")),
  },
  ...Object.entries(openings).map(
    ([name, attack]): Probe => ({
      kind: 'shell',
      item: 14,
      name: `no second window opens for ${name}`,
      holds: (target) => opensNothing(target, attack),
    }),
  ),
  {
    kind: 'shell',
    item: 11,
    name: 'no web view comes to life',
    holds: (target) =>
      opensNothing(
        target,
        `const view = document.createElement('webview');
         view.setAttribute('src', 'OUTSIDE');
         view.setAttribute('allowpopups', '');
         document.body.append(view)`,
      ),
  },
  {
    kind: 'shell',
    item: 0,
    name: 'nothing is downloaded',
    holds: async ({ app }) => {
      await app.evaluate(({ session }) => {
        session.defaultSession.on('will-download', (event) => {
          Object.assign(globalThis, { downloaded: !event.defaultPrevented });
        });
      });
      await runInPage(
        app,
        `const link = document.createElement('a');
         link.href = URL.createObjectURL(new Blob(['x']));
         link.download = 'probe.txt';
         link.click()`,
      );
      return app.evaluate(() => Reflect.get(globalThis, 'downloaded') !== true);
    },
  },
];

function linkClick(address: string, target: string): string {
  return `const link = document.createElement('a');
    link.href = ${address};
    link.target = ${target};
    document.body.append(link);
    link.click();
    link.remove()`;
}

async function staysHome({ app, outside }: Target, attack: string): Promise<boolean> {
  await runInPage(app, attack.replaceAll(OUTSIDE, outside.address));
  const { url, count } = await look(app);
  return url === HOME && count === 1;
}

async function opensNothing({ app, outside }: Target, attack: string): Promise<boolean> {
  const before = await look(app);
  await runInPage(app, attack.replaceAll(OUTSIDE, outside.address));
  const after = await look(app);
  return after.count === before.count && after.contents === before.contents;
}

/**
 * Runs the attack as the page's own code and waits for where it leads: through the main process,
 * because the driver of the page waits for ever for a navigation that was refused.
 */
async function runInPage(app: Target['app'], attack: string): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return;
    const run = (text: string): Promise<unknown> => {
      const left = new Promise((resolve) => contents.once('did-navigate', () => resolve(null)));
      return Promise.race([contents.executeJavaScript(text), left]);
    };
    await run(`setTimeout(() => { try { ${code} } catch {} }); undefined`);
    for (let round = 0; round < 3; round += 1) {
      await run('new Promise((resolve) => requestIdleCallback(() => resolve(null)))');
    }
    if (contents.isLoading()) {
      await new Promise((resolve) => contents.once('did-stop-loading', () => resolve(null)));
    }
  }, attack);
}

async function look(app: Target['app']): Promise<{ url: string; count: number; contents: number }> {
  return app.evaluate(({ BrowserWindow, webContents }) => ({
    url: BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '',
    count: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
  }));
}
