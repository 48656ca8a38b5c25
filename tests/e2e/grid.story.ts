import { GridPage } from './grid-page.ts';
import { expect, test } from './harness/workbench.ts';

test('opens on real parks, ordered by residents, with holes named', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await expect(grid.heading('Резиденты')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();
  await expect(grid.table.getByText('нет данных').first()).toBeVisible();
  await expect(grid.table.getByRole('gridcell', { name: /: 0,/ })).toHaveCount(0);
});

test('orders by a quantity, not by its text, and says by which end', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.heading('Раб. места').click();
  await expect(grid.heading('Раб. места')).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.heading('Раб. места')).toContainText('по нижней');
  await expect
    .poll(async () => (await grid.names()).slice(0, 3))
    .toEqual(['Чжунгуаньцунь', 'Научный парк Синьчжу', 'Свободная зона Джебель-Али (JAFZA)']);
  await grid.heading('Раб. места').click();
  await expect(grid.heading('Раб. места')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => grid.names()).not.toContain('Чжунгуаньцунь');
  // Holes stay last in either direction: the first row has a number.
  const [first] = await grid.names();
  expect(first).not.toBe('Агдамский промышленный парк');
  await expect(
    grid.table.locator('[row-index="0"] [col-id="jobs"]').getByText(/\d/).first(),
  ).toBeVisible();
});

test('keeps what surely reaches a bound, shows the filter as a chip, and goes back', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.heading('Раб. места').hover();
  await grid
    .heading('Раб. места')
    .getByRole('button')
    .or(grid.heading('Раб. места').locator('[data-ref="eFilterButton"]'))
    .first()
    .click();
  await page.getByRole('textbox', { name: 'от', exact: true }).fill('13 тыс');
  await page.getByRole('textbox', { name: 'от', exact: true }).press('Enter');
  const chip = page.getByRole('list', { name: 'Действующий отбор' });
  await expect(chip).toContainText(/^Рабочие места наверняка от 13.000/);
  await expect(grid.cell('kip-master', 'jobs')).toHaveAccessibleName(
    /^Более 13.000 рабочих мест, июль 2025, источник: /,
  );
  await page.getByRole('button', { name: /Снять отбор: Рабочие места/ }).click();
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();
});

test('finds a park by any spelling, and says when nothing is found', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('alabuga сэз');
  await expect(grid.table.getByText('ОЭЗ «Алабуга»', { exact: true })).toBeVisible();
  await grid.search('нет такого парка');
  await expect(page.getByText('Ничего не найдено')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Очистить поиск' }).click();
  await expect(page.getByText('263 записи', { exact: true })).toBeVisible();
});

test('ticks parks for comparison with the space key and tells how many', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  await grid.search('мастер');
  await grid.table.getByText('Камский индустриальный парк «Мастер»').click();
  await page.keyboard.press('Space');
  await expect(grid.tick('kip-master')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('выбрано: 2')).toBeVisible();
  await grid.search('алабуга');
  await grid.search('мастер');
  await expect(grid.tick('kip-master')).toBeChecked();
  await page.getByRole('button', { name: 'Снять выбор' }).click();
  await expect(grid.tick('kip-master')).not.toBeChecked();
});

test('copies a cell with its bound spelled out', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'jobs').click();
  await page.keyboard.press('ControlOrMeta+KeyC');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^более 13.000$/);
});

test('leaves no hint behind when the area is left while a cell explains itself', async ({
  workbench: { page },
}) => {
  await page.getByRole('gridcell').filter({ hasText: /\d/ }).first().hover();
  // The pointer may have rested on another cell before, whose card is still on its way out.
  await expect(page.getByRole('tooltip').last()).toBeVisible();

  await page.keyboard.press('Control+2');
  await expect(page.getByText('Парки для сравнения не выбраны')).toBeVisible();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('copies a block of cells for a spreadsheet, bounds as words and sources below', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const grid = new GridPage(page);
  await grid.search('камский мастер');
  await grid.cell('kip-master', 'residents').click();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(grid.cell('kip-master', 'jobs')).toHaveClass(/pb-ranged/);
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^Резиденты\tРабочие места\n280\tболее 13.000\n\nИсточники:\n/);
  await page.keyboard.press('Escape');
  await expect(grid.cell('kip-master', 'jobs')).not.toHaveClass(/pb-ranged/);
});
