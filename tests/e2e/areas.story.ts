import type { ElectronApplication, Page } from '@playwright/test';
import { say, type TextKey } from '../../shared/text/say.ts';
import { GridPage } from './grid-page.ts';
import { findFaults } from './harness/axe.ts';
import { takeClipboard } from './harness/clipboard.ts';
import { expect, readVariable, test } from './harness/workbench.ts';

/** Places whose look was approved; the others are windows of a moment over one of these. */
const PICTURED: ReadonlySet<string> = new Set([
  'grid',
  'evidence',
  'note',
  'views',
  'comparison',
  'chart',
  'exporting',
  'notes',
  'press',
  'park',
  'sources',
  'sides',
  'paste',
]);

/** The day that the window believes it is: ages of figures are counted from it. */
const DAY = '2026-11-22T12:00:00';
/** Whether there are approved pictures, or some are being taken. */
const HAS_PICTURES = readVariable('PARKBENCH_PICTURES') !== '';

const PARKS = ['КИП «Мастер» Камский', 'ОЭЗ Алабуга', 'Технополис Москва'];

const ARTICLE = [
  'На 1 октября 2025 года в КИП «Мастер» работают 291 резидент.',
  'На площадке создано более 13,5 тысячи рабочих мест.',
  'К 2030 году здесь планируют довести число рабочих мест до 20 тысяч.',
].join('\n');

/** A block as a spreadsheet copies it: two figures to enter, an unknown column and two doubtful rows. */
const BLOCK = [
  ['Парк', 'Рабочие места, тыс. чел.', 'Выручка, млрд руб.', 'Погода'],
  ['КИП «Мастер»', 'более 14', '210,5', 'ясно'],
  ['Мастер из Камского', '5', 'много', ''],
  ['Парк Нигде-Такого', '7', '8', ''],
];

type Words = (key: TextKey) => string;
type GoTo = (page: Page, words: Words, app: ElectronApplication) => Promise<void>;

/** Where the window is brought, one place after the other, by keys where there are any. */
const STOPS: Readonly<Record<string, GoTo>> = {
  grid: async (page) => {
    await page.getByRole('rowheader').first().waitFor();
  },
  columnMenu: async (page) => {
    await page.getByRole('columnheader').nth(5).click({ button: 'right' });
    await page.getByRole('dialog').waitFor();
  },
  evidence: async (page) => {
    await page.keyboard.press('Escape');
    await new GridPage(page).search('камский мастер');
    await new GridPage(page).cell('kip-master', 'jobs').click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
  },
  cellMenu: async (page) => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
  },
  correction: async (page, words) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words('own.correct') }).click();
    await page.getByRole('dialog').waitFor();
  },
  note: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F2');
    await page.getByRole('complementary').getByRole('textbox').first().fill('Проверить год #год');
    await page.keyboard.press('Control+Enter');
  },
  views: async (page) => {
    await page.keyboard.press('Control+KeyO');
    await page.getByRole('dialog').waitFor();
  },
  palette: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('dialog').waitFor();
  },
  help: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
  },
  comparison: async (page, words) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Digit2');
    for (const park of PARKS) {
      await page.getByRole('combobox', { name: words('compare.add') }).fill(park);
      await page.getByRole('listbox').getByRole('option').first().click();
    }
    await page.getByRole('figure').first().waitFor();
  },
  chart: async (page) => {
    await page.getByRole('figure').first().scrollIntoViewIfNeeded();
  },
  exporting: async (page) => {
    await page.keyboard.press('Control+KeyE');
    await page.getByRole('dialog').waitFor();
  },
  notes: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Digit3');
  },
  press: async (page, words) => {
    await page.keyboard.press('Control+Digit4');
    await page.getByRole('textbox', { name: words('press.paste-here') }).fill(ARTICLE);
    await page.getByRole('button', { name: words('press.read') }).click();
    await page.locator('mark').first().waitFor();
  },
  park: async (page) => {
    await page.keyboard.press('Control+Digit5');
  },
  sources: async (page) => {
    await page.keyboard.press('Control+Digit6');
  },
  sides: async (page, words) => {
    await page.keyboard.press('Control+Digit1');
    await page.keyboard.press('Control+Alt+KeyB');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await new GridPage(page).search('');
    await page.keyboard.press('Control+Backslash');
    const right = page.getByRole('region', { name: words('sides.right'), exact: true });
    await page.getByRole('combobox', { name: words('bar.as-of') }).selectOption('2010');
    await expect(right).toContainText('2010');
    await expect(right.getByRole('rowheader').first()).toBeVisible();
  },
  paste: async (page, words, app) => {
    const text = BLOCK.map((row) => row.join('\t')).join('\n');
    const release = await takeClipboard();
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    const side = page.getByRole('region', { name: words('sides.right'), exact: true });
    await side.getByRole('rowheader').first().click();
    await page.keyboard.press('Control+KeyV');
    await page.getByRole('dialog').getByRole('region').first().waitFor();
    await release();
  },
};

/** Lets every new date of the page be that of one day; clocks that measure time go on. */
function stopCalendar(day: string): void {
  const Calendar = Date;
  globalThis.Date = new Proxy(Calendar, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [day] : args),
  });
}

/** A spot of the bar at the bottom where the pointer lights nothing up. */
const NOWHERE = { x: 800, y: 765 };

/**
 * Compares the window with the approved picture, but for the moments that notes were written at,
 * until both agree: what is computed or drawn apart from the window may come after the rest.
 */
async function lookAt(page: Page, picture: string): Promise<void> {
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await expect
    .soft(async () => {
      // The card of the cell that has the keyboard goes away by itself after twenty seconds.
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      await expect(page).toHaveScreenshot(['areas', picture], {
        mask: [page.getByRole('time')],
        maskColor: '#808080',
      });
    })
    .toPass({ timeout: 60_000 });
}

for (const language of ['ru', 'en'] as const) {
  test(`every place looks as approved and keeps WCAG 2.2 AA in both themes, in ${language}`, async ({
    open,
  }) => {
    test.setTimeout(900_000);
    const { app, page } = await open({ language });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800);
    });
    await page.addInitScript(stopCalendar, DAY);
    await page.reload();
    for (const [name, goTo] of Object.entries(STOPS)) {
      await test.step(name, async () => {
        await goTo(page, (key) => say(language, key), app);
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          const faults = await findFaults(page);
          if (HAS_PICTURES && PICTURED.has(name))
            await lookAt(page, `${language}-${scheme}-${name}.png`);
          expect.soft(faults, `${name}, ${scheme}`).toEqual([]);
        }
      });
    }
  });
}
