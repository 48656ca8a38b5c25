import { chooseFigure, notesOnFigure, saveMark, writeNote } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

test('opens on real data, in Russian on a Russian machine', async ({ workbench: { page } }) => {
  const bar = page.getByRole('contentinfo');
  await expect(bar).toContainText('315 записей');
  await expect(bar).toContainText('2359 цифр');
  await expect(bar.getByRole('status')).toHaveText('Сохранено');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('opens in English on an English machine', async ({ open }) => {
  const { page } = await open({ language: 'en' });
  await expect(page.getByRole('contentinfo')).toContainText('315 entries');
  await expect(page.getByRole('navigation', { name: 'Work areas' })).toBeVisible();
});

test('keeps language and theme from one start to the next', async ({ open }) => {
  const first = await open();
  await first.page.getByText('EN', { exact: true }).click();
  await first.page.getByRole('button', { name: /^Theme/ }).click();
  await first.page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(first.page.getByRole('contentinfo').getByRole('status')).toHaveText('Saved');
  await first.quit();

  const { app, page } = await open();
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  const look = await app.evaluate(({ BrowserWindow, Menu, nativeTheme }) => ({
    isDark: nativeTheme.shouldUseDarkColors,
    behind: BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    menus: Menu.getApplicationMenu()?.items.map((item) => item.label),
  }));
  expect(look.isDark).toBe(true);
  expect(look.behind).toBe('#17191c');
  expect(look.menus).toEqual(['File', 'Edit', 'View', 'Data', 'Help']);
});

test('goes everywhere by keys, on any layout', async ({ workbench: { page } }) => {
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+Digit3');
  await expect(page.getByRole('main', { name: 'Заметки' })).toBeVisible();
  await page.keyboard.press('Control+Digit1');
  await page.keyboard.press('Control+KeyF');
  await expect(page.getByRole('searchbox', { name: 'Найти парк' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('runs an action from the menu', async ({ workbench: { app, page } }) => {
  await expect(page.getByRole('grid')).toBeVisible();
  // The menu follows the window a moment later, so a person may have to choose again.
  await expect(async () => {
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []);
      items?.find((item) => item.label === 'Сравнение')?.click();
    });
    await expect(page.getByRole('main', { name: 'Сравнение' })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
});

test('a second start on the same workspace leaves it to the first one', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(open()).rejects.toThrow();
  await chooseFigure(page);
  await writeNote(page, 'Ещё пишется');
  await expect(notesOnFigure(page)).toHaveText(/Ещё пишется/);
  await expect(saveMark(page)).toHaveText('Сохранено');
});
