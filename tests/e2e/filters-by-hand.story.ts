import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { goToCell } from './harness/go-to-cell.ts';
import { Keys } from './harness/keys.ts';
import { chooseFigure, writeNoteByMouse } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

const chipsOf = (page: Page): Locator => page.getByRole('list', { name: 'Действующий отбор' });
const formOf = (page: Page, column: string): Locator =>
  page.getByRole('form', { name: `Отбор: ${column}` });
const listOf = (page: Page, column: string): Locator =>
  page.getByRole('group', { name: `Отбор: ${column}` });
const ALL = '263 записи';

/** What rows are listed by, and a value that some of them have. */
const FACETS = [
  ['Ячейки', /^спорные \(\d+\)$/],
  ['Ячейки', /^план или обещание \(\d+\)$/],
  ['Ячейки', /^устаревшие: от 3 лет \(\d+\)$/],
  ['Источник цифр', /\(\d+\)$/],
  ['Статус цифр', /^факт.* \(\d+\)$/],
  ['Отрасль', /^информационные технологии \(\d+\)$/],
  ['Регион', /^Москва \(\d+\)$/],
  ['Вид', /^технопарк \(\d+\)$/],
  ['Стадия', /^работает \(\d+\)$/],
] as const;

/** The number of rows that a value of a list promises is the number that is shown. */
async function expectPromised(page: Page, value: Locator): Promise<void> {
  const label = await value.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
  const [, count = 'none'] = /\((\d+)\)$/.exec(label ?? '') ?? [];
  await expect(page.getByText(`Показано ${count} из 263 записей`)).toBeVisible();
}

test('filters by words, bounds and lists by keys alone, each told by a chip', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const keys = new Keys(page);
  const chips = chipsOf(page);
  await page.getByRole('rowheader').first().waitFor();

  const name = grid.heading('Название');
  await keys.goFromSearch(name);
  await keys.press('Control+Enter');
  const words = formOf(page, 'Название').getByRole('textbox');
  await expect(words).toBeFocused();
  for (const [typed, park] of SPELLINGS) {
    await keys.fill(words, typed);
    await expect(grid.cell(park, 'name')).toBeVisible();
    await expect(chips).toContainText(`Поиск: «${typed}»`);
  }
  await keys.fill(words, 'камский мастер');
  await expect(page.getByText(/^Показано 1 из/)).toBeVisible();
  await keys.press('Enter');
  await expect(name).toBeFocused();

  const jobs = grid.heading('Раб. места').first();
  const form = formOf(page, 'Рабочие места');
  await keys.goTo(jobs);
  await keys.press('Control+Enter');
  const from = form.getByRole('textbox', { name: 'от', exact: true });
  await expect(from).toBeFocused();
  await keys.fill(from, '14 тыс');
  await keys.press('Enter');
  await expect(chips).toContainText(/Рабочие места наверняка от 14.000/);
  await expect(page.getByText('Ничего не найдено')).toBeVisible();
  await expect(jobs).toBeFocused();
  await keys.press('Control+Enter');
  await expect(from).toBeFocused();
  await keys.press('Shift+Tab', 'ArrowRight');
  await expect(form.getByRole('radio', { name: 'возможно', exact: true })).toBeChecked();
  await keys.goTo(form.getByRole('button', { name: 'Применить' }));
  await keys.press('Enter');
  await expect(chips).toContainText(/Рабочие места возможно от 14.000/);
  await expect(grid.cell('kip-master', 'jobs')).toBeVisible();
  await keys.goFromSearch(chips.getByRole('button', { name: /^Снять отбор: Поиск/ }));
  await keys.press('Enter');
  await expect(chips).not.toContainText('Поиск');
  const last = chips.getByRole('button', { name: /^Снять отбор: Рабочие места/ });
  await expect(last).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText(ALL, { exact: true })).toBeVisible();
  const menu = page.getByRole('button', { name: 'Отбор', exact: true });

  await keys.goFromSearch(page.getByRole('radio', { name: 'Факт' }));
  await keys.press('ArrowRight', 'ArrowRight');
  await keys.goTo(menu);
  await keys.press('Enter');
  const by = page.getByRole('combobox', { name: 'По чему отбирать' });
  await expect(by).toBeFocused();
  for (const [facet, value] of FACETS) {
    await keys.goTo(by, 'Shift+Tab');
    await keys.choose(by, facet);
    const list = listOf(page, facet);
    const box = list.getByRole('checkbox', { name: value }).first();
    await keys.goTo(box);
    await keys.press('Space');
    await expect(chips).toContainText(`${facet}: `);
    await expectPromised(page, box);
    await keys.press('Space');
    await expect(page.getByText(ALL, { exact: true })).toBeVisible();
  }
  await keys.press('Escape');
  await expect(menu).toBeFocused();
});

/** Spellings of names, and the park that each means. */
const SPELLINGS = [
  ['alabuga сэз', 'alabuga-sez'],
  ['ОЭЗ алабуга', 'alabuga-sez'],
  ['тосэр комсомольск', 'komsomolsk-tor'],
  ['кип "мастер', 'kip-master'],
] as const;

test('filters by words, bounds and lists by mouse alone, each told by a chip', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const chips = chipsOf(page);
  await page.getByRole('rowheader').first().waitFor();
  const openFilter = async (heading: Locator): Promise<void> => {
    await heading.hover();
    await heading.locator('[data-ref="eFilterButton"]').click();
  };

  await openFilter(grid.heading('Название'));
  const words = formOf(page, 'Название').getByRole('textbox');
  for (const [typed, park] of SPELLINGS) {
    await words.click({ clickCount: 3 });
    await page.keyboard.type(typed);
    await expect(grid.cell(park, 'name')).toBeVisible();
    await expect(chips).toContainText(`Поиск: «${typed}»`);
  }
  await formOf(page, 'Название').getByRole('button', { name: 'Применить' }).click();
  await expect(words).toHaveCount(0);

  const form = formOf(page, 'Рабочие места');
  await openFilter(grid.heading('Раб. места').first());
  await form.getByRole('textbox', { name: 'от', exact: true }).click();
  await page.keyboard.type('14 тыс');
  await form.getByRole('button', { name: 'Применить' }).click();
  await expect(chips).toContainText(/Рабочие места наверняка от 14.000/);
  await expect(grid.cell('kip-master', 'jobs')).toHaveCount(0);
  await openFilter(grid.heading('Раб. места').first());
  await form.getByText('возможно', { exact: true }).click();
  await form.getByRole('button', { name: 'Применить' }).click();
  await expect(chips).toContainText(/Рабочие места возможно от 14.000/);
  await expect(grid.cell('kip-master', 'jobs')).toBeVisible();
  await chips.getByRole('button', { name: 'Снять весь отбор' }).click();
  await expect(page.getByText(ALL, { exact: true })).toBeVisible();

  await page.getByText('Любой', { exact: true }).click();
  await page.getByRole('button', { name: 'Отбор', exact: true }).click();
  const by = page.getByRole('combobox', { name: 'По чему отбирать' });
  for (const [facet, value] of FACETS) {
    // The lines of a list are drawn by the system, where no story reaches.
    await by.selectOption(facet);
    const box = listOf(page, facet).getByRole('checkbox', { name: value }).first();
    await box.click();
    await expect(chips).toContainText(`${facet}: `);
    await expectPromised(page, box);
    await listOf(page, facet).getByRole('button', { name: 'Снять' }).click();
    await expect(page.getByText(ALL, { exact: true })).toBeVisible();
  }
});

const NOTED = { words: 'камский мастер', park: 'kip-master', column: 'jobs' };
const NOTED_ROWS = /^с моей заметкой \(1\)$/;

test('keeps the one row that bears a note of one’s own by keys alone', async ({
  workbench: { page },
}) => {
  const keys = new Keys(page);
  const cell = await goToCell(page, NOTED);
  await keys.press('Shift+F2');
  await expect(page.getByRole('textbox', { name: 'Текст заметки' })).toBeFocused();
  await page.keyboard.type('Сверить с отчётом');
  await keys.goTo(page.getByRole('button', { name: 'Добавить', exact: true }));
  await keys.press('Enter');
  await expect(cell).toHaveAccessibleName(/; 1 заметка$/);
  await keys.search('');
  await expect(page.getByText(ALL, { exact: true })).toBeVisible();
  await keys.goTo(page.getByRole('button', { name: 'Отбор', exact: true }));
  await keys.press('Enter');
  const by = page.getByRole('combobox', { name: 'По чему отбирать' });
  await expect(by).toBeFocused();
  await keys.choose(by, 'Ячейки');
  await keys.goTo(listOf(page, 'Ячейки').getByRole('checkbox', { name: NOTED_ROWS }));
  await keys.press('Space');
  await expect(page.getByText('Показано 1 из 263 записей')).toBeVisible();
  await expect(cell).toBeVisible();
});

test('keeps the one row that bears a note of one’s own by mouse alone', async ({
  workbench: { page },
}) => {
  await chooseFigure(page);
  const cell = new GridPage(page).cell(NOTED.park, NOTED.column);
  await writeNoteByMouse(page, cell, 'Сверить с отчётом');
  await chipsOf(page)
    .getByRole('button', { name: /^Снять отбор: Поиск/ })
    .click();
  await expect(page.getByText(ALL, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Отбор', exact: true }).click();
  await page.getByRole('combobox', { name: 'По чему отбирать' }).selectOption('Ячейки');
  await listOf(page, 'Ячейки').getByRole('checkbox', { name: NOTED_ROWS }).click();
  await expect(page.getByText('Показано 1 из 263 записей')).toBeVisible();
  await expect(cell).toBeVisible();
});
