import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFigure, notesOnFigure, saveMark, writeNote } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

test('a note on a figure is on disk and there again after a restart', async ({ open, folder }) => {
  const first = await open();
  await chooseFigure(first.page);
  await writeNote(first.page, 'Сверить с отчётом за 2024 год');
  await expect(notesOnFigure(first.page)).toHaveText(/Сверить с отчётом за 2024 год/);
  await expect(saveMark(first.page)).toHaveText('Сохранено');
  await first.quit();

  expect(await readWorkspace(join(folder, 'workspace'))).toContain('Сверить с отчётом за 2024 год');

  const { page } = await open();
  await chooseFigure(page);
  await page.getByRole('tab', { name: 'Заметки' }).click();
  await expect(notesOnFigure(page)).toHaveText(/Сверить с отчётом за 2024 год/);
});

test('a note leads back to its figure', async ({ workbench: { page } }) => {
  await chooseFigure(page);
  await writeNote(page, 'Откуда округление?');
  await expect(notesOnFigure(page)).toHaveCount(1);
  await page.keyboard.press('Control+Digit3');
  const list = page.getByRole('list', { name: 'Список заметок' });
  await expect(list.getByRole('listitem')).toHaveText(/Камский индустриальный парк «Мастер»/);
  await list.getByRole('button', { name: /^Показать в таблице/ }).click();
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Камский индустриальный парк');
});

test('a deleted note comes back when that is wished', async ({ workbench: { page } }) => {
  await chooseFigure(page);
  await writeNote(page, 'Лишняя?');
  await notesOnFigure(page).getByRole('button', { name: 'Удалить' }).click();
  await expect(notesOnFigure(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(notesOnFigure(page)).toHaveText(/Лишняя\?/);
});

test('a note can be changed, settled and opened again', async ({ workbench: { page } }) => {
  await chooseFigure(page);
  await writeNote(page, 'Чей это показатель?');
  const note = notesOnFigure(page);
  await note.getByRole('button', { name: 'Изменить' }).click();
  await note
    .getByRole('textbox', { name: 'Текст заметки' })
    .fill('Чей это показатель: резидентов?');
  await note.getByRole('button', { name: 'Сохранить' }).click();
  await expect(note).toHaveText(/показатель: резидентов/);
  await note.getByRole('button', { name: 'Отметить решённой' }).click();
  await expect(note).toHaveText(/решена/);
  await note.getByRole('button', { name: 'Открыть снова' }).click();
  await expect(note.getByRole('button', { name: 'Отметить решённой' })).toBeVisible();
  await expect(note.getByText('3 прежние версии')).toBeVisible();
});

test('half a sentence stays with its figure, even over a restart', async ({ open, folder }) => {
  const first = await open();
  await chooseFigure(first.page);
  await first.page.keyboard.press('Shift+F2');
  const text = first.page.getByRole('textbox', { name: 'Текст заметки' });
  await text.fill('Половина мысли');
  await first.page.getByRole('gridcell', { name: /280 резидентов/ }).click();
  await expect(text).toHaveValue('');
  await first.page.getByRole('gridcell', { name: /Более 13 000/ }).click();
  await expect(text).toHaveValue('Половина мысли');
  await expect.poll(() => readWorkspace(join(folder, 'workspace'))).toContain('Половина мысли');
  await first.quit();

  const { page } = await open();
  await chooseFigure(page);
  await expect(page.getByRole('textbox', { name: 'Текст заметки' })).toHaveValue('Половина мысли');
});

/** Everything the workspace holds, as text. */
async function readWorkspace(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
