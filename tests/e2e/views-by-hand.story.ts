import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileChooser, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { chooseItemByKeys, walkTo } from './harness/by-keys.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { saveMark } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

const EXAMPLE = 'Узбекистан: планы и факты в долларах';

/** Gives a file to the page as bytes: the sandboxed page is not given the paths that a test names. */
async function hand(chooser: Promise<FileChooser>, path: string): Promise<void> {
  await (await chooser).setFiles({
    name: basename(path),
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
}

const searchOf = (page: Page) => page.getByRole('searchbox', { name: 'Найти парк' });

test('by keys a view is saved, copied, renamed, shared, deleted and opened, an example too, and two stand side by side after a restart', async ({
  open,
  folder,
}) => {
  const first = await open();
  const { app, page } = first;
  const path = join(folder, 'Алабуга.parkview');
  await answerSaveDialog(app, path);
  const dialog = page.getByRole('dialog', { name: 'Виды' });
  const moreOf = (name: string) =>
    dialog.getByRole('button', { name: `Ещё для вида «${name}»`, exact: true });
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('Алабуга');
  await expect(page.getByText(/^Показано \d+ из/)).toBeVisible();

  await page.keyboard.press('Control+KeyS');
  await expect(dialog.getByLabel('Название вида')).toBeFocused();
  await page.keyboard.type('Зона');
  await page.keyboard.press('Enter');
  await walkTo(page, moreOf('Зона'));
  await page.keyboard.press('Enter');
  await chooseItemByKeys(page, 'Создать копию');
  await expect(dialog.getByText('Зона (копия)', { exact: true })).toBeVisible();
  await expect(moreOf('Зона')).toBeFocused();
  await page.keyboard.press('Enter');
  await chooseItemByKeys(page, 'Переименовать');
  await expect(dialog.getByLabel('Переименовать')).toBeFocused();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Не то');
  await page.keyboard.press('Escape');
  await expect(moreOf('Зона')).toBeFocused();
  await page.keyboard.press('Enter');
  await chooseItemByKeys(page, 'Переименовать');
  await expect(dialog.getByLabel('Переименовать')).toHaveValue('Зона');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Алабуга');
  await page.keyboard.press('Enter');
  await expect(moreOf('Алабуга')).toBeFocused();
  await page.keyboard.press('Enter');
  await chooseItemByKeys(page, 'Сохранить в файл…');
  await expect(page.getByText(/^Сохранено: .*parkview$/)).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Алабуга' });
  await walkTo(page, moreOf('Зона (копия)'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await chooseItemByKeys(page, 'Удалить');
  await expect(dialog.getByText('Зона (копия)')).toHaveCount(0);
  await expect(dialog.locator(':focus')).toHaveCount(1);

  await walkTo(page, dialog.getByRole('button', { name: `Открыть вид «${EXAMPLE}»` }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Только 5 выбранных парков')).toBeVisible();
  await expect(page.getByText(/две суммы по Чирчику спорят/)).toBeVisible();
  await page.keyboard.press('Control+KeyO');
  const chooser = page.waitForEvent('filechooser');
  await walkTo(page, dialog.getByRole('button', { name: 'Открыть файл вида…' }));
  await page.keyboard.press('Enter');
  await hand(chooser, path);
  await expect(searchOf(page)).toHaveValue('Алабуга');

  await page.keyboard.press('Control+Backslash');
  const right = page.getByRole('region', { name: 'Справа', exact: true });
  await walkTo(page, right.getByRole('combobox', { name: 'Вид справа' }), 'Shift+Tab');
  await page.keyboard.press('End');
  await expect(right.getByText('Только 9 выбранных парков')).toBeVisible();
  await expect(saveMark(page)).toHaveText('Сохранено');
  await first.quit();

  const again = (await open()).page;
  const left = again.getByRole('region', { name: 'Слева', exact: true });
  await expect(left.getByText(/^Показано \d+ из/)).toBeVisible();
  await expect(
    again.getByRole('region', { name: 'Справа', exact: true }).getByText('Только 9 выбранных'),
  ).toBeVisible();
});

test('by mouse a view is saved, copied, renamed, shared, deleted and opened, an example too', async ({
  workbench: { app, page },
  folder,
}) => {
  const path = join(folder, 'Алабуга.parkview');
  await answerSaveDialog(app, path);
  const dialog = page.getByRole('dialog', { name: 'Виды' });
  const choose = async (name: string, item: string): Promise<void> => {
    await dialog.getByRole('button', { name: `Ещё для вида «${name}»`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await page.getByRole('rowheader').first().waitFor();
  await searchOf(page).click();
  await page.keyboard.type('Алабуга');
  await expect(page.getByText(/^Показано \d+ из/)).toBeVisible();

  await chooseMenuItem(app, 'Сохранить вид…');
  await dialog.getByLabel('Название вида').click();
  await page.keyboard.type('Зона');
  await dialog.getByRole('button', { name: 'Сохранить текущий вид' }).click();
  await choose('Зона', 'Создать копию');
  await choose('Зона', 'Переименовать');
  await dialog.getByLabel('Переименовать').click({ clickCount: 3 });
  await page.keyboard.type('Алабуга');
  await dialog.getByRole('button', { name: 'Применить' }).click();
  await choose('Алабуга', 'Сохранить в файл…');
  await expect(page.getByText(/^Сохранено: .*parkview$/)).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Алабуга' });
  await choose('Зона (копия)', 'Удалить');
  await expect(dialog.getByText('Зона (копия)')).toHaveCount(0);

  await dialog.getByRole('button', { name: `Открыть вид «${EXAMPLE}»` }).click();
  await expect(page.getByText('Только 5 выбранных парков')).toBeVisible();
  await expect(new GridPage(page).cell('jizzakh-chem-technopark', 'name')).toBeVisible();
  await chooseMenuItem(app, 'Виды и примеры…');
  await dialog.getByRole('button', { name: 'Открыть вид «Алабуга»' }).click();
  await expect(searchOf(page)).toHaveValue('Алабуга');
  await searchOf(page).click({ clickCount: 3 });
  await page.keyboard.press('Delete');
  await chooseMenuItem(app, 'Виды и примеры…');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Открыть файл вида…' }).click();
  await hand(chooser, path);
  await expect(searchOf(page)).toHaveValue('Алабуга');
});
