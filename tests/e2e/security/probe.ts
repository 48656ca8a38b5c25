import type { ElectronApplication, Page } from '@playwright/test';

/** The window under attack. */
export interface Target {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** One way to reach beyond the page. */
export interface Probe {
  /** What must hold, as a sentence. */
  readonly name: string;
  /** Item of Electron's security checklist; 0 for what goes beyond the list. */
  readonly item: number;
  /** Tries it; resolves to whether the window held. */
  readonly holds: (target: Target) => Promise<boolean>;
}

/** A probe that runs in the page, where it is given away by its answer. */
export function inPage(item: number, name: string, attack: () => unknown): Probe {
  return { item, name, holds: async ({ page }) => (await page.evaluate(attack)) === true };
}
