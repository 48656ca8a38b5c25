import type { Page } from '@playwright/test';

/** The three parks that the stories of comparison and charts speak of. */
const PARKS = ['КИП «Мастер» Камский', 'ОЭЗ Алабуга', 'Технополис Москва'];

/** Opens the comparison and adds the three parks by parts of their names. */
export async function compareThreeParks(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Сравнение/ }).click();
  for (const park of PARKS) {
    await page.getByRole('combobox', { name: 'Добавить парк' }).fill(park);
    await page.getByRole('listbox').getByRole('option').first().click();
  }
}
