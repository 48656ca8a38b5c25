import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { saveMark } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

/** Opens the views by keys and returns their dialog. */
async function openViews(page: Page) {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyO');
  const dialog = page.getByRole('dialog', { name: 'Виды' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Opens a file from the dialog of views, as its button does. */
async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Открыть файл вида…' }).click();
  // As bytes: the sandboxed page is not given the paths that a test names.
  await (await chooser).setFiles({
    name: basename(path),
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
}

test('a view is saved, copied, renamed and deleted', async ({ workbench: { page } }) => {
  const dialog = await openViews(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Найти парк' }).fill('Алабуга');
  await page.keyboard.press('Control+KeyS');
  await dialog.getByLabel('Название вида').fill('Алабуга и соседи');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Алабуга и соседи', { exact: true })).toBeVisible();
  const more = dialog.getByRole('button', { name: 'Ещё для вида «Алабуга и соседи»' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Создать копию' }).click();
  await expect(dialog.getByText('Алабуга и соседи (копия)')).toBeVisible();
  await more.click();
  await page.getByRole('menuitem', { name: 'Переименовать' }).click();
  await dialog.getByLabel('Переименовать').fill('Только Алабуга');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Ещё для вида «Алабуга и соседи (копия)»' }).click();
  await page.getByRole('menuitem', { name: 'Удалить' }).click();
  await expect(dialog.getByText('Алабуга и соседи (копия)')).toHaveCount(0);
  await expect(dialog.getByText('Только Алабуга')).toBeVisible();
});

test('a saved view is there after a restart, and opening it can be undone', async ({ open }) => {
  const first = await open();
  await first.page.getByRole('rowheader').first().waitFor();
  await first.page.getByRole('searchbox', { name: 'Найти парк' }).fill('Алабуга');
  const form = await openViews(first.page);
  await form.getByLabel('Название вида').fill('Только Алабуга');
  await first.page.keyboard.press('Enter');
  await expect(form.getByText('Только Алабуга', { exact: true })).toBeVisible();
  await first.page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await first.page.getByRole('searchbox', { name: 'Найти парк' }).fill('');
  await expect(saveMark(first.page)).toHaveText('Сохранено');
  await first.quit();

  const { page } = await open();
  const views = await openViews(page);
  await views.getByRole('button', { name: 'Открыть вид «Только Алабуга»' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('Алабуга');
  await page.getByRole('rowheader').first().click();
  await page.keyboard.press('Control+KeyZ');
  await expect(page.getByText('Отменено: открытие вида')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the five worked examples open on their parks', async ({ workbench: { page } }) => {
  const dialog = await openViews(page);
  const examples = dialog.getByRole('region', { name: 'Разобранные примеры' });
  await expect(examples.getByRole('listitem')).toHaveCount(5);
  await examples
    .getByRole('button', { name: 'Открыть вид «Узбекистан: планы и факты в долларах»' })
    .click();
  const grid = new GridPage(page);
  await expect(grid.cell('jizzakh-chem-technopark', 'name')).toBeVisible();
  await expect(page.getByText('Только 5 выбранных парков')).toBeVisible();
  await expect(page.getByText(/две суммы по Чирчику спорят/)).toBeVisible();
  await page.keyboard.press('Control+KeyO');
  await page.getByRole('button', { name: 'Открыть вид «КИП «Мастер» и итоги ШОС»' }).click();
  await expect(page.getByRole('main', { name: 'Сравнение' })).toBeVisible();
  await expect(page.getByText(/15,54.млн/).first()).toBeVisible();
});

test('a view goes to a colleague as a file', async ({ workbench: { app, page }, folder }) => {
  const path = join(folder, 'Алабуга.parkview');
  await answerSaveDialog(app, path);
  const dialog = await openViews(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Найти парк' }).fill('Алабуга');
  await page.keyboard.press('Control+KeyS');
  await dialog.getByLabel('Название вида').fill('Для коллеги');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Ещё для вида «Для коллеги»' }).click();
  await page.getByRole('menuitem', { name: 'Сохранить в файл…' }).click();
  await expect(page.getByText(/^Сохранено: .*parkview$/)).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'parkbench-view',
    name: 'Для коллеги',
    view: { search: 'Алабуга' },
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Найти парк' }).fill('');
  await page.keyboard.press('Control+KeyO');
  await chooseFile(page, path);
  await expect(page.getByRole('searchbox')).toHaveValue('Алабуга');
});

for (const [what, text, sentence] of [
  ['of a newer program', '{"format":"parkbench-view","version":9,"view":{}}', /новее|более новой/],
  ['of another program', '{"rows":[]}', /не вид|не файл вида/],
  ['that is damaged', '{"format":"parkbench-view","version":1,"view":{"levels":7}}', /levels/],
] as const) {
  test(`a view file ${what} leaves everything as it was`, async ({ workbench, folder }) => {
    const { page } = workbench;
    const path = join(folder, 'чужой.parkview');
    await writeFile(path, text);
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('searchbox', { name: 'Найти парк' }).fill('Амур');
    await page.keyboard.press('Control+KeyO');
    await chooseFile(page, path);
    const alert = page.getByRole('alert').filter({ hasText: 'чужой.parkview' });
    await expect(alert).toContainText('всё осталось как было');
    await expect(alert).toContainText(sentence);
    await expect(page.getByRole('searchbox')).toHaveValue('Амур');
  });
}
