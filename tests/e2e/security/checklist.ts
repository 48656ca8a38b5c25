/** An item of Electron's security checklist and what here fails when it is undone. */
export interface ChecklistItem {
  readonly item: number;
  /** What it asks for. */
  readonly asks: string;
  /** How it is met, with the file. */
  readonly metBy: string;
  /** Files of tests besides the probes that carry the item's number. */
  readonly alsoIn?: readonly string[];
}

/** The twenty items, in the order of Electron's page on security. */
export const checklist: readonly ChecklistItem[] = [
  {
    item: 1,
    asks: 'only secure content',
    metBy: 'nothing is loaded but app: (electron/main/guards.ts); no name is looked up (main.ts)',
    alsoIn: ['tests/unit/electron/main/address.test.ts'],
  },
  { item: 2, asks: 'no Node in pages, workers and frames', metBy: 'electron/main/window.ts' },
  {
    item: 3,
    asks: 'context isolation',
    metBy: 'electron/main/window.ts; a frozen bridge (electron/preload/preload.ts)',
  },
  { item: 4, asks: 'the sandbox of the system', metBy: 'enableSandbox (electron/main/main.ts)' },
  { item: 5, asks: 'permissions denied', metBy: 'four handlers (electron/main/guards.ts)' },
  { item: 6, asks: 'webSecurity left on', metBy: 'never touched (electron/main/window.ts)' },
  {
    item: 7,
    asks: 'a content policy without unsafe-inline and unsafe-eval',
    metBy: 'a header with a nonce of each load (electron/main/content-policy.ts)',
    alsoIn: ['tests/unit/electron/main/content-policy.test.ts'],
  },
  { item: 8, asks: 'no insecure content beside secure', metBy: 'never touched (window.ts)' },
  { item: 9, asks: 'no experimental features', metBy: 'never touched (window.ts)' },
  { item: 10, asks: 'no enableBlinkFeatures', metBy: 'never touched (window.ts)' },
  { item: 11, asks: 'no allowpopups', metBy: 'no web views at all (window.ts)' },
  { item: 12, asks: 'options of web views checked', metBy: 'every one is refused (guards.ts)' },
  { item: 13, asks: 'navigation limited', metBy: 'the one page (guards.ts)' },
  { item: 14, asks: 'new windows limited', metBy: 'none opens (guards.ts)' },
  {
    item: 15,
    asks: 'openExternal with nothing untrusted',
    metBy: 'only addresses of sources, after a question (electron/services/link.ts)',
    alsoIn: ['tests/unit/electron/services/link.test.ts'],
  },
  {
    item: 16,
    asks: 'a current Electron',
    metBy: 'package.json pins the newest; looked after at each release',
    alsoIn: ['tests/arch/security-checklist.test.ts'],
  },
  {
    item: 17,
    asks: 'the sender of every message checked',
    metBy:
      'scheme, host and top frame (electron/main/sender.ts); schemas of shared/ipc/contract.ts',
    alsoIn: ['tests/unit/electron/main/sender.test.ts'],
  },
  {
    item: 18,
    asks: 'a scheme of its own instead of file:',
    metBy: 'electron/main/scheme.ts, which serves out/renderer and nothing else',
    alsoIn: ['tests/unit/electron/main/bundle-path.test.ts'],
  },
  {
    item: 19,
    asks: 'fuses',
    metBy: 'all eight (build/electron/fuses.mjs), and the application as one archive',
    alsoIn: ['tests/e2e/security/released-program.story.ts'],
  },
  { item: 20, asks: "none of Electron's own interface in the page", metBy: 'preload.ts' },
];
