import type { ElectronApplication } from '@playwright/test';
import { expect } from './workbench.ts';

/** Chooses an item of the menu bar by its label, once the menu has followed the window. */
export async function chooseMenuItem(app: ElectronApplication, label: string): Promise<void> {
  await expect(async () => {
    const isChosen = await app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      const item = items?.find((each) => each.label === wanted && each.enabled);
      item?.click();
      return item !== undefined;
    }, label);
    expect(isChosen).toBe(true);
  }).toPass({ timeout: 30_000 });
}
