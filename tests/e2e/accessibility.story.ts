import { findFaults } from './harness/axe.ts';
import { expect, test } from './harness/workbench.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`every work area keeps WCAG 2.2 AA in the ${scheme} theme`, async ({ workbench }) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.getByRole('rowheader').first().waitFor();
    await test.step('the grid with the evidence of a figure', async () => {
      await page.getByLabel('Найти парк').fill('КИП Мастер');
      await page.getByRole('gridcell', { name: /202 млрд/ }).click();
      await expect(page.getByText('Взято в ячейку')).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
    await test.step('a note', async () => {
      await page.getByRole('tab', { name: 'Заметки' }).click();
      const panel = page.getByRole('tabpanel', { name: 'Заметки' });
      await panel.getByLabel('Текст заметки').fill('Проверить год');
      await panel.getByRole('button', { name: 'Добавить' }).click();
      await expect(panel.getByText('Проверить год')).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
    await test.step('the comparison with its chart', async () => {
      await page.getByLabel('Найти парк').fill('ОЭЗ');
      for (const row of [1, 2, 3]) await page.getByRole('checkbox').nth(row).check();
      await page.getByRole('button', { name: 'Сравнить', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Диаграмма' })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
    await test.step('the list of notes', async () => {
      await page.getByRole('navigation').getByText('Заметки').click();
      await expect(page.getByRole('main', { name: 'Заметки' })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
  });
}
