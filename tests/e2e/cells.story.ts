import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { GridPage } from './grid-page.ts';
import { goToCell, pressUntil } from './harness/go-to-cell.ts';
import { writeNoteByMouse } from './harness/notes.ts';
import { hoverUntilTold } from './harness/pointer.ts';
import { expect, test } from './harness/workbench.ts';

/** Cells by what they show, what a screen reader says of them, and what card and evidence add. */
interface Told {
  readonly words: string;
  readonly park: string;
  readonly column: string;
  readonly shows: RegExp;
  readonly says: RegExp;
  readonly beside: RegExp;
}

const BOUND: Told = {
  words: 'камский мастер',
  park: 'kip-master',
  column: 'jobs',
  shows: /07\.2025> 13.000|> 13.00007\.2025/,
  says: /^Более 13.000 рабочих мест, июль 2025, источник: /,
  beside: /более 13.000.*июль 2025.*пресса/,
};
const TOLD: readonly Told[] = [
  {
    words: 'сколково',
    park: 'skolkovo',
    column: 'investment',
    shows: /оценка≈ 75.млрд.₽/,
    says: /^Инвестиции.*почти 75.млрд.₽ \(оценка\), на 06\.04\.2021, источник: .*есть примечание$/,
    beside: /почти 75.млрд.₽.*оценка.*06\.04\.2021.*РБК/,
  },
  {
    words: 'дубайский многопрофильный',
    park: 'dmcc',
    column: 'residents',
    shows: /> 21.000.*\d+ (г|л)\./,
    says: /^Более 21.000 резидентов.*данным \d+ (год|лет)/,
    beside: /более 21.000.*2022/,
  },
  {
    words: 'высоких технологий кыргызской',
    park: 'kg-htp',
    column: 'revenue',
    shows: /спорно/,
    says: /^Выручка.*: спорно/,
    beside: /противореч/i,
  },
];

/** Waits for what a cell shows and says. */
async function expectTold(cell: Locator, told: Told): Promise<void> {
  await expect(cell).toHaveText(told.shows);
  await expect(cell).toHaveAccessibleName(told.says);
}

const evidenceIn = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Основания и заметки' });

const textOn = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());
const htmlOn = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => String(Object(clipboard).readHTML()));

/** Rows of the two columns, as a spreadsheet takes them. */
const BLOCK = /^Резиденты\tРабочие места\n280\tболее 13.000\n\nИсточники:\n/;
const ROWS =
  /^Название\tРезиденты\tпериод\tисточник\t[^\n]*\nКамский [^\t]*\t280\t07\.2025\t[^\t]+\t/;

/** Waits for the three forms of one copied figure: its text, its HTML with the source beside it. */
async function expectFigureCopied(app: ElectronApplication): Promise<void> {
  await expect.poll(() => textOn(app)).toMatch(/^более 13.000$/);
  expect(await htmlOn(app)).toMatch(/<td>более 13.000<\/td>\s*<td>[^<]*2025[^<]*<\/td>/);
}

async function expectBlockCopied(app: ElectronApplication): Promise<void> {
  await expect.poll(() => textOn(app)).toMatch(BLOCK);
  expect(await htmlOn(app)).toMatch(
    /<table[\s\S]*280[\s\S]*более 13.000[\s\S]*Источники:[\s\S]*<li>[^<]+<\/li>/,
  );
}

async function expectRowsCopied(app: ElectronApplication): Promise<void> {
  await expect.poll(() => textOn(app)).toMatch(ROWS);
  expect(await htmlOn(app)).toMatch(/<table[\s\S]*<th>источник<\/th>[\s\S]*<td>07\.2025<\/td>/);
}

test('a cell tells its bound, time, status, conflict, age, note and source by keyboard alone', async ({
  workbench: { page },
}) => {
  for (const told of [...TOLD, BOUND]) {
    await expectTold(await goToCell(page, told), told);
    await expect(evidenceIn(page)).toHaveText(told.beside);
  }
  const cell = new GridPage(page).cell(BOUND.park, BOUND.column);
  await page.keyboard.press('Shift+F2');
  await expect(page.getByRole('textbox', { name: 'Текст заметки' })).toBeFocused();
  await page.keyboard.type('Сверить с отчётом');
  await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Добавить', exact: true }));
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAccessibleName(/; 1 заметка$/);
  await page.keyboard.press('Shift+F6');
  await expect(cell).toBeFocused();
});

test('a cell tells its bound, time, status, conflict, age, note and source to the pointer', async ({
  workbench: { page },
}) => {
  const grid = new GridPage(page);
  for (const told of [...TOLD, BOUND]) {
    await page.mouse.move(0, 0);
    await grid.search(told.words);
    await expect(grid.table.locator('[row-index="0"]').first()).toHaveAttribute(
      'row-id',
      told.park,
    );
    const cell = grid.cell(told.park, told.column);
    await expectTold(cell, told);
    await hoverUntilTold(page, cell, told.beside);
  }
  const cell = grid.cell(BOUND.park, BOUND.column);
  await writeNoteByMouse(page, cell, 'Сверить с отчётом');
  await hoverUntilTold(page, cell, /1 заметка/);
});

test('cells, blocks and rows are copied with their sources by keyboard alone', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const cell = await goToCell(page, BOUND);
  await page.keyboard.press('Control+KeyC');
  await expectFigureCopied(app);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(cell).toHaveClass(/pb-ranged/);
  await page.keyboard.press('Control+KeyC');
  await expectBlockCopied(app);
  await page.keyboard.press('Control+Shift+KeyC');
  await expectRowsCopied(app);
});

test('cells, blocks and rows are copied with their sources by mouse', async ({
  clipboard: _,
  workbench: { app, page },
}) => {
  const grid = new GridPage(page);
  await grid.search(BOUND.words);
  const cell = grid.cell(BOUND.park, BOUND.column);
  const choose = async (name: string): Promise<void> => {
    await cell.click({ button: 'right' });
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Скопировать ячейку или блок');
  await expectFigureCopied(app);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await grid.cell(BOUND.park, 'residents').hover();
  await page.mouse.down();
  await cell.hover();
  await page.mouse.up();
  await expect(cell).toHaveClass(/pb-ranged/);
  await choose('Скопировать ячейку или блок');
  await expectBlockCopied(app);
  await expect(page.getByRole('menu')).toHaveCount(0);
  await choose('Скопировать строки с источниками');
  await expectRowsCopied(app);
});
