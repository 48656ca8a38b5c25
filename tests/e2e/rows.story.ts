import type { Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const layoutOf = (page: Page) => page.getByRole('dialog', { name: /^Строки/ });

async function openLayout(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Строки/ }).click();
  await expect(layoutOf(page)).toBeVisible();
}

test('groups by federal district with subtotals that say how many they rest on', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await openLayout(page);
  await layoutOf(page)
    .getByRole('combobox', { name: 'Группы' })
    .selectOption('по федеральному округу');
  await page.keyboard.press('Escape');
  const heading = grid.table.getByRole('rowheader', { name: /^Северо-Западный округ/ });
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await expect(grid.cell('group:northwestern', 'jobs')).toHaveAccessibleName(
    /^Рабочие места, итог группы: .*, посчитано \d+ из \d+$/,
  );
  await heading.focus();
  await heading.press('Enter');
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect(grid.table.getByRole('rowheader', { name: /^Центральный округ/ })).toBeVisible();
});

test('shows the first of an order, says how many stand below, and puts away holes', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.heading('Раб. места').first().click();
  await openLayout(page);
  await layoutOf(page).getByRole('textbox', { name: 'Первые' }).fill('3');
  await expect(page.getByText('Показано 3 из 263 записей; ниже по порядку ещё 260')).toBeVisible();
  await layoutOf(page).getByText('убрать строки без чисел').click();
  await expect(page.getByText(/без чисел убран/)).toBeVisible();
  await expect.poll(() => grid.names()).toHaveLength(3);
});

test('holds all others against a base row, under the guard', async ({ workbench: { page } }) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'residents').click();
  await openLayout(page);
  await layoutOf(page)
    .getByRole('button', { name: /^Относительно: Камский/ })
    .click();
  await layoutOf(page).getByText('отношение').click();
  await page.keyboard.press('Escape');
  await grid.search('алабуга');
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('×');
  await expect(grid.table.locator('[row-index="t-0"]').getByText('280')).toBeVisible();
});

test('keeps rows by source, status and traits of their cells, with counts', async ({
  workbench: { page },
}) => {
  await page.getByRole('button', { name: 'Отбор', exact: true }).click();
  const menu = page.getByRole('dialog', { name: 'Отбор' });
  await menu.getByRole('checkbox', { name: /^спорные \(\d+\)$/ }).check();
  await expect(page.getByRole('list', { name: 'Действующий отбор' })).toContainText(
    'Ячейки: спорные',
  );
  await menu.getByRole('combobox').selectOption('Статус цифр');
  await menu.getByRole('checkbox', { name: /^факт/ }).check();
  await expect(page.getByRole('list', { name: 'Действующий отбор' })).toContainText(
    'Статус цифр: факт',
  );
});
