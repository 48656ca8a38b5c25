import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { buildPdf } from '../unit/electron/services/press-text/pdf-of.ts';
import { findFaults } from './harness/axe.ts';
import { expect, test } from './harness/workbench.ts';

/** A file as it lies on a disk. */
interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sentence = (count: number): string =>
  `В особой экономической зоне «Калуга» работают ${count} резидентов, сообщила управляющая компания. Площадка растёт вместе с городом.`;

/** The bytes of a text in a one-byte encoding. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (sign) => table.get(sign) ?? 0x3f);
}

function docxOf(text: string): Uint8Array {
  const body = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

const GOOD: readonly Dropped[] = [
  { name: 'windows.txt', bytes: encode(sentence(51), 'windows-1251') },
  { name: 'koi8.txt', bytes: encode(sentence(52), 'koi8-r') },
  { name: 'dos.txt', bytes: encode(sentence(53), 'ibm866') },
  { name: 'plain.txt', bytes: strToU8(sentence(54)) },
  { name: 'marked.txt', bytes: strToU8(`\ufeff${sentence(55)}`) },
  { name: 'wide.txt', bytes: new Uint8Array(Buffer.from(sentence(56), 'utf16le')) },
  { name: 'page.html', bytes: strToU8(`<!doctype html><p>${sentence(57)}</p>`) },
  { name: 'memo.docx', bytes: docxOf(sentence(58)) },
  { name: 'release.pdf', bytes: buildPdf([['The Kaluga SEZ hosts 59 residents.']]) },
];

const BAD: readonly (Dropped & { readonly told: string })[] = [
  { name: 'empty.txt', bytes: new Uint8Array(0), told: 'В «empty.txt» нет текста' },
  { name: 'photo.txt', bytes: Uint8Array.of(0x89, 0x50, 0, 0, 0, 13, 0, 1), told: 'photo.txt' },
  { name: 'scan.pdf', bytes: buildPdf([[]]), told: 'распознайте текст' },
];

/** Lets files fall on the press desk as a user would drop them from a folder. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) {
      transfer.items.add(new File([Uint8Array.from(bytes)], name));
    }
    return transfer;
  }, sent);
  await page.getByRole('toolbar', { name: 'Пресс-стол' }).dispatchEvent('drop', { dataTransfer });
}

test('files of every kind and encoding are dropped, read and put aside with a reason where they hold no text', async ({
  workbench,
}) => {
  const { page } = workbench;
  const texts = page.getByRole('navigation', { name: 'Тексты на столе' }).getByRole('button');
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('Control+Digit4');

  await test.step('what holds a text lies on the desk with its figure', async () => {
    await drop(page, GOOD);
    await expect(texts).toHaveCount(GOOD.length);
    await expect(texts.filter({ hasText: '1 ждёт решения' })).toHaveCount(GOOD.length);
    await expect(page.getByRole('region', { name: /Текст статьи/ }).locator('mark')).toHaveText(
      '51 резидентов',
    );
    await texts.nth(GOOD.length - 1).click();
    await expect(page.locator('mark')).toHaveText('59 residents');
  });

  await test.step('what holds none is told by name, and the desk stays as it is', async () => {
    await drop(page, BAD);
    for (const { told } of BAD) await expect(page.getByText(told).first()).toBeVisible();
    await expect(texts).toHaveCount(GOOD.length);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`the desk and its report keep WCAG 2.2 AA in the ${colorScheme} theme`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Точность' }).click();
      const report = page.getByRole('dialog', { name: 'Точность' });
      await expect(report.getByRole('cell', { name: 'отложенные' }).first()).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(report).toHaveCount(0);
    });
  }

  await test.step('a long queue shows how far it is and can be ended', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      name: `${at}.txt`,
      bytes: strToU8(sentence(100 + at)),
    }));
    await drop(page, many);
    const progress = page.getByRole('progressbar', { name: /Чтение: \d+ из 300/ });
    await expect(progress).toBeVisible();
    await page.getByRole('toolbar').getByRole('button', { name: 'Отмена' }).click();
    await expect(progress).toHaveCount(0);
    expect(await texts.count()).toBeLessThan(GOOD.length + many.length);
  });
});
