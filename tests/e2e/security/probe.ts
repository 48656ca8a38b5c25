import type { ElectronApplication, Page } from '@playwright/test';
import type { Outside } from './outside.ts';

/** The window under attack. */
export interface Target {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the attacks try to reach. */
  readonly outside: Outside;
}

/** What a probe of the page alone may use: all that there is of a released program. */
export type PageTarget = Omit<Target, 'app'>;

interface AnyProbe {
  /** What must hold, as a sentence. */
  readonly name: string;
  /** Item of Electron's security checklist; 0 for what goes beyond the list. */
  readonly item: number;
}

/** A way to reach beyond the page from within it. */
export interface PageProbe extends AnyProbe {
  readonly kind: 'page';
  /** Tries it; resolves to whether the window held. */
  readonly holds: (target: PageTarget) => Promise<boolean>;
}

/** A way that is watched from the main process. */
export interface ShellProbe extends AnyProbe {
  readonly kind: 'shell';
  /** Tries it; resolves to whether the shell held. */
  readonly holds: (target: Target) => Promise<boolean>;
}

/** One way to reach beyond the page. */
export type Probe = PageProbe | ShellProbe;

/**
 * A probe that runs in the page, where it is given away by its answer; it is told the address of
 * something outside.
 */
export function inPage(
  item: number,
  name: string,
  attack: (address: string) => unknown,
): PageProbe {
  const holds = async ({ page, outside }: PageTarget): Promise<boolean> =>
    (await page.evaluate(attack, outside.address)) === true;
  return { kind: 'page', item, name, holds };
}
