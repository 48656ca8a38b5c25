import type { Page } from '@playwright/test';
import { ACTION_IDS, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { say } from '../../shared/text/say.ts';
import { PLACE_KEYS } from '../../renderer/state/place-keys.ts';
import { chooseMenuItem } from './harness/menu.ts';
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

test('help lists every shortcut from the tables that bind them', async ({
  workbench: { page },
}) => {
  await page.getByRole('rowheader').first().waitFor();
  await page.keyboard.press('F1');
  const rows = page.getByRole('dialog', { name: 'Клавиши' }).getByRole('row');
  const bound = ACTION_IDS.filter((id) => keysOf(id, false).length > 0);
  const ofPlaces = Object.values(PLACE_KEYS);
  await expect(rows).toHaveCount(bound.length + ofPlaces.length);
  for (const { title: key } of [...bound.map(actionOf), ...ofPlaces]) {
    const title = say('ru', key).replace(/…$/, '');
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

test('everything grows to twice its size and shrinks to four fifths by keys, and stays so after a restart', async ({
  open,
}) => {
  const first = await open();
  const { page } = first;
  await page.getByRole('rowheader').first().waitFor();
  const scale = (): Promise<number> => page.evaluate(() => Math.round(devicePixelRatio * 100));
  for (let percent = 110; percent <= 200; percent += 10) {
    await page.keyboard.press('Control+Equal');
    await expect.poll(scale).toBe(percent);
  }
  await expectNothingCut(page);
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Digit0');
  await expect.poll(scale).toBe(100);
  for (const percent of [90, 80]) {
    await page.keyboard.press('Control+Minus');
    await expect.poll(scale).toBe(percent);
  }
  await expectNothingCut(page);
  await chooseMenuItem(first.app, 'Крупнее');
  await expect.poll(scale).toBe(90);
  await first.quit();
  const { page: again } = await open();
  await again.getByRole('rowheader').first().waitFor();
  await expect.poll(() => again.evaluate(() => Math.round(devicePixelRatio * 100))).toBe(90);
});

/** The page fits its window, and what is always needed stands in it. */
async function expectNothingCut(page: Page): Promise<void> {
  const fits = (): Promise<boolean> =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return scrollWidth <= innerWidth && scrollHeight <= innerHeight;
    });
  await expect.poll(fits).toBe(true);
  const needed = [
    page.getByRole('searchbox', { name: 'Найти парк' }),
    page.getByRole('button', { name: 'Отбор' }),
    page.getByRole('columnheader', { name: /Название/ }),
    page.getByRole('contentinfo').getByRole('status'),
  ];
  for (const part of needed) await expect(part).toBeInViewport({ ratio: 0.95 });
}
