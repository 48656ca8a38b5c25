import { compareThreeParks } from './choose-parks.ts';
import { expect, test } from './harness/workbench.ts';

test('sets three parks side by side and says what must not be read from it', async ({
  workbench: { page },
}) => {
  await compareThreeParks(page);

  const table = page.getByRole('table', { name: 'Парки рядом' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const jobs = table.getByRole('row').filter({ hasText: 'Рабочие места' });
  await expect(jobs).toContainText('36\u00A0000');
  await expect(jobs).toContainText('Δ и × не определяются');
  await expect(jobs).toContainText('упорядочить нельзя');

  const findings = page.getByRole('region', { name: 'На что смотреть при сравнении' });
  await expect(findings).toContainText('периоды различаются');
  await expect(findings).toContainText('только часть года');

  await page.getByRole('button', { name: 'Снять замечание: Резиденты, Период' }).click();
  await page.getByRole('textbox', { name: 'Почему это не мешает' }).fill('счёт с одного года');
  await page.getByRole('button', { name: 'Снять', exact: true }).click();
  await expect(findings).toContainText('Пользователь снял замечание: счёт с одного года');

  await page.getByText('Паспорт сравнения').click();
  await expect(page.getByRole('table', { name: 'Проверки' })).toContainText('счёт с одного года');
  await expect(page.getByRole('table', { name: 'Выбор цифр' })).toContainText('Рабочие места');
});

test('measures the others against the park that is made the base', async ({
  workbench: { page },
}) => {
  await compareThreeParks(page);
  await page.getByRole('button', { name: 'Сделать базой: ОЭЗ «Алабуга»' }).click();

  const base = page.getByRole('button', { name: 'База сравнения: ОЭЗ «Алабуга»' });
  await expect(base).toHaveAttribute('aria-pressed', 'true');
  const residents = page
    .getByRole('table', { name: 'Парки рядом' })
    .getByRole('row')
    .filter({ hasText: 'Резиденты' });
  await expect(residents).toContainText('заведомо выше базы');

  await page.getByRole('button', { name: 'Убрать из сравнения: ОЭЗ «Алабуга»' }).click();
  await expect(base).toHaveCount(0);
  await expect(
    page.getByRole('table', { name: 'Парки рядом' }).getByRole('columnheader'),
  ).toHaveCount(3);
});

test('says how to choose parks when none is chosen', async ({ workbench: { page } }) => {
  await page.getByRole('button', { name: /^Сравнение/ }).click();
  await expect(page.getByText('Парки для сравнения не выбраны')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Добавить парк' })).toBeVisible();
});
