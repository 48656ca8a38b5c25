import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { goToCell, pressUntil } from './harness/go-to-cell.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { expect, test } from './harness/workbench.ts';

/** Puts a block on the clipboard as a spreadsheet does. */
async function putOnClipboard(
  app: ElectronApplication,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\n');
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
}

function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Вставка блока' });
}

test('pastes a block by keyboard: what cannot be matched is named, time and source are asked for, and one step takes it back', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const grid = new GridPage(page);
  await goToCell(page, { words: 'камский мастер', park: 'kip-master', column: 'jobs' });
  await putOnClipboard(app, [
    ['Парк', 'Рабочие места, тыс. чел.', 'Выручка, млрд руб.', 'Погода'],
    ['КИП «Мастер»', 'более 14', '210,5', 'ясно'],
    ['Мастер из Камского', '5', 'много', ''],
    ['Парк Нигде-Такого', '7', '8', ''],
  ]);
  await page.keyboard.press('Control+KeyV');
  const dialog = dialogOf(page);
  const problems = dialog.getByRole('region', { name: 'Не будет внесено' });
  await expect(problems).toContainText('Столбец «Погода» не узнан');
  await expect(problems).toContainText(/строка 3: Парка «Мастер из Камского» нет, есть похожие/);
  await expect(problems).toContainText('строка 4: Парка «Парк Нигде-Такого» нет в данных');
  await expect(dialog).toContainText('Будут внесены 2 цифры');

  await expect(dialog.getByRole('textbox', { name: 'За какое время' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Напишите, за какое время');
  await page.keyboard.type('2026-03');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Напишите, кто сообщил');
  await pressUntil(page, 'Tab', dialog.getByRole('textbox', { name: 'Источник: кто сообщил' }));
  await page.keyboard.type('Письмо оператора');
  await pressUntil(page, 'Tab', dialog.getByRole('textbox', { name: 'Почему взять в ячейку' }));
  await page.keyboard.type('свежее письмо');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(grid.cell('kip-master', 'jobs')).toContainText(/> 14.000/);
  await expect(grid.cell('kip-master', 'revenue')).toContainText('210,5');
  const evidence = page.getByRole('complementary', { name: 'Основания и заметки' });
  await expect(evidence).toContainText('Вы предпочли это значение: свежее письмо');
  await expect(evidence).toContainText('Письмо оператора');
  await expect(evidence.getByRole('region', { name: /^Другие сведения/ })).toContainText(
    /более 13.000/,
  );

  await page.keyboard.press('Control+KeyZ');
  await expect(grid.cell('kip-master', 'jobs')).toContainText(/> 13.000/);
  await expect(grid.cell('kip-master', 'revenue')).not.toContainText('210,5');
});

test('pastes a block by mouse: wrong columns are told, a metric and a park are chosen, the same figure is not entered twice', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await expect(grid.cell('kip-master', 'jobs')).toContainText(/> 13.000/);
  await putOnClipboard(app, [
    ['Парк', 'Люди'],
    ['Мастер из Камского', 'более 13 000'],
  ]);
  await chooseMenuItem(app, 'Вставить блок цифр…');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+KeyV');
  await expect(dialog).toContainText('Ни один столбец не похож на показатель: «Люди»');
  await expect(dialog.getByRole('button', { name: 'Вносить нечего' })).toBeDisabled();
  await dialog
    .getByRole('combobox', { name: 'Показатель столбца «Люди»' })
    .selectOption('Рабочие места');
  await dialog
    .getByRole('combobox', { name: 'Парк строки «Мастер из Камского»' })
    .selectOption({ value: 'kip-master' });
  await expect(dialog).toContainText('Будет внесена 1 цифра');
  await dialog.getByRole('textbox', { name: 'За какое время' }).fill('2025-07');
  await expect(dialog).toContainText('1 цифра уже есть в данных за то же время');
  await expect(dialog.getByRole('button', { name: 'Вносить нечего' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Внести и те, что уже есть' }).check();
  await expect(dialog.getByRole('button', { name: 'Внести', exact: true })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(grid.cell('kip-master', 'jobs')).toContainText(/> 13.000/);
});
