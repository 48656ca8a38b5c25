import { expect, type Locator, type Page } from '@playwright/test';

/** Most columns and fields that a key is pressed over to reach a place. */
const MOST_STEPS = 40;

/** Whether a place has the keyboard. */
function hasKeyboard(place: Locator): Promise<boolean> {
  return place
    .evaluateAll((elements) => elements.some((element) => element === document.activeElement))
    .catch(() => false);
}

/** Presses a key until a place has the keyboard. */
export async function pressUntil(page: Page, key: string, place: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await hasKeyboard(place)) break;
    await page.keyboard.press(key);
  }
  await expect(place).toBeFocused();
}

/** Searches by keys alone, and waits for the park that then stands first. */
export async function searchByKeys(page: Page, words: string, park: string): Promise<void> {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyF');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(words);
  await expect(page.locator(`[row-index="0"][row-id="${park}"]`).first()).toBeVisible();
}

/** Goes from wherever the keyboard is to a cell of the park that a search puts first. */
export async function goToCell(
  page: Page,
  { words, park, column }: { words: string; park: string; column: string },
): Promise<Locator> {
  await searchByKeys(page, words, park);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[row-id="${park}"] [col-id="name"]`)).toBeFocused();
  const cell = page.locator(`[row-id="${park}"] [col-id="${column}"]`);
  await pressUntil(page, 'ArrowRight', cell);
  return cell;
}
