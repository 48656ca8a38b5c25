import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './harness/dialogs.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { chooseFigure, notesOnFigure, saveMark, writeNote } from './harness/notes.ts';
import { expect, test, type Workbench } from './harness/workbench.ts';

async function noteOnFigure({ page }: Workbench, text: string): Promise<void> {
  await chooseFigure(page);
  await writeNote(page, text);
  await expect(notesOnFigure(page).filter({ hasText: text })).toHaveCount(1);
  await expect(saveMark(page)).toHaveText('Сохранено');
}

async function openFromMenu(app: ElectronApplication, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  await chooseMenuItem(app, 'Принять материалы коллеги…');
}

test("a colleague's work is taken over, and what both changed is decided side by side", async ({
  open,
  folder,
}) => {
  const file = join(folder, 'work.parkbench');
  const theirs = await open({ workspace: join(folder, 'theirs') });
  await noteOnFigure(theirs, 'Общая заметка');
  await answerSaveDialog(theirs.app, file);
  await chooseMenuItem(theirs.app, 'Передать материалы коллеге…');
  const saved = theirs.page.getByText('Рабочие материалы записаны в');
  await expect(saved).toBeVisible();
  await theirs.page.getByRole('button', { name: 'Убрать' }).click();
  await expect(saved).toHaveCount(0);

  const mine = await open({ workspace: join(folder, 'mine') });
  await expect(mine.page.getByRole('grid')).toBeVisible();
  await openFromMenu(mine.app, file);
  const dialog = mine.page.getByRole('dialog', { name: 'Материалы коллеги: work.parkbench' });
  await expect(dialog).toContainText('Новых: 1');
  await dialog.getByRole('button', { name: 'Принять' }).click();
  await chooseFigure(mine.page);
  await mine.page.getByRole('tab', { name: 'Заметки' }).click();
  await expect(notesOnFigure(mine.page)).toHaveText(/Общая заметка/);

  await editNote(mine, 'Моя правка');
  await editNote(theirs, 'Правка коллеги');
  await chooseMenuItem(theirs.app, 'Передать материалы коллеге…');
  await expect(saved).toBeVisible();
  await openFromMenu(mine.app, file);
  const conflict = dialog.getByRole('region', { name: 'Моя правка' });
  await expect(conflict).toContainText('Правка коллеги');
  await conflict.getByText('Оба', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Принять' }).click();
  await expect(notesOnFigure(mine.page)).toHaveCount(2);
  await expect(notesOnFigure(mine.page).filter({ hasText: 'Правка коллеги' })).toHaveCount(1);
});

async function editNote({ page }: Workbench, text: string): Promise<void> {
  const note = notesOnFigure(page);
  await note.getByRole('button', { name: 'Изменить' }).click();
  await note.getByRole('textbox', { name: 'Текст заметки' }).fill(text);
  await note.getByRole('button', { name: 'Сохранить' }).click();
  await expect(note.getByText(text).first()).toBeVisible();
}

test('a copy can be looked at and gone back to', async ({ workbench, folder }) => {
  const { app, page } = workbench;
  await noteOnFigure(workbench, 'Осталась бы');
  await chooseMenuItem(app, 'Копии и возврат…');
  const dialog = page.getByRole('dialog', { name: 'Копии рабочей папки' });
  await dialog.getByRole('button', { name: 'Сделать копию сейчас' }).click();
  const copies = dialog.getByRole('list', { name: 'Копии', exact: true });
  await expect(copies.getByText('сделана вручную')).toBeVisible();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();

  await notesOnFigure(page).getByRole('button', { name: 'Удалить' }).click();
  await expect(notesOnFigure(page)).toHaveCount(0);
  await chooseMenuItem(app, 'Копии и возврат…');
  await copies.getByText('сделана вручную').click();
  const changes = dialog.getByRole('region', { name: 'Что изменит возврат' });
  await expect(changes).toContainText('Осталась бы');
  await changes.getByRole('button', { name: 'Вернуться к этой копии' }).click();
  await expect(notesOnFigure(page)).toHaveText(/Осталась бы/);
  const backups = await readdir(join(folder, 'workspace', 'backup'));
  expect(backups.some((name) => name.startsWith('before-'))).toBe(true);
});
