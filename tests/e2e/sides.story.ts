import type { Locator, Page } from '@playwright/test';
import { chooseMenuItem } from './harness/menu.ts';
import { expect, test } from './harness/workbench.ts';

/** One of two views side by side. */
function sideOf(page: Page, name: 'Слева' | 'Справа'): Locator {
  return page.getByRole('main').getByRole('region', { name, exact: true });
}

function cellOf(side: Locator, park: string, metric: string): Locator {
  return side.locator(`[row-id="${park}"] [col-id="${metric}"]`);
}

/** Goes from the name of a park past its attributes to its first figure. */
async function goToFigures(page: Page): Promise<void> {
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
}

test('sets two views side by side by keyboard: each has its own question, filter and order, and both come back', async ({
  open,
}) => {
  const first = await open();
  const { page } = first;
  await page.getByRole('searchbox').fill('камский мастер');
  await page.keyboard.press('Control+Backslash');
  const [left, right] = [sideOf(page, 'Слева'), sideOf(page, 'Справа')];
  await expect(cellOf(right, 'kip-master', 'jobs')).toContainText(/> 13.000/);

  await page.getByRole('combobox', { name: 'На дату' }).selectOption('2010');
  await expect(cellOf(right, 'kip-master', 'jobs')).toContainText(/2.300/);
  await expect(cellOf(left, 'kip-master', 'jobs')).toContainText(/> 13.000/);

  await page.getByRole('searchbox').fill('');
  await expect(right.getByText('263 записи', { exact: true })).toBeVisible();
  await expect(left.getByText(/^Показано 1 из/)).toBeVisible();
  await page.keyboard.press('Control+F6');
  await expect(cellOf(left, 'kip-master', 'name')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'На дату' })).toHaveValue('latest');
  await expect(page.getByRole('searchbox')).toHaveValue('камский мастер');
  await first.quit();

  const second = await open();
  await expect(cellOf(sideOf(second.page, 'Слева'), 'kip-master', 'jobs')).toContainText(
    /> 13.000/,
  );
  await expect(sideOf(second.page, 'Справа')).toContainText('2010');
});

test('sorts each of two views by mouse, follows the chosen cell of either, and closes the second', async ({
  workbench: { app, page },
}) => {
  const evidence = page.getByRole('complementary', { name: 'Основания и заметки' });
  await chooseMenuItem(app, 'Два вида рядом');
  const [left, right] = [sideOf(page, 'Слева'), sideOf(page, 'Справа')];
  await right
    .getByRole('combobox', { name: 'Вид справа' })
    .selectOption({ label: 'КИП «Мастер» и итоги ШОС' });
  await expect(right.getByText('Только 2 выбранных парка')).toBeVisible();
  await expect(left.getByText('263 записи', { exact: true })).toBeVisible();

  const headings = [left, right].map((side) =>
    side.getByRole('columnheader', { name: 'Название' }),
  );
  await headings[1]?.click();
  await expect(headings[1] ?? left).toHaveAttribute('aria-sort', 'ascending');
  await expect(headings[0] ?? right).toHaveAttribute('aria-sort', 'none');

  await cellOf(right, 'kip-master', 'name').click();
  await goToFigures(page);
  await expect(evidence).toContainText('Камский индустриальный парк «Мастер»');
  await left.getByText('Слева', { exact: true }).click();
  await page.getByRole('searchbox').fill('агдам');
  await expect(left.getByText(/^Показано 1 из/)).toBeVisible();
  await expect(right.getByText('Только 2 выбранных парка')).toBeVisible();
  await cellOf(left, 'aghdam-industrial-park', 'name').click();
  await goToFigures(page);
  await expect(evidence).toContainText('Агдамский промышленный парк');

  await right.getByRole('button', { name: 'Убрать правый вид' }).click();
  await expect(right).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('grid')).toHaveCount(1);
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
});

test('a column of one’s own computes in each of two views what it is there, though both call it the same', async ({
  workbench: { page },
}) => {
  const dialog = page.getByRole('dialog', { name: 'Вычисляемый столбец' });
  const write = async (formula: string): Promise<void> => {
    await dialog.getByRole('textbox', { name: 'Формула' }).fill(formula);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  await page.getByRole('searchbox').fill('камский мастер');
  await page.keyboard.press('Control+Shift+Equal');
  await dialog.getByRole('textbox', { name: 'Название' }).fill('Своё');
  await write('выручка / [рабочие места]');
  await page.keyboard.press('Control+Backslash');
  const [left, right] = [sideOf(page, 'Слева'), sideOf(page, 'Справа')];
  for (const side of [left, right]) {
    await cellOf(side, 'kip-master', 'name').click();
    await goToColumn(page, cellOf(side, 'kip-master', 'computed-1'));
  }
  await expect(cellOf(right, 'kip-master', 'computed-1')).toContainText(/< 15,54.млн.₽/);
  await right.getByRole('columnheader', { name: 'Своё' }).click({ button: 'right' });
  await page.getByRole('button', { name: 'Изменить…' }).click();
  await write('выручка / резиденты');
  await expect(cellOf(right, 'kip-master', 'computed-1')).toContainText(/721,4.млн.₽/);
  await expect(cellOf(left, 'kip-master', 'computed-1')).toContainText(/< 15,54.млн.₽/);
});

/** Goes along the row until a cell is in sight. */
async function goToColumn(page: Page, cell: Locator): Promise<void> {
  for (let step = 0; step < 40 && !(await cell.isVisible()); step += 1) {
    await page.keyboard.press('ArrowRight');
  }
}
