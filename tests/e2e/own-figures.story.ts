import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

const panelOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Основания и заметки' });

async function openCell(page: Page): Promise<GridPage> {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'jobs').click();
  return grid;
}

test('corrects a figure with a source and a reason, keeps the other, and finds it after a restart', async ({
  open,
}) => {
  const first = await open();
  const grid = await openCell(first.page);
  await panelOf(first.page).getByRole('button', { name: 'Поправить' }).click();
  const form = first.page.getByRole('dialog', { name: 'Поправка' });
  await form.getByRole('textbox', { name: 'Число', exact: true }).fill('14 тыс');
  await form.getByRole('textbox', { name: 'За какое время' }).fill('2025-12');
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await expect(form.getByRole('alert')).toContainText('Напишите, почему');
  await form.getByRole('textbox', { name: 'Почему взять в ячейку' }).fill('свежее письмо');
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await expect(form.getByRole('alert')).toContainText('Напишите, кто сообщил');
  await form.getByRole('textbox', { name: 'Источник: кто сообщил' }).fill('Письмо оператора');
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await expect(form).toHaveCount(0);
  await expect(grid.cell('kip-master', 'jobs')).toContainText(/> 14.000/);
  await expect(panelOf(first.page)).toContainText('Вы предпочли это значение: свежее письмо');
  await expect(panelOf(first.page).getByRole('region', { name: /^Другие сведения/ })).toContainText(
    /более 13.000/,
  );
  await first.quit();

  const second = await open();
  const again = await openCell(second.page);
  await expect(again.cell('kip-master', 'jobs')).toContainText(/> 14.000/);
  await panelOf(second.page).getByRole('button', { name: 'Вернуть выбор по правилам' }).click();
  await expect(panelOf(second.page).getByText('Вы предпочли')).toHaveCount(0);
});

test('prefers a rival with a reason, by keyboard alone', async ({ workbench: { page } }) => {
  const grid = await openCell(page);
  const rivals = panelOf(page).getByRole('region', { name: /^Другие сведения/ });
  await rivals.getByRole('button', { name: 'Предпочесть…' }).first().focus();
  await page.keyboard.press('Enter');
  await rivals.getByRole('textbox', { name: 'Почему' }).fill('проверено');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toContainText('Вы предпочли это значение: проверено');
  await expect(grid.cell('kip-master', 'jobs')).not.toContainText(/> 13.000/);
});
