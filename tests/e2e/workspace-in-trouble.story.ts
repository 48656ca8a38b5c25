import { mkdirSync, renameSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillDisk } from './harness/faulty-disk.ts';
import { chooseFigure, notesOnFigure, saveAgain, saveMark, writeNote } from './harness/notes.ts';
import { holdLongTimers } from './harness/timers.ts';
import { expect, test } from './harness/workbench.ts';

/** Of a stick that is pulled out stays an empty folder that nobody may write into; returns what plugs it in. */
function takeAway(folder: string): () => void {
  const away = `${folder}-away`;
  renameSync(folder, away);
  mkdirSync(folder, { mode: 0o500 });
  return () => renameSync(away, folder);
}

test('a damaged workspace opens with what could be saved, and says so', async ({
  open,
  folder,
}) => {
  const workspace = join(folder, 'workspace');
  const first = await open();
  await chooseFigure(first.page);
  await writeNote(first.page, 'Останется');
  await expect(notesOnFigure(first.page)).toHaveCount(1);
  await first.quit();

  for (const name of await readdir(workspace)) {
    if (/^workspace.*\.json$/.test(name)) await truncate(join(workspace, name), 40);
  }

  const { page } = await open();
  await expect(page.getByRole('alert').first()).toContainText('повреждён');
  await chooseFigure(page);
  await page.getByRole('tab', { name: 'Заметки' }).click();
  await expect(notesOnFigure(page)).toHaveText(/Останется/);
  expect((await readdir(workspace)).join(' ')).toContain('damaged');
});

test('a workspace that cannot be written says so and keeps what is typed', async ({
  open,
  folder,
}) => {
  const workspace = join(folder, 'workspace');
  await (await open()).quit();
  await chmod(workspace, 0o500);

  const { app, page } = await open();
  await holdLongTimers(app);
  await expect(page.getByRole('alert')).toContainText('нельзя писать');
  await expect(saveMark(page)).toHaveText('Только чтение');
  await chooseFigure(page);
  await writeNote(page, 'Некуда записать');
  await expect(saveMark(page)).toHaveText('Не сохранено');
  await expect(notesOnFigure(page)).toHaveText(/Некуда записать/);

  await chmod(workspace, 0o700);
  await saveAgain(page);
});

test('a change that cannot be saved is called unsaved until it is', async ({ open, folder }) => {
  const workspace = join(folder, 'workspace');
  const { app, page } = await open();
  await holdLongTimers(app);
  await chooseFigure(page);
  await writeNote(page, 'Первая');
  await expect(saveMark(page)).toHaveText('Сохранено');

  const bringBack = takeAway(workspace);
  await writeNote(page, 'Вторая');
  await expect(saveMark(page)).toHaveText('Не сохранено');
  await expect(page.getByRole('alert')).toContainText('Не сохранено');
  await expect(notesOnFigure(page)).toHaveCount(2);

  bringBack();
  await saveAgain(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a workspace that is a file is refused with a sentence, and the figures stay', async ({
  open,
  folder,
}) => {
  const workspace = join(folder, 'taken');
  await mkdir(folder, { recursive: true });
  await writeFile(workspace, 'not a folder');
  const { page } = await open({ workspace });
  await expect(page.getByRole('alert')).toContainText('taken');
  await expect(saveMark(page)).toHaveText('Нет рабочей папки');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a full disk is named, nothing claims to be saved, and all of it is saved once there is room', async ({
  open,
  folder,
}) => {
  const { app, page } = await open();
  await holdLongTimers(app);
  const disk = await fillDisk(app);
  await chooseFigure(page);
  await writeNote(page, 'Не влезла');
  await expect(saveMark(page)).toHaveText('Не сохранено');
  await expect(page.getByRole('alert')).toContainText('диск заполнен');
  const refused = await disk.countRefused();
  await page.getByRole('button', { name: 'Сохранить ещё раз' }).click();
  await expect.poll(disk.countRefused).toBeGreaterThan(refused);
  await expect(saveMark(page)).toHaveText('Не сохранено');
  await expect(notesOnFigure(page)).toHaveText(/Не влезла/);

  await disk.makeRoom();
  await saveAgain(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const names = (await readdir(join(folder, 'workspace'))).filter((name) => /^journal/.test(name));
  const texts = names.map((name) => readFile(join(folder, 'workspace', name), 'utf8'));
  expect((await Promise.all(texts)).join('')).toContain('Не влезла');
});
