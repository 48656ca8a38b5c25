import type { ElectronApplication } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { chooseFigure } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

test('the page of a park tells its figures, sources and relations, by keys', async ({
  workbench: { page },
}) => {
  await chooseFigure(page);
  await page.keyboard.press('Alt+Enter');
  const area = page.getByRole('main', { name: 'Парк' });
  await expect(area.getByRole('heading', { level: 2 })).toHaveText(/Мастер/);
  const place = area.getByRole('img', { name: /Карта: .*Татарстан, 55,7° с\. ш\., 52,3° в\. д\./ });
  await expect(place).toBeVisible();
  const figures = area.getByRole('region', { name: 'Цифры' });
  await expect(figures.getByRole('row', { name: /Рабочие места/ })).toContainText('13 000');
  await expect(
    area.getByRole('region', { name: 'Источники' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await figures.getByRole('button', { name: 'Рабочие места' }).press('Enter');
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await expect(page.getByText('Взято в ячейку')).toBeVisible();
});

test('a source leads to the cells that rest on it', async ({ workbench: { page } }) => {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+Digit6');
  const area = page.getByRole('main', { name: 'Источники' });
  const cards = area.getByRole('list', { name: 'Источники' }).locator('> li');
  const all = await area.getByRole('status').innerText();
  await area.getByLabel('Издатель, адрес или слова').fill('tatarstan');
  await expect(area.getByRole('status')).not.toHaveText(all);
  await cards.first().getByText(/цифр/).click();
  await cards.first().getByRole('list').getByRole('button').first().click();
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await expect(page.getByRole('complementary')).not.toContainText('Выберите ячейку');
});

test('evidence speaks of the figure that a source leads to, though the search leaves its row out', async ({
  workbench: { page },
}) => {
  const rows = page.getByRole('rowheader');
  await rows.first().waitFor();
  const all = await rows.count();
  await page.getByRole('searchbox').fill('минск');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await page.keyboard.press('Control+Digit6');
  const area = page.getByRole('main', { name: 'Источники' });
  await area.getByLabel('Издатель, адрес или слова').fill('tatarstan');
  const card = area.getByRole('list', { name: 'Источники' }).locator('> li').first();
  await card.getByText(/цифр/).click();
  const cell = card.getByRole('list').getByRole('button').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await page.locator('[role="treegrid"] :focus, [role="grid"] :focus').waitFor();
  await expect(page.getByText('Взято в ячейку')).toBeVisible();
});

/** Answers the next questions of the program, and keeps what was asked and what was opened. */
async function answerQuestions(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, response) => {
    const asked: string[] = Reflect.get(globalThis, 'asked') ?? [];
    const opened: string[] = Reflect.get(globalThis, 'opened') ?? [];
    Object.assign(globalThis, { asked, opened });
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push(JSON.stringify(given.at(-1)));
      return { response, checkboxChecked: false };
    };
    shell.openExternal = async (url: string) => {
      opened.push(url);
    };
  }, button);
}

function keptOf(app: ElectronApplication, name: 'asked' | 'opened'): Promise<readonly string[]> {
  return app.evaluate((_electron, kept) => Reflect.get(globalThis, kept), name);
}

test('sources are found by publisher and year by mouse, and a page opens outside only after a question', async ({
  workbench: { app, page },
}) => {
  await page.getByRole('navigation').getByRole('button', { name: 'Источники' }).click();
  const area = page.getByRole('main', { name: 'Источники' });
  await area.getByLabel('Издатель, адрес или слова').fill('tatarstan');
  await area.getByRole('combobox', { name: 'Год публикации' }).selectOption({ index: 2 });
  const year = await area.getByRole('combobox', { name: 'Год публикации' }).inputValue();
  const link = area.getByRole('list', { name: 'Источники' }).locator('> li').first();
  await expect(link).toContainText(year);
  const open = link.getByRole('button', { name: 'Открыть страницу…' });
  const url = await open.getAttribute('title');

  await answerQuestions(app, 1);
  await open.click();
  await expect.poll(() => keptOf(app, 'asked')).toEqual([expect.stringContaining(`${url}`)]);
  await answerQuestions(app, 0);
  await open.click();
  await expect.poll(() => keptOf(app, 'opened')).toEqual([url]);
  expect(await keptOf(app, 'asked')).toHaveLength(2);
});

test('the menu at the pointer acts on the cell under it', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  await chooseFigure(page);
  await page.getByRole('gridcell', { name: /Более 13 000/ }).click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'Скопировать ячейку или блок' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^более 13.000$/);
  await page.getByRole('gridcell', { name: /Более 13 000/ }).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Показать только этот парк' }).click();
  await expect(page.getByText('Только 1 выбранный парк')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
});

test('the menu of a cell opens and works by keys', async ({ workbench: { page } }) => {
  await chooseFigure(page);
  await expect(new GridPage(page).cell('kip-master', 'jobs')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Добавить в сравнение или убрать' }).press('Enter');
  await expect(page.getByRole('navigation').getByText('1', { exact: true })).toBeVisible();
});
