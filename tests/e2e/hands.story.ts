import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const chipsOf = (page: Page): Locator => page.getByRole('list', { name: 'Действующий отбор' });

test('everything passing gives the keyboard back to the cell that it came from', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const cell = grid.cell('kip-master', 'jobs');
  const dialog = page.getByRole('dialog');
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyF');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('камский мастер');
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(grid.cell('kip-master', 'name')).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await expect(cell).toBeFocused();

  for (const keys of ['Control+KeyK', 'Control+KeyO', 'F1', 'Control+Shift+Equal']) {
    await page.keyboard.press(keys);
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(cell).toBeFocused();
  }

  await page.keyboard.press('F6');
  const panel = page.getByRole('complementary');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Shift+F2');
  await expect(panel.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(cell).toBeFocused();

  await page.keyboard.press('Control+Digit6');
  await expect(page.getByRole('main', { name: 'Источники' })).toBeFocused();
  await page.keyboard.press('Control+Digit1');
  await expect(cell).toBeFocused();
});

test('levels, filters, an order of two columns and groups by keyboard alone', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.heading('Раб. места').focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'от', exact: true })).toBeFocused();
  await page.keyboard.type('13 тыс');
  await page.keyboard.press('Enter');
  await expect(chipsOf(page)).toContainText(/^Рабочие места наверняка от 13.000/);
  await expect(grid.cell('kip-master', 'jobs')).toBeVisible();

  await grid.heading('Вид').focus();
  await page.keyboard.press('Enter');
  await expect(grid.heading('Вид')).toHaveAttribute('aria-sort', 'ascending');
  await grid.heading('Раб. места').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(grid.heading('Раб. места')).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.heading('Вид')).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: /^Снять отбор: Рабочие места/ }).press('Enter');
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Парки', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Сети', exact: true })).toBeChecked();
  await expect(page.getByText('263 записи', { exact: true })).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();

  const layout = page.getByRole('button', { name: /^Строки/ });
  await layout.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Группы' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Группы' }).selectOption('по виду');
  await page.keyboard.press('Escape');
  await expect(layout).toBeFocused();
  const heading = grid.cell('group:technopark', 'name');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await heading.dblclick();
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
});

test('another language leaves the chosen cell, its place and the keyboard as they are, and writes dates its own way', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const panel = page.getByRole('complementary');
  await grid.heading('Название').click();
  await expect(grid.heading('Название')).toHaveAttribute('aria-sort', 'ascending');
  await grid.search('технопарки москвы');
  await page.getByText('Все уровни', { exact: true }).click();
  const cell = grid.cell('moscow-technoparks', 'jobs');
  await cell.click();
  await expect(panel).toContainText('издание не указано');
  await expect(panel).toContainText('22.10.2025');
  const before = await cell.boundingBox();

  await page.keyboard.press('Control+Shift+KeyL');
  await expect(panel).toContainText('publisher not stated');
  await expect(panel).toContainText('22 Oct 2025');
  await expect(page.locator('body')).not.toContainText(/\d\d\.\d\d\.20\d\d|не указан/);
  await expect(grid.heading('Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect(cell).toBeFocused();
  expect(await cell.boundingBox()).toEqual(before);
});

test('the panel of evidence is made wider by mouse and by keys, and comes back as wide as it was', async ({
  workbench: { page },
}) => {
  const panel = page.getByRole('complementary');
  const border = page.getByRole('separator', { name: 'Ширина оснований и заметок' });
  const widthOf = async (): Promise<number> => Math.round((await panel.boundingBox())?.width ?? 0);
  await new GridPage(page).search('камский мастер');
  await new GridPage(page).cell('kip-master', 'jobs').click();
  await expect(panel).toBeVisible();
  const narrow = await widthOf();
  await border.hover();
  const at = await border.boundingBox();
  await page.mouse.down();
  await page.mouse.move((at?.x ?? 0) - 60, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(widthOf).toBeGreaterThan(narrow + 40);
  const dragged = await widthOf();
  // The border takes a key only after it has let the pointer go.
  await expect(async () => {
    await border.press('ArrowLeft');
    await expect.poll(widthOf, { timeout: 2000 }).toBeGreaterThan(dragged);
  }).toPass({ timeout: 20_000 });
  const wide = await widthOf();
  await page.keyboard.press('Control+Alt+KeyB');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+Alt+KeyB');
  await expect.poll(widthOf).toBe(wide);
});
