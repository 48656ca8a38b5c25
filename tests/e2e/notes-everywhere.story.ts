import { compareThreeParks } from './choose-parks.ts';
import { saveMark } from './harness/notes.ts';
import { expect, test } from './harness/workbench.ts';

const LINE = 'Заполняемость парка «Мастер» достигла 97 процентов.';
const ARTICLE = `На 1 октября 2025 года в парке «Мастер» работают 291 резидент.\n${LINE}`;

test('notes stand on a view, on a point of a chart and on words of a text, and lead back to each', async ({
  workbench: { page },
}) => {
  const note = page.getByRole('textbox', { name: 'Текст заметки' });
  const add = async (text: string): Promise<void> => {
    await note.fill(text);
    await page.getByRole('button', { name: 'Добавить' }).click();
    await expect(page.getByRole('region', { name: 'Заметки к этому' })).toContainText(text);
  };

  // On a point of a chart.
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await page.getByRole('figure').locator('.recharts-surface').first().click();
  const chosen = page.getByRole('list', { name: 'Выбрано на графике' });
  await chosen.getByRole('button', { name: 'Заметка к точке графика' }).first().click();
  await add('К точке графика');
  await expect(chosen.getByRole('button', { name: 'Заметка к точке графика (1)' })).toBeVisible();
  const below = page.getByRole('figure').getByRole('region', { name: 'Примечания' });
  await expect(below).toContainText('1. Заметка: К точке графика');

  // On a saved view.
  await page.keyboard.press('Control+KeyS');
  const views = page.getByRole('dialog', { name: 'Виды' });
  await views.getByLabel('Название вида').fill('Три парка');
  await page.keyboard.press('Enter');
  await views.getByRole('button', { name: 'Ещё для вида «Три парка»' }).click();
  await page.getByRole('menuitem', { name: 'Заметка к этому виду' }).click();
  await add('К виду');

  // On words of a text: those of a proposal, then those that were marked.
  await page.keyboard.press('Control+Digit4');
  await page.getByRole('textbox', { name: 'Текст статьи' }).fill(ARTICLE);
  await page.getByRole('button', { name: 'Прочитать' }).click();
  const text = page.getByRole('region', { name: /Текст статьи/ });
  await expect(text.locator('mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Заметка к выделенным словам' }).click();
  await expect(page.getByRole('complementary')).toContainText('«291 резидент»');
  await text.getByText('Заполняемость').click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Заметка к выделенным словам' }).click();
  await add('К словам');
  await expect(page.getByRole('complementary')).toContainText(`«${LINE}»`);
  await expect(saveMark(page)).toHaveText('Сохранено');

  // And back.
  const list = page.getByRole('list', { name: 'Список заметок' });
  const goTo = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+Digit3');
    const item = list.getByRole('listitem').filter({ hasText: words });
    await item.getByRole('button', { name: /^Показать/ }).click();
  };
  await goTo('К словам');
  await expect(text).toContainText(LINE);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('wanted-words'))).toBe(true);
  await goTo('К виду');
  await expect(page.getByRole('main', { name: 'Парки' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Три парка');
  await goTo('К точке графика');
  await expect(page.getByRole('complementary')).toContainText('Рабочие места');
});
