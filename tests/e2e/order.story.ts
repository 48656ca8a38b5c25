import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { pressUntil } from './harness/go-to-cell.ts';
import { hoverUntilTold } from './harness/pointer.ts';
import { expect, test } from './harness/workbench.ts';

/** It has about 100 000 jobs: fewer than 55 000 by the lower end, 150 000 by the upper one. */
const KATOWICE = 'Катовицкая специальная экономическая зона';
/** It has exactly 93 167. */
const TAIWAN = 'Научный парк Южного Тайваня';
/** More than 21 000 residents, below more than 40 000. */
const UNSETTLED = ['dmcc', 'residents'] as const;
/** As many residents as the park above it. */
const LEVEL = ['saigon-hitech-park', 'residents'] as const;

/** Which of the two parks stands higher. */
async function higher(page: Page): Promise<string | undefined> {
  const names = await new GridPage(page).names();
  return names.find((name) => name === KATOWICE || name === TAIWAN);
}

const filterOf = (page: Page): Locator => page.getByRole('form', { name: /Рабочие места/ });
const countOf = (page: Page): Locator => page.getByText('263 записи', { exact: true });

test('orders by each end and by two columns by keyboard alone, and says what an order leaves open', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const jobs = grid.heading('Раб. места');
  const top = grid.table.locator('[row-index="0"] [col-id="name"]');
  await expect(top).toBeVisible();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.press('ArrowDown');
  await expect(top).toBeFocused();
  const first = grid.table.locator('[row-index="0"] [col-id="residents"]');
  await pressUntil(page, 'ArrowRight', first);
  await pressUntil(page, 'ArrowDown', grid.cell(...UNSETTLED));
  await expect(grid.cell(...UNSETTLED)).toHaveAccessibleName(/упорядочить со строкой выше нельзя$/);
  await pressUntil(page, 'ArrowDown', grid.cell(...LEVEL));
  await expect(grid.cell(...LEVEL)).toHaveAccessibleName(/поровну со строкой выше$/);

  await page.keyboard.press('Control+ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid.heading('Резиденты')).toBeFocused();
  await pressUntil(page, 'ArrowRight', jobs);
  await page.keyboard.press('Enter');
  await expect(jobs).toContainText('по нижней');
  await expect.poll(() => higher(page)).toBe(TAIWAN);
  await page.keyboard.press('Control+Enter');
  await pressUntil(page, 'Tab', filterOf(page).getByRole('radio', { name: /^по нижней/ }));
  await page.keyboard.press('ArrowDown');
  await expect(jobs).toContainText('по середине');
  await expect.poll(() => higher(page)).toBe(KATOWICE);
  await page.keyboard.press('ArrowDown');
  await expect(jobs).toContainText('по верхней');
  await expect(grid.table.locator('[row-index="0"] [col-id="jobs"]')).toContainText('>');
  await page.keyboard.press('Escape');
  await expect(filterOf(page)).toHaveCount(0);

  await expect(jobs).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(filterOf(page).getByRole('textbox', { name: 'от', exact: true })).toBeFocused();
  await page.keyboard.type('900 млн');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ничего не найдено')).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(countOf(page)).toBeVisible();
  await expect(jobs).toBeFocused();

  await pressUntil(page, 'ArrowLeft', grid.heading('Вид'));
  await page.keyboard.press('Enter');
  await expect(grid.heading('Вид')).toHaveAttribute('aria-sort', 'ascending');
  await pressUntil(page, 'ArrowRight', jobs);
  await page.keyboard.press('Shift+Enter');
  await expect(jobs).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.heading('Вид')).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(async () => (await grid.names()).slice(0, 2))
    .toEqual(['Чжунгуаньцунь', 'Научный парк Синьчжу']);
});

test('orders by each end and by two columns by mouse, and says what an order leaves open', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const jobs = grid.heading('Раб. места');
  await expect(grid.cell(...UNSETTLED)).toContainText('≷');
  await hoverUntilTold(
    page,
    grid.cell(...UNSETTLED),
    /Нельзя сказать, больше это или меньше, чем у строки выше: Московский .*, более 40.000/,
  );
  await grid.cell(...UNSETTLED).click();
  await page.mouse.wheel(0, 300);
  await expect(grid.cell(...LEVEL)).toContainText('=');
  await page.mouse.wheel(0, -300);

  await jobs.click();
  await expect(jobs).toContainText('по нижней');
  await expect.poll(() => higher(page)).toBe(TAIWAN);
  await jobs.hover();
  await jobs.locator('[data-ref="eFilterButton"]').click();
  await filterOf(page)
    .getByText(/^по середине/)
    .click();
  await expect(jobs).toContainText('по середине');
  await expect.poll(() => higher(page)).toBe(KATOWICE);
  await filterOf(page)
    .getByText(/^по верхней/)
    .click();
  await expect(jobs).toContainText('по верхней');
  await expect(grid.table.locator('[row-index="0"] [col-id="jobs"]')).toContainText('>');

  await filterOf(page).getByRole('textbox', { name: 'от', exact: true }).click();
  await page.keyboard.type('900 млн');
  await filterOf(page).getByRole('button', { name: 'Применить' }).click();
  await expect(page.getByText('Ничего не найдено')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Снять отбор', exact: true }).click();
  await expect(countOf(page)).toBeVisible();
  await expect(jobs).toContainText('по верхней');

  await grid.heading('Вид').click();
  await jobs.click({ modifiers: ['Shift'] });
  await expect(jobs).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.heading('Вид')).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(async () => (await grid.names()).slice(0, 2))
    .toEqual(['Чжунгуаньцунь', 'Научный парк Синьчжу']);
});
