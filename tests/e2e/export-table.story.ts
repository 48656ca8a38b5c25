import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readEmbeddedView } from '../../shared/export/embedded-view.ts';
import { GridPage } from './grid-page.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/workbench.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Экспорт вида' });
const typeOf = (page: Page) => page.getByRole('combobox', { name: 'Тип файла' });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyE');
  await expect(dialogOf(page)).toBeVisible();
}

/** What each kind of file says of the table, as text. */
const READERS = {
  xlsx: partsOf,
  docx: partsOf,
  zip: partsOf,
  csv: (bytes: Uint8Array) => strFromU8(bytes),
  pdf: (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1', 0, 8),
} as const;

function partsOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

test('the table leaves as every kind of file though nothing is compared, and a chart says what it lacks', async ({
  clipboard: _,
  workbench: { app, page },
  folder,
}) => {
  await new GridPage(page).search('технополис');
  await expect(page.getByRole('row', { name: /Технополис Москва/ })).toBeVisible();
  for (const [format, read] of Object.entries(READERS)) {
    const path = join(folder, `table.${format}`);
    await answerSaveDialog(app, path);
    await openDialog(page);
    await typeOf(page).selectOption(format);
    await page.getByRole('button', { name: 'Сохранить…' }).click();
    await expect(page.getByText(path)).toBeVisible();
    const bytes = new Uint8Array(await readFile(path));
    const text = read(bytes);
    if (format === 'pdf') {
      expect(text).toContain('%PDF-');
    } else {
      expect(text).toContain('Технополис Москва');
      expect(text).toContain('Поиск: «технополис»');
      expect(text).toMatch(/РИАМО, 14\.02\.2024|РИАМО/);
    }
    if (format === 'xlsx' || format === 'csv' || format === 'docx') {
      expect(text).toContain('более 15\u00A0000');
      expect(text).toContain('Поиск и отбор оставили за пределами файла');
    }
    if (format !== 'csv') {
      const view = { search: 'технополис', comparison: { parks: { length: 0 } } };
      expect(readEmbeddedView(bytes)).toMatchObject({ kind: 'ok', value: { view } });
    }
  }

  await openDialog(page);
  for (const format of ['png', 'svg', 'pptx']) {
    await typeOf(page).selectOption(format);
    await expect(dialogOf(page).getByRole('alert')).toContainText('Для графика нужны выбранные');
    await expect(dialogOf(page).getByRole('alert')).toContainText('Ctrl+2');
    await expect(page.getByRole('button', { name: 'Сохранить…' })).toBeDisabled();
  }
  await expect(page.getByRole('button', { name: 'Копировать картинку' })).toBeDisabled();
  await page.getByRole('button', { name: 'Копировать таблицу' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/Парк\tВид\tРегион\tСтадия\tРезиденты[\s\S]*Технополис Москва[\s\S]*Источники:/);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});
