import type { Locator, Page } from '@playwright/test';

/** The figure that the stories write notes on: jobs of КИП «Мастер». */
const FIGURE = /Более 13 000 рабочих мест/;

/** Chooses the jobs of КИП «Мастер» in the grid. */
export async function chooseFigure(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Найти парк' }).fill('Камский индустриальный');
  await page.getByRole('gridcell', { name: FIGURE }).click();
}

/** Writes a note on what is chosen. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Shift+F2');
  await page.getByRole('textbox', { name: 'Текст заметки' }).fill(text);
  await page.getByRole('button', { name: 'Добавить' }).click();
}

/** The notes on the chosen figure. */
export function notesOnFigure(page: Page): Locator {
  return page.getByRole('region', { name: 'Заметки к этой цифре' }).getByRole('listitem');
}

/** What the bar at the bottom says about saving. */
export function saveMark(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('status');
}
