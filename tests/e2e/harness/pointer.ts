import { expect, type Locator, type Page } from '@playwright/test';

/** Rests the pointer on a cell until its card tells; once more where the cell was drawn anew under it. */
export async function hoverUntilTold(page: Page, cell: Locator, told: RegExp): Promise<void> {
  await expect(async () => {
    await page.mouse.move(0, 0);
    await cell.hover({ timeout: 3000 });
    await expect(page.getByRole('tooltip').last()).toHaveText(told, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
}
