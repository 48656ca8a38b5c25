import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compareThreeParks } from './choose-parks.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { fillDisk, holdFiles } from './harness/faulty-disk.ts';
import { expect, test } from './harness/workbench.ts';

async function chartOfJobs(page: Page): Promise<void> {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
}

test('saves a chart as a picture that carries title, bounds and sources', async ({
  workbench: { app, page },
  folder,
}) => {
  await chartOfJobs(page);
  await expect(page.getByRole('figure', { name: /^Рабочие места/ })).toContainText(
    'более 13\u00A0000',
  );

  const svgPath = join(folder, 'chart.svg');
  await answerSaveDialog(app, svgPath);
  await page.getByRole('button', { name: 'Сохранить SVG' }).click();
  await expect(page.getByText(svgPath)).toBeVisible();
  const svg = await readFile(svgPath, 'utf8');
  expect(svg).toContain('Рабочие места: ');
  expect(svg).toContain('более 36\u00A0000');
  expect(svg).toContain('Источники:');
  expect(svg).toContain('Коммерсантъ, 29.12.2025 (kommersant.ru)');
  expect(svg).toContain('data:font/woff2;base64,');
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];

  const pngPath = join(folder, 'chart.png');
  await answerSaveDialog(app, pngPath);
  await page.getByRole('combobox', { name: 'Плотность PNG' }).selectOption('3');
  await page.getByRole('button', { name: 'Сохранить PNG' }).click();
  await expect(page.getByText(pngPath)).toBeVisible();
  const png = await readFile(pngPath);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(Number(width) * 3);
  expect(png.readUInt32BE(20)).toBe(Number(height) * 3);
});

test('draws the years as lines and takes the title of the user into the file', async ({
  workbench: { app, page },
  folder,
}) => {
  await chartOfJobs(page);
  await page.getByRole('combobox', { name: 'Вид диаграммы' }).selectOption('line');
  await page.getByRole('textbox', { name: 'Заголовок', exact: true }).fill('Места & <люди>');
  await page
    .getByRole('textbox', { name: 'Подзаголовок' })
    .fill(`\u202E=cmd\u200B ${'очень '.repeat(1_660)}`);

  const path = join(folder, 'lines.svg');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Сохранить SVG' }).click();
  await expect(page.getByText(path)).toBeVisible();
  const svg = await readFile(path, 'utf8');
  expect(svg).toContain('Места &amp; &lt;люди&gt;');
  expect(svg).toContain('план или обещание');
  expect(svg).toContain('более 90\u00A0000');
  // What turns the direction of words or has no width is no part of a title.
  expect(svg).toMatch(/>=cmd очень /);
});

test('says why a chart cannot be written and leaves no half a file', async ({
  workbench: { app, page },
  folder,
}) => {
  await chartOfJobs(page);
  const taken = join(folder, 'taken.png');
  await mkdir(taken);
  await answerSaveDialog(app, taken);
  await page.getByRole('button', { name: 'Сохранить PNG' }).click();
  await expect(page.getByText(/taken\.png» не записан/)).toBeVisible();

  await answerSaveDialog(app, join(folder, 'nowhere', 'chart.png'));
  await page.getByRole('button', { name: 'Сохранить PNG' }).click();
  await expect(page.getByText(/nowhere.* не записан/)).toBeVisible();

  const full = join(folder, 'full.png');
  await answerSaveDialog(app, full);
  const disk = await fillDisk(app);
  await page.getByRole('button', { name: 'Сохранить PNG' }).click();
  await expect(page.getByText(/full\.png» не записан: диск заполнен/)).toBeVisible();
  await disk.makeRoom();

  const held = join(folder, 'held.svg');
  await writeFile(held, 'the file that another program shows');
  await answerSaveDialog(app, held);
  for (const [code, sentence] of [
    ['EBUSY', /held\.svg» не записан: файл держит другая программа/],
    ['EPERM', /held\.svg» не записан: нет прав или файл держит другая программа/],
  ] as const) {
    const letGo = await holdFiles(app, code);
    await page.getByRole('button', { name: 'Сохранить SVG' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await letGo();
  }
  expect(await readFile(held, 'utf8')).toBe('the file that another program shows');
  expect(await readdir(folder)).not.toContain('full.png');
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});
