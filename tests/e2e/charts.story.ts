import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compareThreeParks } from './choose-parks.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test } from './harness/workbench.ts';

/** Each kind by its value in the list, with words that its file must carry. */
const KINDS = {
  stack: 'Вместе (3 парка)',
  multiples: 'Камский индустриальный парк «Мастер»</text>',
  grouped: 'более 36\u00A0000',
  dot: 'более 13\u00A0000',
  dumbbell: 'Первый и последний известный год',
  bullet: 'План и факт',
  index: '= 100',
  bump: 'Место: Рабочие места',
  holes: 'Известно цифр: ',
  scatter: 'Резиденты — 280',
  map: 'Natural Earth',
} as const;

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Вид диаграммы' }).selectOption(kind);
}

test('draws every kind of chart from the compared parks and writes it with the title of the user', async ({
  workbench: { app, page },
  folder,
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await page.getByRole('textbox', { name: 'Подзаголовок' }).fill('');
  for (const [kind, words] of Object.entries(KINDS)) {
    await chooseKind(page, kind);
    const title = `Свой заголовок ${kind}`;
    await page.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(title);
    await expect(page.getByRole('figure', { name: title })).toBeVisible();

    const path = join(folder, `${kind}.svg`);
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: 'Сохранить SVG' }).click();
    await expect(page.getByText(path)).toBeVisible();
    const svg = await readFile(path, 'utf8');
    expect(svg).toContain(title);
    expect(svg).toContain(words);
    expect(svg).toContain('Источники:');
  }

  await chooseKind(page, 'holes');
  const known = page.getByRole('application', { name: /Таблица известного/ });
  const told = known.getByRole('status');
  await known.press('Home');
  await expect(told).toHaveText(/«Мастер»: Резиденты — 280/);
  await known.press('ArrowRight');
  await expect(told).toHaveText(/«Мастер»: Рабочие места — более 13/);
  await known.press('ArrowDown');
  await expect(told).toHaveText(/«Алабуга»: Рабочие места/);
  await known.press('Enter');
  const evidence = page.getByRole('complementary');
  await expect(evidence.getByRole('heading', { name: 'ОЭЗ «Алабуга»' })).toBeVisible();
});

test('says why a chart must not be drawn and draws the nearest one that may be', async ({
  workbench: { page },
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await page.getByRole('combobox', { name: 'Добавить парк' }).fill('ШОС');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page.getByRole('alert')).toContainText('нельзя поставить рядом');
  await page.getByRole('button', { name: /^Показать без: / }).click();
  await expect(page.getByRole('figure', { name: /^Рабочие места/ })).toBeVisible();
});
