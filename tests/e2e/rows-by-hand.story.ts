import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { Keys } from './harness/keys.ts';
import { expect, test } from './harness/workbench.ts';

const layoutOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Строки/ });
const buttonOf = (page: Page): Locator => page.getByRole('button', { name: /^Строки/ });
const groupingOf = (page: Page): Locator => page.getByRole('combobox', { name: 'Группы' });
const levelOf = (page: Page, name: string): Locator => page.getByRole('radio', { name });
const pinnedOf = (page: Page, row: number): Locator =>
  new GridPage(page).table.locator(`[row-index="t-${row}"]`);

/** What rows are grouped by, and a group that stands near the top then. */
const GROUPINGS = [
  ['по виду', /^технопарк/],
  ['по региону', /^Москва/],
  ['по стране', /^Россия/],
  ['по стадии', /^объявлен/],
  ['по отрасли', /^информационные технологии/],
  ['по федеральному округу', /^Северо-Западный округ/],
] as const;

/** The group is there, and says of its jobs how many it could put together. */
async function expectGroup(page: Page, name: RegExp): Promise<void> {
  const { table } = new GridPage(page);
  await expect(table.getByRole('rowheader', { name, expanded: true }).first()).toBeVisible();
  await expect(table.getByRole('gridcell', { name: TOTAL }).first()).toBeVisible();
}

const TOTAL = /^Рабочие места, итог группы: .*, посчитано \d+ из \d+$/;
const BASE = 'Считать остальных от этого парка или перестать';

test('lays out rows by keys alone: levels, groups, a base, parks on top, the first of an order', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const keys = new Keys(page);
  const layout = layoutOf(page);
  await page.getByRole('rowheader').first().waitFor();

  await keys.goFromSearch(levelOf(page, 'Парки'));
  await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(levelOf(page, 'Объединения')).toBeChecked();
  await expect(grid.table.getByText(/стран ШОС/).first()).toBeVisible();
  await expect(grid.cell('kip-master', 'name')).toHaveCount(0);
  await keys.press('ArrowRight');
  await expect(page.getByText('315 записей', { exact: true }).first()).toBeVisible();
  await keys.press('ArrowRight');
  await expect(levelOf(page, 'Парки')).toBeChecked();

  await keys.goTo(buttonOf(page));
  await keys.press('Enter');
  await expect(groupingOf(page)).toBeFocused();
  for (const [grouping, name] of GROUPINGS) {
    await keys.choose(groupingOf(page), grouping);
    await expectGroup(page, name);
  }
  await keys.press('Escape');
  await expect(buttonOf(page)).toBeFocused();
  await keys.search('');
  await keys.press('ArrowDown');
  const group = grid.table.getByRole('rowheader', { expanded: true }).first();
  await expect(group).toBeFocused();
  await keys.press('Enter');
  const folded = grid.table.getByRole('rowheader', { expanded: false }).first();
  await expect(folded).toBeFocused();
  await keys.goFromSearch(buttonOf(page));
  await keys.press('Enter');
  await keys.choose(groupingOf(page), 'нет');
  await keys.press('Escape');

  await keys.search('мастер');
  await expect(page.getByText(/^Показано/)).toBeVisible();
  await keys.press('ArrowDown');
  await expect(grid.cell('kip-master', 'name')).toBeFocused();
  await keys.press('Space', 'ArrowDown', 'Space');
  await expect(page.getByText('выбрано: 2')).toBeVisible();
  await keys.press('ArrowUp', 'Shift+F10');
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await keys.goTo(page.getByRole('menuitem', { name: BASE }), 'ArrowDown');
  await keys.press('Enter');
  await expect(pinnedOf(page, 0).getByText('280')).toBeVisible();
  await keys.search('алабуга сэз');
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('247');
  await keys.goTo(buttonOf(page));
  await keys.press('Enter');
  await keys.goTo(layout.getByRole('checkbox', { name: /^выбранные для сравнения/ }));
  await keys.press('Space');
  await expect(pinnedOf(page, 1)).toBeVisible();
  await keys.goTo(layout.getByRole('radio', { name: 'разница' }));
  await keys.press('ArrowRight');
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('×');
  await keys.goTo(layout.getByRole('button', { name: 'Без сравнения с базой' }));
  await keys.press('Enter');
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('33');
  await expect(layout.locator(':focus')).toHaveCount(1);
  await keys.press('Escape');
  await keys.search('');
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();

  await keys.goTo(buttonOf(page));
  await keys.press('Enter');
  await keys.fill(layout.getByRole('textbox', { name: 'Первые' }), '3');
  await expect(page.getByText('Показано 3 из 263 записей; ниже по порядку ещё 260')).toBeVisible();
  await keys.goTo(layout.getByRole('checkbox', { name: 'убрать строки без чисел' }));
  await keys.press('Space');
  await expect(page.getByText(/без чисел убран/)).toBeVisible();
});

test('lays out rows by mouse alone: levels, groups, a base, parks on top, the first of an order', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const layout = layoutOf(page);
  await page.getByRole('rowheader').first().waitFor();

  const levels = page.getByRole('radiogroup', { name: 'Что в строках' });
  await levels.getByText('Объединения').click();
  await expect(grid.table.getByText(/стран ШОС/).first()).toBeVisible();
  await expect(grid.cell('kip-master', 'name')).toHaveCount(0);
  await levels.getByText('Все уровни').click();
  await expect(page.getByText('315 записей', { exact: true }).first()).toBeVisible();
  await levels.getByText('Парки').click();
  await expect(levelOf(page, 'Парки')).toBeChecked();

  await buttonOf(page).click();
  for (const [grouping, name] of GROUPINGS) {
    // The lines of a list are drawn by the system, where no story reaches.
    await groupingOf(page).selectOption(grouping);
    await expectGroup(page, name);
  }
  await groupingOf(page).selectOption('по виду');
  const group = grid.cell('group:technopark', 'name');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await buttonOf(page).click();
  await expect(layout).toHaveCount(0);
  await group.dblclick();
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await buttonOf(page).click();
  await groupingOf(page).selectOption('нет');
  await buttonOf(page).click();
  await expect(layout).toHaveCount(0);

  await page.getByRole('searchbox').click();
  await page.keyboard.type('мастер');
  await expect(page.getByText(/^Показано/)).toBeVisible();
  await grid.tick('kip-master').click();
  await grid.table.getByRole('checkbox', { checked: false }).first().click();
  await expect(page.getByText('выбрано: 2')).toBeVisible();
  await grid.cell('kip-master', 'name').click({ button: 'right' });
  await page.getByRole('menuitem', { name: BASE }).click();
  await expect(pinnedOf(page, 0).getByText('280')).toBeVisible();
  await page.getByRole('button', { name: 'Очистить поиск' }).click();
  await page.getByRole('searchbox').click();
  await page.keyboard.type('алабуга сэз');
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('247');
  await buttonOf(page).click();
  await layout.getByText(/^выбранные для сравнения/).click();
  await expect(pinnedOf(page, 1)).toBeVisible();
  await layout.getByText('отношение').click();
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('×');
  await layout.getByRole('button', { name: 'Без сравнения с базой' }).click();
  await expect(grid.cell('alabuga-sez', 'residents')).toContainText('33');
});
