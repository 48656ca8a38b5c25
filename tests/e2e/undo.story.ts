import type { ElectronApplication } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { chooseFigure, notesOnFigure, saveMark, writeNote } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

/** Title of a menu item, as the menu shows it now. */
function menuTitle(app: ElectronApplication, id: string): Promise<string | undefined> {
  return app.evaluate(({ Menu }, item) => {
    return Menu.getApplicationMenu()?.getMenuItemById(item)?.label;
  }, id);
}

/** Chooses an item of the menu, as with the mouse. */
async function chooseFromMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

test('one list of steps takes back notes, order and search by keys', async ({ workbench }) => {
  const { page } = workbench;
  const grid = new GridPage(page);
  await chooseFigure(page);
  await writeNote(page, 'Сверить с отчётом');
  await expect(notesOnFigure(page)).toHaveCount(1);
  await grid.heading('Раб. места').click();
  await expect(grid.heading('Раб. места')).toHaveAttribute('aria-sort', /ending/);
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByText('Отменено: порядок строк')).toBeVisible();
  await expect(grid.heading('Раб. места')).not.toHaveAttribute('aria-sort', /ending/);
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByText('Отменено: новая заметка')).toBeVisible();
  await expect(notesOnFigure(page)).toHaveCount(0);
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByRole('searchbox', { name: 'Найти парк' })).toHaveValue('');
  await page.keyboard.press('Control+KeyY');
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect(notesOnFigure(page)).toHaveText(/Сверить с отчётом/);
});

test('what was done can be undone after a restart, from the menu', async ({ open }) => {
  const first = await open();
  await chooseFigure(first.page);
  await writeNote(first.page, 'До перезапуска');
  await expect(notesOnFigure(first.page)).toHaveCount(1);
  await expect(saveMark(first.page)).toHaveText('Сохранено');
  await first.quit();

  const { app, page } = await open();
  const search = page.getByRole('searchbox', { name: 'Найти парк' });
  await expect(search).toHaveValue('Камский индустриальный');
  await expect(page.getByRole('navigation').getByText('1', { exact: true })).toBeVisible();
  await expect.poll(() => menuTitle(app, 'edit.undo')).toBe('Отменить: новая заметка');
  await chooseFromMenu(app, 'edit.undo');
  await expect(page.getByText('Отменено: новая заметка')).toBeVisible();
  await expect.poll(() => menuTitle(app, 'edit.redo')).toBe('Повторить: новая заметка');
  await expect(page.getByRole('navigation').getByText('1', { exact: true })).toHaveCount(0);
  await chooseFromMenu(app, 'edit.undo');
  await expect(search).toHaveValue('');
});

test('in a field of text the keys of undo belong to the field', async ({ workbench: { page } }) => {
  await chooseFigure(page);
  await page.keyboard.press('Shift+F2');
  const text = page.getByRole('textbox', { name: 'Текст заметки' });
  await text.pressSequentially('абв');
  await page.keyboard.press('Control+KeyZ');
  await expect(text).not.toHaveValue('абв');
  await expect(page.getByText(/^Отменено/)).toHaveCount(0);
});
