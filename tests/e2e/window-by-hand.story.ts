import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { chooseItemByKeys, goToCellByKeys, walkTo } from './harness/by-keys.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { saveMark } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

const searchOf = (page: Page): Locator => page.getByRole('searchbox');
const paletteOf = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Команда, вид или парк' });
const html = (page: Page): Locator => page.locator('html');
const heightOf = async (page: Page): Promise<number> =>
  (await page.getByRole('rowheader').first().boundingBox())?.height ?? 0;
/** What the menu says would be taken back: quick changes of a view become one step with a rest. */
const undoOf = (app: ElectronApplication): Promise<string | undefined> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label);
const scaleOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.round(devicePixelRatio * 100));

test('by keys: palette, menu of a cell, language, theme and density, and steps that are taken back after a restart', async ({
  open,
}) => {
  const first = await open();
  const { app, page } = first;
  const grid = new GridPage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await goToCellByKeys(page, 'камский мастер', grid.cell('kip-master', 'jobs'));
  await expect(html(page)).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Страница парка' })).toContainText('Alt+Enter');
  await chooseItemByKeys(page, 'Добавить в сравнение или убрать');
  await expect(page.getByRole('navigation').getByText('1', { exact: true })).toBeVisible();
  await expect(grid.cell('kip-master', 'jobs')).toBeFocused();

  await page.keyboard.press('Control+KeyK');
  await expect(paletteOf(page)).toBeFocused();
  await page.keyboard.type('english');
  await expect(
    page.getByRole('listbox', { name: 'Найденное' }).getByRole('option').first(),
  ).toContainText('Ctrl+Shift+L');
  await page.keyboard.press('Enter');
  await expect(grid.cell('kip-master', 'region')).toHaveText('Tatarstan');
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('nizhny novgorod oblast');
  await expect(grid.cell('kulibin-sez', 'region')).toHaveText('Nizhny Novgorod Oblast');
  await expect(grid.cell('kip-master', 'name')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+KeyL');
  await expect(grid.cell('kulibin-sez', 'region')).toHaveText('Нижегородская область');
  await expect.poll(() => undoOf(app)).toBe('Отменить: поиск');

  await page.keyboard.press('Control+Shift+KeyD');
  await expect(html(page)).toHaveAttribute('data-mantine-color-scheme', 'light');
  const compact = await heightOf(page);
  await page.keyboard.press('Control+Shift+KeyM');
  await expect.poll(() => heightOf(page)).toBeGreaterThan(compact + 5);
  await walkTo(page, grid.heading('Название'));
  await page.keyboard.press('Enter');
  await expect(grid.heading('Название')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => undoOf(app)).toBe('Отменить: порядок строк');
  await expect(saveMark(page)).toHaveText('Сохранено');
  await first.quit();

  const again = (await open()).page;
  const name = new GridPage(again).heading('Название');
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  expect(await heightOf(again)).toBeGreaterThan(compact + 5);
  await walkTo(again, again.getByRole('rowheader').first());
  await again.keyboard.press('Control+KeyZ');
  await expect(name).toHaveAttribute('aria-sort', 'none');
  await again.keyboard.press('Control+KeyZ');
  await expect(searchOf(again)).toHaveValue('камский мастер');
  await again.keyboard.press('Control+Shift+KeyZ');
  await expect(searchOf(again)).toHaveValue('nizhny novgorod oblast');
});

test('by mouse: palette, shortcuts, language, theme, density and size, and steps that are taken back after a restart', async ({
  open,
}) => {
  const first = await open();
  const { app, page } = first;
  const grid = new GridPage(page);
  await page.getByRole('rowheader').first().waitFor();
  const compact = await heightOf(page);
  await chooseMenuItem(app, 'Найти команду…');
  await expect(paletteOf(page)).toBeFocused();
  await page.keyboard.type('просторные');
  await page.getByRole('option', { name: /Плотные или просторные строки/ }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(compact + 5);
  await chooseMenuItem(app, 'Клавиши…');
  const help = page.getByRole('dialog', { name: 'Клавиши' });
  await expect(help.getByRole('row', { name: /Найти команду/ })).toContainText('Ctrl+K');
  await help.getByRole('button', { name: 'Закрыть' }).click();
  await expect(help).toHaveCount(0);
  for (const percent of [110, 120]) {
    await chooseMenuItem(app, 'Крупнее');
    await expect.poll(() => scaleOf(page)).toBe(percent);
  }
  await chooseMenuItem(app, 'Обычный размер');
  await expect.poll(() => scaleOf(page)).toBe(100);
  await page.getByRole('button', { name: /^Тема/ }).click();
  await page.getByRole('menuitemradio', { name: 'Тёмная' }).click();
  await expect(html(page)).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await searchOf(page).click();
  await page.keyboard.type('нижегородская');
  await expect.poll(() => undoOf(app)).toBe('Отменить: поиск');
  await grid.heading('Название').click();
  await expect.poll(() => undoOf(app)).toBe('Отменить: порядок строк');
  await page.getByText('EN', { exact: true }).click();
  await expect(grid.cell('kulibin-sez', 'region')).toHaveText('Nizhny Novgorod Oblast');
  await expect(saveMark(page)).toHaveText('Saved');
  await first.quit();

  const second = await open();
  const name = new GridPage(second.page).heading('Name');
  await expect(name).toHaveAttribute('aria-sort', 'ascending');
  await chooseMenuItem(second.app, 'Undo: order of the rows');
  await expect(name).toHaveAttribute('aria-sort', 'none');
  await chooseMenuItem(second.app, 'Undo: search');
  await expect(searchOf(second.page)).toHaveValue('');
  await chooseMenuItem(second.app, 'Redo: search');
  await expect(searchOf(second.page)).toHaveValue('нижегородская');
});
