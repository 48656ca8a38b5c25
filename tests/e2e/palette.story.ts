import { ACTION_IDS, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { say } from '../../shared/text/say.ts';
import { expect, test } from './harness/workbench.ts';

test('the palette runs an action, opens an example and finds a park by keys', async ({
  workbench: { page },
}) => {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('Control+KeyK');
  const field = page.getByRole('combobox', { name: 'Команда, вид или парк' });
  const options = page.getByRole('listbox', { name: 'Найденное' }).getByRole('option');
  await field.fill('заметки');
  await expect(options.first()).toContainText('Ctrl+3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Заметки' })).toBeVisible();

  await page.keyboard.press('Control+Shift+KeyP');
  await field.fill('итоги шос');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Сравнение' })).toBeVisible();

  await page.keyboard.press('Control+KeyK');
  await field.fill('технопарк амур');
  await options.filter({ hasText: 'Технопарк «Амур»' }).click();
  await expect(page.getByRole('main', { name: 'Парк' })).toContainText('Технопарк «Амур»');
});

test('help lists every shortcut from the table that binds them', async ({
  workbench: { page },
}) => {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('F1');
  const rows = page.getByRole('dialog', { name: 'Клавиши' }).getByRole('row');
  const bound = ACTION_IDS.filter((id) => keysOf(id, false).length > 0);
  await expect(rows).toHaveCount(bound.length);
  for (const id of bound) {
    const title = say('ru', actionOf(id).title).replace(/…$/, '');
    await expect(rows.filter({ hasText: title }).first()).toBeVisible();
  }
});

test('rows become comfortable and stay so after a restart', async ({ open }) => {
  const heightOf = async (page: Awaited<ReturnType<typeof open>>['page']): Promise<number> =>
    (await page.getByRole('rowheader').first().boundingBox())?.height ?? 0;
  const first = await open();
  await first.page.getByRole('rowheader').first().waitFor();
  const compact = await heightOf(first.page);
  await first.page.keyboard.press('Control+Shift+KeyM');
  await expect.poll(() => heightOf(first.page)).toBeGreaterThan(compact + 5);
  await first.quit();
  const { page } = await open();
  await page.getByRole('rowheader').first().waitFor();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(compact + 5);
});
