import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { FILE_FORMATS } from '../../shared/export/format.ts';
import { printViewFile } from '../../shared/table/view-file.ts';
import { readEmbeddedView } from '../../shared/export/embedded-view.ts';
import { runCli } from '../contract/cli/run-cli.ts';
import { compareThreeParks } from './choose-parks.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/workbench.ts';

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyE');
  await expect(page.getByRole('dialog', { name: 'Экспорт вида' })).toBeVisible();
}

/** Makes the file anew with the command line, from the view in it, and gives its bytes. */
async function madeByCommand(path: string): Promise<Uint8Array> {
  const found = readEmbeddedView(new Uint8Array(await readFile(path)));
  if (found?.kind !== 'ok') throw new Error(`a view must lie in ${path}`);
  await writeFile(`${path}.view`, printViewFile(found.value));
  const again = path.replace('view.', 'again.');
  const ended = await runCli(['export', '--view', `${path}.view`, '--to', again, '--lang', 'ru']);
  expect(ended).toMatchObject({ code: 0 });
  return new Uint8Array(await readFile(again));
}

test('makes every kind of file of a view, each of which gives the view back', async ({
  workbench: { app, page },
  folder,
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  for (const format of FILE_FORMATS) {
    const path = join(folder, `view.${format}`);
    await answerSaveDialog(app, path);
    await openDialog(page);
    await page.getByRole('combobox', { name: 'Тип файла' }).selectOption(format);
    await page.getByRole('button', { name: 'Сохранить…' }).click();
    await expect(page.getByRole('dialog', { name: 'Экспорт вида' })).toBeHidden();
    await expect(page.getByText(path)).toBeVisible();
    const bytes = new Uint8Array(await readFile(path));
    if (format === 'csv') {
      expect(new TextDecoder().decode(bytes)).toContain('более 36\u00A0000');
      continue;
    }
    // The command line makes the same file of the view that lies in it.
    if (format === 'xlsx' || format === 'png') expect(await madeByCommand(path)).toEqual(bytes);
    expect(readEmbeddedView(bytes)).toMatchObject({
      kind: 'ok',
      value: { view: { comparison: { parks: { length: 3 } }, chart: { metric: 'jobs' } } },
    });
  }
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('keeps the last choices and writes in the language asked for', async ({
  workbench: { app, page },
  folder,
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await openDialog(page);
  await page.getByRole('combobox', { name: 'Тип файла' }).selectOption('svg');
  await page.getByRole('combobox', { name: 'Язык файла' }).selectOption('en');
  await page.getByRole('combobox', { name: 'Ширина' }).selectOption('1600');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Экспорт вида' })).toBeHidden();

  await openDialog(page);
  await expect(page.getByRole('combobox', { name: 'Тип файла' })).toHaveValue('svg');
  const path = join(folder, 'chart.svg');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Сохранить…' }).click();
  await expect(page.getByText(path)).toBeVisible();
  const svg = await readFile(path, 'utf8');
  expect(svg).toContain('more than 36,000');
  expect(svg).toContain('width="1600"');
});

test('puts the comparison and the chart on the clipboard', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await openDialog(page);
  await page.getByRole('button', { name: 'Копировать таблицу' }).click();
  await expect(page.getByRole('dialog', { name: 'Экспорт вида' })).toBeHidden();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('более 36\u00A0000');
  // One writing puts both on the clipboard, so that what came with the text is there by now.
  const html = await app.evaluate(({ clipboard }) => String(Object(clipboard).readHTML()));
  expect(html).toContain('<table');
  expect(html).toContain('Источники:');

  await openDialog(page);
  await page.getByRole('button', { name: 'Копировать картинку' }).click();
  await expect(page.getByRole('dialog', { name: 'Экспорт вида' })).toBeHidden();
  await expect
    .poll(() =>
      app.evaluate(
        ({ clipboard }) =>
          'availableFormats' in clipboard && JSON.stringify(Object(clipboard).availableFormats()),
      ),
    )
    .toContain('image/png');
});

/** Lets a file fall on the window as a user would drop it from a folder. */
async function dropOnWindow(page: Page, path: string): Promise<void> {
  const bytes = [...(await readFile(path))];
  const dataTransfer = await page.evaluateHandle(
    ({ content, name }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], name));
      return transfer;
    },
    { content: bytes, name: basename(path) },
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer });
}

test('opens the view again out of every file that is dropped on the window', async ({
  workbench: { app, page },
  folder,
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  const kind = page.getByRole('combobox', { name: 'Вид диаграммы' });
  await kind.selectOption('stack');
  const paths: string[] = [];
  for (const format of ['png', 'docx']) {
    const path = join(folder, `dropped.${format}`);
    await answerSaveDialog(app, path);
    await openDialog(page);
    await page.getByRole('combobox', { name: 'Тип файла' }).selectOption(format);
    await page.getByRole('button', { name: 'Сохранить…' }).click();
    await expect(page.getByText(path)).toBeVisible();
    paths.push(path);
  }
  for (const path of paths) {
    await kind.selectOption('bar');
    await page.getByRole('button', { name: 'Парки', exact: true }).click();
    await dropOnWindow(page, path);
    await expect(kind).toHaveValue('stack');
    await expect(page.getByRole('figure', { name: /^Рабочие места/ })).toBeVisible();
  }

  const foreign = join(folder, 'photo.png');
  await writeFile(foreign, 'no picture of ours');
  await dropOnWindow(page, foreign);
  await expect(page.getByText('В файле «photo.png» нет вида Parkbench')).toBeVisible();
  await expect(kind).toHaveValue('stack');
});
