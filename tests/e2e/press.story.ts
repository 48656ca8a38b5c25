import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { saveMark } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

const ARTICLE = [
  'Камский индустриальный парк «Мастер» подвёл итоги девяти месяцев.',
  'На 1 октября 2025 года в парке «Мастер» работают 291 резидент.',
  'На площадке создано более 13,5 тысячи рабочих мест.',
  'Инвестиции резидентов за девять месяцев 2025 года составили 4,2 млрд рублей.',
  'Заполняемость парка достигла 97 процентов.',
  'К 2030 году здесь планируют довести число рабочих мест до 20 тысяч.',
].join('\n');

const OTHER_OUTLET = [
  'На 1 октября 2025 года в КИП «Мастер» был 291 резидент.',
  'Заполняемость парка на конец сентября 2025 года — 95 процентов.',
].join('\n');

/** Finds the accepted figure in the grid, and the sentence that it comes from in its evidence. */
async function findSentence(page: Page): Promise<void> {
  await new GridPage(page).search('Камский индустриальный');
  await page.getByRole('gridcell', { name: /291 резидент/ }).click();
  const evidence = page.getByRole('complementary');
  await expect(evidence.getByRole('blockquote').first()).toHaveText(
    'На 1 октября 2025 года в парке «Мастер» работают 291 резидент.',
  );
  await expect(evidence.locator('blockquote mark').first()).toHaveText('291 резидент');
}

/** A card of a proposal, found by the words that it was read from. */
const proposal = (page: Page, words: string) =>
  page
    .getByRole('list', { name: 'Предложенные цифры' })
    .getByRole('listitem')
    .filter({
      has: page.locator('q', { hasText: words }),
    });

test('figures of a pasted article are decided one by one and found again after a restart', async ({
  open,
  folder,
}) => {
  const first = await open();
  const { page } = first;
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+Digit4');
  await page.getByRole('textbox', { name: 'Текст статьи' }).fill(ARTICLE);
  await page.getByLabel('Издание').fill('Вестник Закамья');
  await page.getByLabel('Дата выхода').fill('2025-10-22');
  await page.getByRole('button', { name: 'Прочитать' }).click();
  await expect(proposal(page, '291 резидент')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('region', { name: /Текст статьи/ }).locator('mark')).toHaveText([
    '291 резидент',
    'более 13,5 тысячи рабочих мест',
    '4,2 млрд рублей',
    '97 процентов',
    '20 тысяч',
  ]);

  // By keys: three accepted, one rejected, the rejection undone and made again.
  await page.keyboard.press('KeyA');
  await expect(proposal(page, '291 резидент')).toContainText('Принято');
  await page.keyboard.press('KeyA');
  await expect(proposal(page, '4,2 млрд рублей')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('KeyX');
  await expect(proposal(page, '4,2 млрд рублей')).toContainText('Отклонено');
  await page.keyboard.press('Control+KeyZ');
  await expect(
    proposal(page, '4,2 млрд рублей').getByRole('button', { name: 'Принять' }),
  ).toBeVisible();
  await page.keyboard.press('KeyX');
  await expect(proposal(page, '97 процентов')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('KeyN');
  await page.keyboard.press('KeyA');
  await expect(proposal(page, '20 тысяч')).toContainText('Принято');

  // By mouse: one edited and accepted.
  await proposal(page, '97 процентов').getByRole('button', { name: 'Изменить' }).click();
  await page.getByLabel('Период').fill('2025-09');
  await page.getByRole('button', { name: 'Принять с правкой' }).click();
  await expect(proposal(page, '97 процентов')).toContainText('указано вами');
  await expect(saveMark(page)).toHaveText('Сохранено');
  await page.keyboard.press('Control+Digit1');
  await findSentence(page);
  await first.quit();

  const again = await open();
  await expect(again.page.getByRole('grid')).toBeVisible();
  await findSentence(again.page);
  await expect(again.page.getByRole('complementary')).toContainText('Вестник Закамья');
  await again.page.keyboard.press('Control+Digit4');
  for (const words of ['291 резидент', '13,5 тысячи', '20 тысяч', '97 процентов']) {
    await expect(proposal(again.page, words)).toContainText('Принято');
  }
  await expect(proposal(again.page, '4,2 млрд рублей')).toContainText('Отклонено');

  await test.step('the same statement elsewhere is a second source, another figure contradicts', async () => {
    await again.page.getByRole('button', { name: 'Новый текст' }).click();
    await again.page.getByRole('textbox', { name: 'Текст статьи' }).fill(OTHER_OUTLET);
    await again.page.getByLabel('Издание').fill('Деловые Челны');
    await again.page.getByRole('button', { name: 'Прочитать' }).click();
    await expect(proposal(again.page, '291 резидент')).toContainText(
      'Уже известно: 291 (Вестник Закамья, 22.10.2025). Принятое станет вторым источником.',
    );
    await expect(proposal(again.page, '95 процентов')).toContainText('Противоречит: 97');
    await proposal(again.page, '291 резидент').getByRole('button', { name: 'Принять' }).click();
    await proposal(again.page, '291 резидент')
      .getByRole('button', { name: 'Показать в таблице' })
      .click();
    const evidence = again.page.getByRole('complementary');
    await expect(evidence).toContainText('Деловые Челны');
    await expect(evidence).toContainText('Вестник Закамья');
  });
  await again.quit();

  const workspace = join(folder, 'workspace');
  const files = await readdir(workspace);
  const stored = await Promise.all(
    files
      .filter((name) => /^workspace\.json$|^journal/.test(name))
      .map((name) => readFile(join(workspace, name), 'utf8')),
  );
  expect(stored.join('')).toContain('Заполняемость парка достигла');
});
