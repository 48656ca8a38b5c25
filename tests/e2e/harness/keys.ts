import type { Locator, Page } from '@playwright/test';
import { expect } from './workbench.ts';

/** More stops than lie between any two places of the window. */
const MOST_STOPS = 80;

/** The keyboard as the one hand of a story: nothing is clicked, focused or filled in but by keys. */
export class Keys {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const each of keys) await this.page.keyboard.press(each);
  }

  /** Goes on by Tab, or by the key of a menu, until the part has the keyboard. */
  async goTo(part: Locator, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasKeyboard(part)) break;
      await this.page.keyboard.press(key);
    }
    await expect(part).toBeFocused();
  }

  /** Goes back to the search field, where the way through the table begins, and on to the part. */
  async goFromSearch(part: Locator): Promise<void> {
    await this.page.keyboard.press('Control+KeyF');
    await expect(this.page.getByRole('searchbox')).toBeFocused();
    await this.goTo(part);
  }

  /** Looks for a park by the search field, from wherever the keyboard is. */
  async search(text: string): Promise<void> {
    await this.page.keyboard.press('Control+KeyF');
    await expect(this.page.getByRole('searchbox')).toBeFocused();
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** Goes on to a field and types into it in place of what stands there. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.page.keyboard.press('Control+KeyA');
    await this.page.keyboard.type(text);
  }

  /** Goes on to a list and by arrow keys to its line. */
  async choose(list: Locator, line: string): Promise<void> {
    await this.goTo(list);
    const lines = await list.locator('option').allTextContents();
    const chosen = await list.locator('option:checked').textContent();
    const away = lines.indexOf(line) - lines.indexOf(chosen ?? '');
    for (let step = 0; step < Math.abs(away); step += 1) {
      await this.page.keyboard.press(away > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    await expect(list.locator('option:checked')).toHaveText(line);
  }
}

async function hasKeyboard(part: Locator): Promise<boolean> {
  if ((await part.count()) === 0) return false;
  return part.evaluate((element) => element === document.activeElement);
}
