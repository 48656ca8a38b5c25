import { expect, type Locator, type Page } from '@playwright/test';

/** The farthest that anything is from anything else by one key. */
const MOST_STEPS = 120;

/** Walks with a key until the part has the keyboard, as somebody without a mouse does. */
export async function walkTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < MOST_STEPS && !(await hasKeyboard(target)); step += 1) {
    await page.keyboard.press(key);
  }
  await expect(target.first()).toBeFocused();
}

function hasKeyboard(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}

/** Searches for a park by keys and goes to a cell of its row. */
export async function goToCellByKeys(page: Page, typed: string, cell: Locator): Promise<void> {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyF');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(typed);
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('rowheader').first()).toBeFocused();
  await walkTo(page, cell, 'ArrowRight');
}

/** Runs down the open menu to an item and chooses it. */
export async function chooseItemByKeys(page: Page, name: string): Promise<void> {
  await walkTo(page, page.getByRole('menuitem', { name }), 'ArrowDown');
  await page.keyboard.press('Enter');
}
