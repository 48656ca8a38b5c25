import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const menuOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Столбец: место и вид/ });

/** The names of the headings that are drawn, from the left. */
async function headings(page: Page): Promise<readonly string[]> {
  const cells = await new GridPage(page).table.getByRole('columnheader').all();
  const placed = await Promise.all(
    cells.map(async (cell) => ({
      text: (await cell.innerText()).split('\n')[0] ?? '',
      left: (await cell.boundingBox())?.x ?? 0,
    })),
  );
  return placed
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

test('shows money in a chosen scale and per job, by keyboard alone', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.heading('Выручка').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  const menu = menuOf(page);
  await expect(menu.getByRole('button', { name: 'Левее' })).toBeFocused();
  await menu.getByRole('combobox', { name: 'Единицы' }).selectOption('миллионы');
  await expect(grid.cell('kip-master', 'revenue')).toContainText(/202.000.млн.₽/);
  await menu.getByRole('combobox', { name: 'В расчёте на' }).selectOption('рабочее место');
  await expect(grid.cell('kip-master', 'revenue')).toContainText(/< 15,54.млн.₽/);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(grid.heading('Выручка').first()).toBeFocused();
  await grid.cell('kip-master', 'revenue').click();
  const panel = page.getByRole('complementary', { name: 'Основания и заметки' });
  await expect(panel.getByText('Выручка резидентов ÷ Рабочие места')).toBeVisible();
});

test('moves, pins and hides columns by the one menu that a heading has', async ({ open }) => {
  const first = await open();
  const menu = menuOf(first.page);
  const grid = new GridPage(first.page);
  await grid.heading('Раб. места').first().click({ button: 'right' });
  await expect(first.page.getByRole('menu')).toHaveCount(0);
  const left = menu.getByRole('button', { name: 'Левее' });
  await expect(left).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(left).toBeDisabled();
  await first.page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  expect((await headings(first.page)).indexOf('Раб. места')).toBeLessThan(
    (await headings(first.page)).indexOf('Резиденты'),
  );
  await grid.heading('Регион').click({ button: 'right' });
  await menu.getByRole('button', { name: 'Скрыть' }).click();
  await expect(grid.heading('Регион')).toHaveCount(0);
  await grid.heading('Стадия').click({ button: 'right' });
  await menu.getByRole('button', { name: 'Закрепить' }).click();
  await first.page.keyboard.press('Escape');
  expect((await headings(first.page)).slice(0, 2)).toEqual(['Название', 'Стадия']);
});

/** Drags from a point of the window to another, slowly enough for the grid to follow. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a heading: so many pixels from its left edge, or from its right one if negative. */
async function pointOf(heading: Locator, along: number): Promise<Point> {
  const { x, y, width, height } = (await heading.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { x: along < 0 ? x + width + along : x + along, y: y + height / 2 };
}

test('moves and widens columns by mouse and by keys alone, and keeps what was made of them', async ({
  open,
}) => {
  const first = await open();
  const { page } = first;
  const grid = new GridPage(page);
  const widthOf = async (name: string): Promise<number> =>
    Math.round((await grid.heading(name).boundingBox())?.width ?? 0);
  await page.getByRole('rowheader').first().waitFor();
  await drag(
    page,
    await pointOf(grid.heading('Стадия'), 20),
    await pointOf(grid.heading('Вид'), 8),
  );
  await expect
    .poll(async () => (await headings(page)).slice(0, 4))
    .toEqual(['Название', 'Стадия', 'Вид', 'Регион']);
  const narrow = await widthOf('Вид');
  const edge = await pointOf(grid.heading('Вид'), -1);
  await drag(page, edge, { x: edge.x + 50, y: edge.y });
  await expect.poll(() => widthOf('Вид')).toBeGreaterThan(narrow + 30);
  const dragged = await widthOf('Вид');

  await grid.heading('Вид').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect
    .poll(async () => (await headings(page)).slice(0, 4))
    .toEqual(['Название', 'Стадия', 'Регион', 'Вид']);
  await expect(grid.heading('Вид')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => widthOf('Вид')).toBeGreaterThan(dragged);
  const widened = await widthOf('Вид');
  await grid.heading('Регион').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await menuOf(page).getByRole('button', { name: 'Скрыть' }).press('Enter');
  await expect(grid.heading('Регион')).toHaveCount(0);
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText('Сохранено');
  await first.quit();

  const { page: again } = await open();
  await again.getByRole('rowheader').first().waitFor();
  expect((await headings(again)).slice(0, 3)).toEqual(['Название', 'Стадия', 'Вид']);
  const kept = await new GridPage(again).heading('Вид').boundingBox();
  expect(Math.round(kept?.width ?? 0)).toBe(widened);
});
