import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './harness/dialogs.ts';
import { chooseFigure, notesOnFigure, saveMark, writeNote } from './harness/notes.ts';
import { holdLongTimers } from './harness/timers.ts';
import { expect, type OpenOptions, test, type Workbench } from './harness/workbench.ts';

type Open = (options?: OpenOptions) => Promise<Workbench>;

/** Leaves a workspace behind with a note in it, and says where. */
async function leaveNote(open: Open, folder: string): Promise<string> {
  const first = await open();
  await chooseFigure(first.page);
  await writeNote(first.page, 'Останется');
  await expect(saveMark(first.page)).toHaveText('Сохранено');
  await first.quit();
  return join(folder, 'workspace');
}

async function expectNote({ page }: Workbench): Promise<void> {
  await chooseFigure(page);
  await page.getByRole('tab', { name: 'Заметки' }).click();
  await expect(notesOnFigure(page)).toHaveText(/Останется/);
}

const DAMAGES: Readonly<Record<string, (whole: string) => string>> = {
  empty: () => '',
  'of another shape': () => '{"data":{"notes":{"__proto__":{}}}}',
  'of another program': () => 'PK\u0003\u0004 not a workspace',
  'one value': () => 'null',
  // «О» and «П» differ in one bit: JSON of the right shape, and not what was written.
  'changed by one bit': (whole) => whole.replace('Останется', 'Пстанется'),
};

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`a workspace file that is ${name} is put aside and the work is rebuilt`, async ({
    open,
    folder,
  }) => {
    const workspace = await leaveNote(open, folder);
    const path = join(workspace, 'workspace.json');
    const content = damage(await readFile(path, 'utf8'));
    await writeFile(path, content);
    const opened = await open();
    await expect(opened.page.getByRole('alert').first()).toContainText('отложен под именем');
    await expectNote(opened);
    const aside = (await readdir(workspace)).find((each) => each.includes('.damaged-'));
    expect(await readFile(join(workspace, aside ?? ''), 'utf8')).toBe(content);
  });
}

test('a journal cut in the middle of a frame keeps what was confirmed before it', async ({
  open,
  folder,
}) => {
  const workspace = await leaveNote(open, folder);
  const names = (await readdir(workspace)).filter((name) => name.startsWith('journal-'));
  for (const name of names) await truncate(join(workspace, name), 30);
  const opened = await open();
  await expectNote(opened);
});

test('a workspace of a newer program is shown and never changed', async ({ open, folder }) => {
  const workspace = await leaveNote(open, folder);
  for (const name of await readdir(workspace)) {
    if (name.startsWith('workspace-') || name.startsWith('journal-'))
      await rm(join(workspace, name));
  }
  const path = join(workspace, 'workspace.json');
  const newer = (await readFile(path, 'utf8')).replace(/"schemaVersion":\d+/, '"schemaVersion":99');
  await writeFile(path, await reseal(newer));
  const opened = await open();
  await expect(opened.page.getByRole('alert').first()).toContainText('более новой версией');
  await expect(saveMark(opened.page)).toHaveText('Только чтение');
  await expectNote(opened);
  await opened.quit();
  expect(await readFile(path, 'utf8')).toBe(await reseal(newer));
});

/** The text with the checksum that the program would have written. */
async function reseal(text: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  const body = text.slice(0, text.lastIndexOf(',"sha256"'));
  return `${body},"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

test('work that cannot be saved here is saved elsewhere, closing asks first, and saving is tried again by itself', async ({
  open,
  folder,
}) => {
  const workspace = await leaveNote(open, folder);
  await chmod(workspace, 0o500);
  const { app, page, quit } = await open();
  const letTryAgain = await holdLongTimers(app);
  await expectNote({ app, page, quit });
  await writeNote(page, 'Некуда записать');
  await expect(saveMark(page)).toHaveText('Не сохранено');

  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 0;
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(saveMark(page)).toHaveText('Не сохранено');

  const elsewhere = join(folder, 'elsewhere');
  await mkdir(elsewhere);
  await answerOpenDialog(app, elsewhere);
  await page.getByRole('button', { name: 'Сохранить в другом месте…' }).click();
  await expect(page.getByText('Рабочая папка записана в')).toBeVisible();
  expect(await readFile(join(elsewhere, 'workspace.json'), 'utf8')).toContain('Некуда записать');
  await chmod(workspace, 0o700);
  await letTryAgain();
  await expect(saveMark(page)).toHaveText('Сохранено');
  await expect(page.getByRole('button', { name: 'Сохранить ещё раз' })).toHaveCount(0);
});

test('half a sentence survives the program being killed', async ({ open, folder }) => {
  const first = await open();
  await chooseFigure(first.page);
  await first.page.keyboard.press('Shift+F2');
  await first.page.getByRole('textbox', { name: 'Текст заметки' }).fill('Половина мысли');
  await expect
    .poll(async () => {
      const names = await readdir(join(folder, 'workspace')).catch(() => []);
      const journals = names.filter((name) => name.startsWith('journal-'));
      const texts = journals.map((name) => readFile(join(folder, 'workspace', name), 'utf8'));
      return (await Promise.all(texts)).join('');
    })
    .toContain('Половина мысли');
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const { page } = await open();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await chooseFigure(page);
  await page.getByRole('tab', { name: 'Заметки' }).click();
  await expect(page.getByRole('textbox', { name: 'Текст заметки' })).toHaveValue('Половина мысли');
});
