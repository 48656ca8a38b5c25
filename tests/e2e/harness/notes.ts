import { expect, type Locator, type Page } from '@playwright/test';

/** The figure that the stories write notes on: jobs of КИП «Мастер». */
const FIGURE = /Более 13 000 рабочих мест/;

/** Chooses the jobs of КИП «Мастер» in the grid. */
export async function chooseFigure(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Найти парк' }).fill('Камский индустриальный');
  await page.getByRole('gridcell', { name: FIGURE }).click();
}

/** Writes a note on what is chosen; the field is empty again once the note is taken. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Shift+F2');
  const field = page.getByRole('textbox', { name: 'Текст заметки' });
  await field.fill(text);
  await page.getByRole('button', { name: 'Добавить' }).click();
  await expect(field).toHaveValue('');
}

/** Writes a note on a cell by mouse alone, but for its words. */
export async function writeNoteByMouse(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Написать заметку' }).click();
  await page.getByRole('textbox', { name: 'Текст заметки' }).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(cell).toHaveAccessibleName(/; 1 заметка$/);
}

/** The notes on the chosen figure. */
export function notesOnFigure(page: Page): Locator {
  return page.getByRole('region', { name: 'Заметки к этой цифре' }).getByRole('listitem');
}

/** What the bar at the bottom says about saving. */
export function saveMark(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('status');
}

/**
 * Asks for another try to save where it can succeed now, until all is saved. The program tries by
 * itself with its next change, such as a remembered view, so the button may be gone before it is
 * reached.
 */
export async function saveAgain(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Сохранить ещё раз' });
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1000 });
    await expect(saveMark(page)).toHaveText('Сохранено', { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}
