import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { goToCellByKeys, walkTo } from './harness/by-keys.ts';
import { chooseMenuItem } from './harness/menu.ts';
import { expect, test } from './harness/workbench.ts';

const panelOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Основания и заметки' });
const borderOf = (page: Page): Locator =>
  page.getByRole('separator', { name: 'Ширина оснований и заметок' });
const widthOf = async (page: Page): Promise<number> =>
  Math.round((await panelOf(page).boundingBox())?.width ?? 0);

/** Says no to every question of the program, and keeps what was asked and what was opened. */
async function refuseQuestions(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push(JSON.stringify(given.at(-1)));
      return { response: 1, checkboxChecked: false };
    };
    shell.openExternal = async (url: string) => {
      asked.push(`opened ${url}`);
    };
  });
}

const askedOf = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'asked'));

/** The whole passport of КИП «Мастер» stands on its page. */
async function expectPassport(page: Page): Promise<void> {
  const area = page.getByRole('main', { name: 'Парк' });
  await expect(area.getByRole('heading', { level: 2 })).toHaveText(/Мастер/);
  await expect(area.getByRole('img', { name: /Карта: .*Татарстан/ })).toBeVisible();
  const jobs = area
    .getByRole('region', { name: 'Цифры' })
    .getByRole('row', { name: /^Рабочие места/ })
    .first();
  await expect(jobs).toContainText('13 000');
  await expect(jobs.getByRole('img', { name: /сведени.*2025$/ })).toBeVisible();
  for (const name of ['Источники', 'Связи', 'Меры', 'Заметки'])
    await expect(area.getByRole('region', { name: new RegExp(`^${name}`) })).toBeVisible();
}

test('by keys: evidence with its chart, its source and its park, the panel wider and away, and the list of sources', async ({
  workbench: { app, page },
}) => {
  const panel = panelOf(page);
  const grid = new GridPage(page);
  await refuseQuestions(app);
  await goToCellByKeys(page, 'камский мастер', grid.cell('kip-master', 'residents'));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('280');
  await expect(panel.getByRole('img', { name: /сведени.* взято 280/ })).toBeVisible();
  await page.keyboard.press('F6');
  await walkTo(page, borderOf(page), 'Shift+Tab');
  const narrow = await widthOf(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => widthOf(page)).toBeGreaterThan(narrow + 20);
  const wide = await widthOf(page);
  await page.keyboard.press('Control+Alt+KeyB');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+Alt+KeyB');
  await expect.poll(() => widthOf(page)).toBe(wide);

  await walkTo(page, panel.getByRole('button', { name: /^Открыть источник/ }));
  await page.keyboard.press('Enter');
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  await walkTo(page, panel.getByRole('button', { name: 'Страница парка' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectPassport(page);
  const related = page
    .getByRole('region', { name: /^Связи/ })
    .getByRole('button')
    .first();
  const other = await related.innerText();
  await walkTo(page, related);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(other);

  await page.keyboard.press('Control+KeyF');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Digit6');
  const area = page.getByRole('main', { name: 'Источники' });
  const counts = area.getByRole('status');
  const all = await counts.innerText();
  await walkTo(page, area.getByLabel('Издатель, адрес или слова'));
  await page.keyboard.type('alabuga');
  await expect(counts).not.toHaveText(all);
  const some = await counts.innerText();
  await walkTo(page, area.getByRole('combobox', { name: 'Год публикации' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(area.getByRole('combobox', { name: 'Год публикации' })).toHaveValue(/^20/);
  await expect(counts).not.toHaveText(some);
  const link = page.getByRole('button', { name: 'Открыть страницу…' });
  const cards = area.getByRole('list', { name: 'Источники' }).locator('> li');
  const card = cards.filter({ has: link }).filter({ hasText: 'ОЭЗ «Алабуга»:' }).first();
  await walkTo(page, card.getByRole('button', { name: 'Открыть страницу…' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => askedOf(app)).toHaveLength(2);
  await walkTo(page, card.locator('summary'));
  await page.keyboard.press('Enter');
  await walkTo(page, card.getByRole('button', { name: /^ОЭЗ «Алабуга»:/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('ОЭЗ «Алабуга»');
  expect((await askedOf(app)).filter((each) => each.startsWith('opened'))).toEqual([]);
});

test('by mouse: evidence with its chart, its source and its park, the panel away and back', async ({
  workbench: { app, page },
}) => {
  const panel = panelOf(page);
  const grid = new GridPage(page);
  await refuseQuestions(app);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('камский мастер');
  await grid.cell('kip-master', 'residents').click();
  await expect(panel.getByRole('status')).toHaveText('280');
  await expect(panel.getByRole('img', { name: /сведени.* взято 280/ })).toBeVisible();
  await chooseMenuItem(app, 'Правая панель');
  await expect(panel).toHaveCount(0);
  await chooseMenuItem(app, 'Правая панель');
  await panel
    .getByRole('button', { name: /^Открыть источник/ })
    .first()
    .click();
  await expect.poll(() => askedOf(app)).toHaveLength(1);
  await panel.getByRole('button', { name: 'Страница парка' }).click();
  await expectPassport(page);
  const related = page
    .getByRole('region', { name: /^Связи/ })
    .getByRole('button')
    .first();
  const other = await related.innerText();
  await related.click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(other);
});
