import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

test('adds columns of the user’s own by keyboard alone, and a thread of its own orders by them', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  const dialog = page.getByRole('dialog', { name: 'Вычисляемый столбец' });
  await grid.search('камский мастер');
  await expect.poll(() => page.workers().length).toBe(1);

  await page.keyboard.press('Control+Shift+Equal');
  await expect(dialog.getByRole('combobox', { name: 'Что показать' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Выручка места');
  await page.keyboard.press('Tab');
  await page.keyboard.type('выручка + [рабочие места]');
  await expect(dialog.getByText(/деньги.*рабочие места/i)).toBeVisible();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('выручкк / [рабочие места]');
  await expect(dialog.getByText(/Похоже на: Выручка/)).toBeVisible();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('выручка / [рабочие места]');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await grid.bringIntoSight('kip-master', 'computed-1');
  await expect(grid.cell('kip-master', 'computed-1')).toContainText(/< 15,54.млн.₽/);
  const panel = page.getByRole('complementary', { name: 'Основания и заметки' });
  await expect(panel.getByText('= выручка / [рабочие места]')).toBeVisible();
  await panel.getByText('Рабочие места', { exact: true }).click();
  await expect(panel.getByText(/более 13.000/).first()).toBeVisible();

  await grid.search('');
  await grid.heading('Выручка места').focus();
  await page.keyboard.press('Enter');
  await expect(grid.heading('Выручка места')).toHaveAttribute('aria-sort', 'descending');
  await grid.heading('Выручка места').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'Изменить…' }).press('Enter');
  await dialog.getByRole('combobox', { name: 'Что показать' }).selectOption('долю в итоге');
  await dialog.getByRole('button', { name: 'Сохранить столбец' }).press('Enter');
  await expect(grid.heading('доля в итоге')).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect(grid.heading('Выручка места')).toBeVisible();

  await grid.heading('Выручка места').locator('[data-ref="eFilterButton"]').click();
  await page.getByRole('textbox', { name: 'до', exact: true }).fill('15,6 млн');
  await page.getByRole('textbox', { name: 'до', exact: true }).press('Enter');
  const chips = page.getByRole('list', { name: 'Действующий отбор' });
  await expect(chips).toContainText(/^Выручка места наверняка до 15.600.000/);
  await expect(grid.cell('kip-master', 'computed-1')).toContainText(/< 15,54.млн.₽/);
  await page.getByRole('button', { name: /^Строки/ }).click();
  await page.getByRole('combobox', { name: 'Группы' }).selectOption('по виду');
  await page.keyboard.press('Escape');
  await expect(grid.cell('group:industrial_park', 'computed-1')).toHaveAccessibleName(
    /^Выручка места, итог группы: .*, посчитано \d+ из \d+$/,
  );
});

test('a thread that fails is told of, and the table goes on in the window', async ({ open }) => {
  const { page } = await open({ isAttacked: true });
  const grid = new GridPage(page);
  await page.getByRole('main').getByRole('grid').waitFor();
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  // It may be watched before it has its globals: until then nothing said of it would mean anything.
  await expect.poll(() => worker.evaluate(() => typeof setTimeout)).toBe('function');
  const known = ['require', 'process', 'workbench'];
  const isSealed = await worker.evaluate(
    (names) => !names.some((name) => name in globalThis),
    known,
  );
  expect(isSealed).toBe(true);
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('the thread has failed');
    });
  });
  await expect(page.getByText(/Фоновый расчёт таблиц остановился/)).toBeVisible();
  await grid.search('камский мастер');
  await expect(grid.cell('kip-master', 'name')).toBeVisible();
});
