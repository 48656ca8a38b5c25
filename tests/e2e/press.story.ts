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

  // By keys: two accepted, one edited, one rejected, the rejection undone and made again.
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

  // By mouse: one edited and accepted.
  await proposal(page, '97 процентов').getByRole('button', { name: 'Изменить' }).click();
  await page.getByLabel('Период').fill('2025-09');
  await page.getByRole('button', { name: 'Принять с правкой' }).click();
  await expect(proposal(page, '97 процентов')).toContainText('указано вами');
  await expect(saveMark(page)).toHaveText('Сохранено');
  await first.quit();

  const again = await open();
  const grid = new GridPage(again.page);
  await expect(grid.table).toBeVisible();
  await grid.search('Камский индустриальный');
  await again.page.getByRole('gridcell', { name: /291 резидент/ }).click();
  const evidence = again.page.getByRole('complementary');
  await expect(evidence.getByRole('blockquote').first()).toHaveText(
    'На 1 октября 2025 года в парке «Мастер» работают 291 резидент.',
  );
  await expect(evidence.locator('blockquote mark').first()).toHaveText('291 резидент');
  await expect(evidence).toContainText('Вестник Закамья');
  await again.page.keyboard.press('Control+Digit4');
  await again.page.getByRole('button', { name: /принято|приняты/ }).click();
  await expect(proposal(again.page, '97 процентов')).toContainText('Принято');
  await expect(proposal(again.page, '4,2 млрд рублей')).not.toContainText('Принято');
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
