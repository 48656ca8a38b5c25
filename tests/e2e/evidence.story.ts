import type { Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Основания и заметки' });

/** Chooses a cell, and waits for what the evidence says of it in its first line. */
async function expectTold(
  page: Page,
  cell: readonly [string, string],
  text: string,
): Promise<void> {
  await new GridPage(page).bringIntoSight(...cell);
  await expect(panelOf(page).getByRole('status')).toHaveText(text);
}

test('tells what was chosen, why, by whom it was said, and what else is known', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'jobs').click();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Камский индустриальный парк «Мастер»',
  );
  await expect(panel.getByRole('status')).toHaveText(/^более 13.000$/);
  await expect(panel.getByRole('region', { name: 'Взято в ячейку' })).toContainText(
    'Выбрано среди',
  );
  await expect(panel.getByRole('region', { name: /^Другие сведения/ })).toContainText(
    'Не взято: относится к другому времени',
  );
  await expect(panel.getByRole('region', { name: 'Все сведения по времени' })).toBeVisible();
});

test('follows the arrow keys from cell to cell', async ({ workbench: { page } }) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'residents').click();
  await expect(panelOf(page).getByRole('status')).toHaveText('280');
  await page.keyboard.press('ArrowRight');
  await expect(panelOf(page).getByRole('status')).toHaveText(/более 13.000/);
});

test('computes КИП «Мастер» with bounds, strictly and by convention', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await expectTold(page, ['kip-master', 'revenue_per_job'], 'менее 15,54 млн ₽');
  await expect(panelOf(page).getByText('Выручка резидентов ÷ Рабочие места')).toBeVisible();
  await expectTold(page, ['kip-master', 'revenue_per_resident'], '721,4 млн ₽');
  await expectTold(page, ['kip-master', 'jobs_per_resident'], 'более 46,4');
  await page.getByText('Условно', { exact: true }).click();
  await expect(panelOf(page).getByRole('status')).toHaveText('46,4–50,0');
  await expectTold(page, ['kip-master', 'revenue_per_job'], '14,43–15,54 млн ₽');
});

test('does not determine what both bounds leave open, and computes it by convention', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await page.getByText('Объединения', { exact: true }).click();
  await grid.showMetric('Рабочих мест на парк');
  await grid.search('шос');
  await expectTold(page, ['sco-parks', 'jobs_per_park'], 'не определяется');
  await page.getByText('Условно', { exact: true }).click();
  await expect(panelOf(page).getByRole('status')).toHaveText(/^4.286–6.667$/);
});

test('keeps the area for a worker of the Moscow technoparks a bound, as known by a day', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await page.getByLabel('На дату', { exact: true }).selectOption({ label: 'На день…' });
  await page.getByLabel('День, на который взяты цифры').fill('2025-10-22');
  await page.getByText('Сети', { exact: true }).click();
  await grid.showMetric('Площадь на рабочее место');
  await grid.search('технопарки москвы');
  await expectTold(page, ['moscow-technoparks', 'floor_area_per_job'], 'более примерно 26,7 м²');
});

test('opens each part of a derived figure to its own source', async ({ workbench: { page } }) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await expectTold(page, ['kip-master', 'revenue_per_job'], 'менее 15,54 млн ₽');
  const panel = panelOf(page);
  await panel.getByRole('group').filter({ hasText: 'Рабочие места' }).locator('summary').click();
  await expect(panel.getByRole('region', { name: 'Взято в ячейку' }).first()).toBeVisible();
});

test('says what is known instead of a hole, and shows a plan only as a plan', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('джизакский химико');
  await expectTold(page, ['jizzakh-chem-technopark', 'investment_per_resident'], 'не сообщалось');
  await page.getByText('Любой', { exact: true }).click();
  await expect(panelOf(page).getByRole('status')).toHaveText(/^менее 2,0.млн.\$ \(план\)$/);
  await grid.search('чирчик');
  await page.getByLabel('На дату').selectOption('2024');
  await expectTold(
    page,
    ['chirchik-chem-technopark', 'investment_per_resident'],
    'не определяется',
  );
  await page.getByText('Условно', { exact: true }).click();
  await expect(panelOf(page).getByRole('status')).toHaveText(/^1,5–4,0.млн.\$ \(план\)$/);
});
