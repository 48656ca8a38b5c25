import type { Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { goToCell, pressUntil } from './harness/go-to-cell.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { expect, test } from './harness/workbench.ts';

const panelOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Основания и заметки' });

async function openCell(page: Page): Promise<GridPage> {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'jobs').click();
  return grid;
}

const JOBS = { words: 'камский мастер', park: 'kip-master', column: 'jobs' };
const formOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const rivalsOf = (page: Page): Locator =>
  panelOf(page).getByRole('region', { name: /^Другие сведения/ });

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
  const cell = await goToCell(page, JOBS);
  await page.keyboard.press('F6');
  const rivals = rivalsOf(page);
  await pressUntil(page, 'Tab', rivals.getByRole('button', { name: 'Предпочесть…' }).first());
  await page.keyboard.press('Enter');
  await expect(rivals.getByRole('textbox', { name: 'Почему' })).toBeFocused();
  await page.keyboard.type('проверено');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toContainText('Вы предпочли это значение: проверено');
  await expect(cell).not.toContainText(/> 13.000/);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+KeyZ');
  await expect(cell).toContainText(/> 13.000/);
});

/** What a statement of the user says of itself in the evidence. */
async function expectStands(page: Page): Promise<void> {
  const cell = new GridPage(page).cell('kip-master', 'jobs');
  await expect(cell).toContainText(/≥ 14.500/);
  const taken = panelOf(page).getByRole('region', { name: 'Взято в ячейку' });
  await expect(taken).toContainText(/не менее 14.500.*декабрь 2025/);
  await expect(taken).toContainText('Письмо оператора');
  await expect(taken).toContainText('Вы предпочли это значение: свежее письмо');
  await expect(rivalsOf(page)).toContainText(/более 13.000/);
}

test('a figure is corrected, another is entered as a goal for a part, and both are taken back, by keyboard alone', async ({
  workbench: { page },
}) => {
  const cell = await goToCell(page, JOBS);
  await page.keyboard.press('F2');
  const form = formOf(page, 'Поправка');
  const fill = async (label: string, text: string): Promise<void> => {
    await pressUntil(page, 'Tab', form.getByLabel(label, { exact: true }));
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.type(text);
  };
  await expect(form.getByLabel('Число', { exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(form.getByLabel('Оговорка')).toHaveValue('at_least');
  await fill('Число', '14,5 тыс');
  await fill('За какое время', '2025-12');
  await fill('Источник: кто сообщил', 'Письмо оператора');
  await fill('Почему взять в ячейку', 'свежее письмо');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expectStands(page);

  await page.keyboard.press('Control+F2');
  const added = formOf(page, 'Своя цифра');
  await expect(added.getByLabel('Число', { exact: true })).toBeFocused();
  await page.keyboard.type('20000');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2030');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(added.getByLabel('Статус')).toHaveValue('target');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(added.getByLabel('Какая часть')).toHaveValue('private');
  await pressUntil(page, 'Tab', added.getByLabel('Источник: кто сообщил'));
  await page.keyboard.press('Enter');
  await expect(added.getByRole('alert')).toContainText('Напишите, кто сообщил');
  await page.keyboard.type('Стратегия');
  await page.keyboard.press('Enter');
  await expect(added).toHaveCount(0);
  await expect(
    panelOf(page).getByRole('region', { name: 'Все сведения по времени' }),
  ).toContainText(/20.000/);
  await expectStands(page);

  await page.keyboard.press('Control+KeyZ');
  await expect(panelOf(page)).not.toContainText(/20.000/);
  await page.keyboard.press('Control+KeyZ');
  await expect(cell).toContainText(/> 13.000/);
  await expect(panelOf(page)).not.toContainText('Письмо оператора');
});

test('a figure is corrected and taken back by mouse, from the menu of its cell', async ({
  workbench: { app, page },
}) => {
  const grid = await openCell(page);
  const cell = grid.cell('kip-master', 'jobs');
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Поправить цифру' }).click();
  const form = formOf(page, 'Поправка');
  await form.getByLabel('Оговорка').selectOption('не менее');
  await form.getByLabel('Единица').selectOption('штуки');
  await form.getByLabel('Статус').selectOption('факт');
  await form.getByLabel('Какая часть').selectOption('всего');
  const fill = async (label: string, text: string): Promise<void> => {
    await form.getByLabel(label, { exact: true }).click({ clickCount: 3 });
    await page.keyboard.type(text);
  };
  await fill('Число', '14,5 тыс');
  await fill('За какое время', '2025-12');
  await fill('Источник: кто сообщил', 'Письмо оператора');
  await fill('Почему взять в ячейку', 'свежее письмо');
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await expect(form).toHaveCount(0);
  await expectStands(page);

  await rivalsOf(page).getByRole('button', { name: 'Предпочесть…' }).first().click();
  await rivalsOf(page).getByRole('textbox', { name: 'Почему' }).click();
  await page.keyboard.type('проверено');
  await rivalsOf(page).getByRole('button', { name: 'Предпочесть', exact: true }).click();
  await expect(panelOf(page)).toContainText('Вы предпочли это значение: проверено');
  await expect(cell).toContainText(/> 13.000/);
  await panelOf(page).getByRole('button', { name: 'Вернуть выбор по правилам' }).click();
  await expect(panelOf(page).getByText('Вы предпочли')).toHaveCount(0);

  await panelOf(page).getByRole('button', { name: 'Убрать мою цифру' }).click();
  await expect(panelOf(page)).not.toContainText('Письмо оператора');
  await chooseMenuItem(app, 'Отменить: правка слоя цифр');
  await expect(panelOf(page)).toContainText('Письмо оператора');
});
