import { compareThreeParks } from './choose-parks.ts';
import { test } from './harness/workbench.ts';
test('shots', async ({ workbench: { page } }) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  for (const kind of ['grouped', 'dumbbell', 'bullet', 'index', 'scatter']) {
    await page.getByRole('combobox', { name: 'Вид диаграммы' }).selectOption(kind);
    if (kind === 'scatter') await page.emulateMedia({ colorScheme: 'dark' });
    const figure = page.getByRole('figure').first();
    await figure.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.getByRole('region', { name: 'Диаграмма' }).screenshot({ path: `/tmp/c-shot-${kind}.png` });
  }
});
