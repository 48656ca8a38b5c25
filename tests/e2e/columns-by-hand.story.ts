import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { Keys } from './harness/keys.ts';
import { expect, test } from './harness/workbench.ts';

const chooserOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Показатели' });
const buttonOf = (page: Page): Locator => page.getByRole('button', { name: /^Показатели: / });
const menuOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Столбец: место и вид/ });
const GROUPS = ['Деятельность', 'Деньги', 'Площади', 'Люди', 'Планы'];
const TAXES = 'Налоги и взносы, уплаченные резидентами за период.';

/** Whether the heading of one column stands to the left of another's. */
async function isLeftOf(left: Locator, right: Locator): Promise<boolean> {
  const [a, b] = [await left.boundingBox(), await right.boundingBox()];
  return a !== null && b !== null && a.x < b.x;
}

test('finds a metric by its words and makes its column to measure by keys alone', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const keys = new Keys(page);
  const chooser = chooserOf(page);
  const menu = menuOf(page);
  await page.getByRole('rowheader').first().waitFor();

  await keys.goFromSearch(buttonOf(page));
  await keys.press('Enter');
  const field = chooser.getByRole('textbox', { name: 'Найти показатель' });
  await expect(field).toBeFocused();
  for (const name of GROUPS) await expect(chooser.getByRole('group', { name })).toBeVisible();
  await keys.fill(field, 'налоги');
  await expect(chooser.getByRole('checkbox')).toHaveCount(1);
  await expect(chooser.getByRole('group', { name: 'Деньги' })).toBeVisible();
  await keys.goTo(chooser.getByRole('checkbox', { name: 'Уплаченные налоги' }));
  await expect(chooser.getByText(TAXES)).toBeVisible();
  await keys.press('Space');
  await expect(buttonOf(page)).toHaveText('Показатели: 12');
  await keys.press('Escape');
  await expect(buttonOf(page)).toBeFocused();

  await keys.search('алабуга сэз');
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
  const heading = grid.heading('Выручка').first();
  const cell = grid.cell('alabuga-sez', 'revenue');
  await keys.goTo(heading);
  await keys.press('Alt+ArrowDown');
  await expect(menu.getByText('Выручка резидентов за период')).toBeVisible();
  await keys.choose(menu.getByRole('combobox', { name: 'Единицы' }), 'миллионы');
  await expect(cell).toContainText(/615.500.млн.₽/);
  await keys.choose(menu.getByRole('combobox', { name: 'Валюта' }), 'USD');
  await expect(cell).toContainText(/7.389.млн.\$/);
  await keys.choose(menu.getByRole('combobox', { name: 'Валюта' }), 'как в таблице');
  await keys.choose(menu.getByRole('combobox', { name: 'В расчёте на' }), 'рабочее место');
  await expect(cell).toContainText(/< 17,1.*млн.₽/);
  await keys.choose(menu.getByRole('combobox', { name: 'Прочтение' }), 'условно');
  await expect(cell).toContainText(/16,64–17,1.*млн.₽/);
  await keys.choose(menu.getByRole('combobox', { name: 'В расчёте на' }), 'не делить');
  await keys.goTo(menu.getByRole('checkbox', { name: 'ряд по годам в ячейке' }));
  await keys.press('Space');
  await expect(cell.locator('svg')).toBeVisible();
  await keys.goTo(menu.getByRole('checkbox', { name: 'рядом столбец планов' }));
  await keys.press('Space');
  const plan = grid.heading('Выручка: план');
  await expect(plan).toBeVisible();
  expect(await isLeftOf(heading, plan)).toBe(true);
  await keys.goTo(menu.getByRole('button', { name: 'Закрепить' }));
  await keys.press('Enter');
  await expect(menu.getByRole('button', { name: 'Открепить' })).toBeFocused();
  await keys.press('Escape');
  await expect(heading).toBeFocused();
  await expect.poll(() => isLeftOf(heading, grid.heading('Вид'))).toBe(true);

  const region = grid.heading('Регион');
  const stage = grid.heading('Стадия');
  await keys.goTo(region);
  await keys.press('Shift+ArrowRight');
  await expect.poll(() => isLeftOf(stage, region)).toBe(true);
  await expect(region).toBeFocused();
  const narrow = (await region.boundingBox())?.width ?? 0;
  await keys.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect.poll(async () => (await region.boundingBox())?.width ?? 0).toBeGreaterThan(narrow);
  await keys.press('Alt+ArrowDown');
  await expect(menu.getByRole('button', { name: 'Левее' })).toBeFocused();
  await keys.goTo(menu.getByRole('button', { name: 'Скрыть' }));
  await keys.press('Enter');
  await expect(region).toHaveCount(0);
  await expect(grid.table.getByRole('columnheader').and(page.locator(':focus'))).toHaveCount(1);
});

test('finds a metric by its words and makes its column to measure by mouse alone', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const chooser = chooserOf(page);
  const menu = menuOf(page);
  await page.getByRole('rowheader').first().waitFor();

  await buttonOf(page).click();
  for (const name of GROUPS) await expect(chooser.getByRole('group', { name })).toBeVisible();
  await chooser.getByRole('textbox', { name: 'Найти показатель' }).click();
  await page.keyboard.type('налоги');
  await expect(chooser.getByRole('checkbox')).toHaveCount(1);
  await chooser.getByText('Уплаченные налоги').hover();
  await expect(chooser.getByText(TAXES)).toBeVisible();
  await chooser.getByText('Уплаченные налоги').click();
  await expect(buttonOf(page)).toHaveText('Показатели: 12');
  await buttonOf(page).click();
  await expect(chooser).toHaveCount(0);

  await page.getByRole('searchbox').click();
  await page.keyboard.type('алабуга сэз');
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
  const heading = grid.heading('Выручка').first();
  const cell = grid.cell('alabuga-sez', 'revenue');
  await heading.hover();
  await heading.getByTitle('Столбец: место и вид').click();
  await expect(menu.getByText('Выручка резидентов за период')).toBeVisible();
  // The lines of a list are drawn by the system, where no story reaches.
  await menu.getByRole('combobox', { name: 'Единицы' }).selectOption('миллионы');
  await expect(cell).toContainText(/615.500.млн.₽/);
  await menu.getByRole('combobox', { name: 'Валюта' }).selectOption('USD');
  await expect(cell).toContainText(/7.389.млн.\$/);
  await menu.getByRole('combobox', { name: 'Валюта' }).selectOption('как в таблице');
  await menu.getByRole('combobox', { name: 'В расчёте на' }).selectOption('рабочее место');
  await expect(cell).toContainText(/< 17,1.*млн.₽/);
  await menu.getByRole('combobox', { name: 'Прочтение' }).selectOption('условно');
  await expect(cell).toContainText(/16,64–17,1.*млн.₽/);
  await menu.getByRole('combobox', { name: 'В расчёте на' }).selectOption('не делить');
  await menu.getByText('ряд по годам в ячейке').click();
  await expect(cell.locator('svg')).toBeVisible();
  await menu.getByText('рядом столбец планов').click();
  const plan = grid.heading('Выручка: план');
  await expect(plan).toBeVisible();
  expect(await isLeftOf(heading, plan)).toBe(true);
  await menu.getByRole('button', { name: 'Закрепить' }).click();
  await expect.poll(() => isLeftOf(heading, grid.heading('Вид'))).toBe(true);
  await menu.getByRole('button', { name: 'Скрыть' }).click();
  await expect(heading).toHaveCount(0);
  await expect(buttonOf(page)).toHaveText('Показатели: 11');
});
