import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { FULL_CONTENTS } from '../../shared/export/deliverable-request.ts';
import { readEmbeddedView } from '../../shared/export/embedded-view.ts';
import { FILE_FORMATS, type FileFormat } from '../../shared/export/format.ts';
import { USUAL_SIZE } from '../../shared/export/picture-size.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import { printViewFile } from '../../shared/table/view-file.ts';
import { compareThreeParks } from './choose-parks.ts';
import { takeClipboard } from './harness/clipboard.ts';
import { answerSaveDialog } from './harness/dialogs.ts';
import { expect, test, type Workbench } from './harness/workbench.ts';

/** Each kind by its value in the list, with words that its file must carry. */
const KINDS = {
  bar: 'более 36\u00A0000',
  line: 'план или обещание',
  stack: 'Вместе (3 парка)',
  multiples: 'Камский индустриальный парк «Мастер»</text>',
  grouped: 'более 36\u00A0000',
  dot: 'более 13\u00A0000',
  dumbbell: 'Первый и последний известный год',
  bullet: 'План и факт',
  index: '= 100',
  bump: 'Место: Рабочие места',
  holes: 'Известно цифр: ',
  scatter: 'Резиденты — 280',
  map: 'Natural Earth',
} as const;

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Вид диаграммы' }).selectOption(kind);
}

test('draws every kind of chart from the compared parks and writes it with the title of the user', async ({
  workbench: { app, page },
  folder,
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await page.getByRole('textbox', { name: 'Подзаголовок' }).fill('');
  for (const [kind, words] of Object.entries(KINDS)) {
    await chooseKind(page, kind);
    const title = `Свой заголовок ${kind}`;
    await page.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(title);
    await expect(page.getByRole('figure', { name: title })).toBeVisible();

    const path = join(folder, `${kind}.svg`);
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: 'Сохранить SVG' }).click();
    await expect(page.getByText(path)).toBeVisible();
    const svg = await readFile(path, 'utf8');
    expect(svg).toContain(title);
    expect(svg).toContain(words);
    expect(svg).toContain('Источники:');
    await readBackAll({ app, page, folder }, { kind, title });
  }

  await chooseKind(page, 'holes');
  const known = page.getByRole('application', { name: /Таблица известного/ });
  const told = known.getByRole('status');
  await known.press('Home');
  await expect(told).toHaveText(/«Мастер»: Резиденты — 280/);
  await known.press('ArrowRight');
  await expect(told).toHaveText(/«Мастер»: Рабочие места — более 13/);
  await known.press('ArrowDown');
  await expect(told).toHaveText(/«Алабуга»: Рабочие места/);
  await known.press('Enter');
  const evidence = page.getByRole('complementary');
  await expect(evidence.getByRole('heading', { name: 'ОЭЗ «Алабуга»' })).toBeVisible();
});

/** Every kind of file but the SVG, which was saved by its button, with a reader of its title. */
const READERS = {
  png: (bytes: Buffer) => bytes.toString('latin1', 0, 8),
  pdf: (bytes: Buffer) => bytes.toString('latin1', 0, 5),
  docx: (bytes: Buffer) => partOf(bytes, 'word/document.xml'),
  pptx: (bytes: Buffer) => partOf(bytes, 'ppt/slides/slide3.xml'),
  xlsx: (bytes: Buffer) => partOf(bytes, 'xl/worksheets/sheet2.xml'),
  zip: (bytes: Buffer) => partOf(bytes, 'observations.csv'),
  csv: (bytes: Buffer) => bytes.toString('utf8'),
} as const satisfies Record<Exclude<FileFormat, 'svg'>, (bytes: Buffer) => string>;

const FORMATS = FILE_FORMATS.filter((format) => format !== 'svg');

/** What each kind of file must hold, besides the view that it was made from. */
const WORDS: Readonly<Record<keyof typeof READERS, (title: string) => string>> = {
  png: () => 'PNG',
  pdf: () => '%PDF-',
  docx: (title) => title,
  pptx: (title) => title,
  xlsx: () => 'более 36\u00A0000',
  zip: () => 'kip-master',
  csv: () => 'более 36\u00A0000',
};

function partOf(bytes: Buffer, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** Has the view in the saved SVG made into every other kind of file, and reads each back. */
async function readBackAll(
  { app, page, folder }: Pick<Workbench, 'app' | 'page'> & { readonly folder: string },
  { kind, title }: { readonly kind: string; readonly title: string },
): Promise<void> {
  const made = readEmbeddedView(new Uint8Array(await readFile(join(folder, `${kind}.svg`))));
  if (made?.kind !== 'ok') throw new Error(`a view must lie in the ${kind}`);
  const wish = {
    view: printViewFile(made.value),
    language: 'ru',
    day: '2026-11-22',
    size: { ...USUAL_SIZE, density: 1 },
    contents: FULL_CONTENTS,
  };
  for (const format of FORMATS) {
    const path = join(folder, `${kind}.${format}`);
    await answerSaveDialog(app, path);
    const name = `${kind}.${format}`;
    const order = { wish, format, name: kind, windowLanguage: 'ru' };
    expect([name, await ask(page, 'export.save', order)]).toEqual([
      name,
      { kind: 'ok', value: { kind: 'saved', path } },
    ]);
    const bytes = await readFile(path);
    expect([name, READERS[format](bytes).includes(WORDS[format](title))]).toEqual([name, true]);
    if (format === 'csv') continue;
    const again = readEmbeddedView(new Uint8Array(bytes));
    expect([name, again]).toMatchObject([name, { value: { view: { chart: { kind, title } } } }]);
  }
  const release = await takeClipboard();
  await app.evaluate(({ clipboard }) => clipboard.clear());
  const copied = await ask(page, 'export.copy', { what: 'picture', wish });
  expect(copied).toMatchObject({ value: { kind: 'copied' } });
  const width = await app.evaluate(
    ({ clipboard }) => Object(clipboard).readImage().getSize().width,
  );
  expect([kind, width]).toEqual([kind, USUAL_SIZE.width]);
  await release();
}

/** Asks the main process what a button of the window would ask. */
function ask(page: Page, channel: Channel, request: object): Promise<unknown> {
  return page.evaluate(
    async ({ name, body }) =>
      JSON.parse(String(await Reflect.get(Reflect.get(window, 'workbench'), 'ask')[name](body))),
    { name: channel, body: request },
  );
}

test('says why a chart must not be drawn and draws the nearest one that may be', async ({
  workbench: { page },
}) => {
  await compareThreeParks(page);
  await page.getByRole('combobox', { name: 'Показатель', exact: true }).selectOption('jobs');
  await page.getByRole('combobox', { name: 'Добавить парк' }).fill('ШОС');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page.getByRole('alert')).toContainText('нельзя поставить рядом');
  await page.getByRole('button', { name: /^Показать без: / }).click();
  await expect(page.getByRole('figure', { name: /^Рабочие места/ })).toBeVisible();
});
