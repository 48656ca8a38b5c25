import type { Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const layoutOf = (page: Page) => page.getByRole('dialog', { name: /^Строки/ });

async function openLayout(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Строки/ }).click();
  await expect(layoutOf(page)).toBeVisible();
}

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
