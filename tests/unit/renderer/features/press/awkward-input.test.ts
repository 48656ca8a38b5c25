import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPdf } from '../../../electron/services/press-text/pdf-of.ts';
import { type DeskSession, startDesk } from './desk-session.ts';

let folder: string;
let session: DeskSession;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-awkward-'));
  session = await startDesk(join(folder, 'work'));
});
afterAll(async () => {
  await session.quit();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

const MEGABYTE = 1024 * 1024;

/** How the desk read a text: its state and the words that it proposes. */
async function read(text: string): Promise<{ state: string | undefined; words: string[] }> {
  const { desk, settle } = session;
  await desk.readText({ doc: 'a.txt', text, origin: { published: '2025-10-22' } });
  await settle();
  const article = desk.currentArticle(desk.useDesk.getState());
  const words = (article?.proposals ?? []).map(({ mention }) => mention.quote);
  return { state: article?.progress.kind, words };
}

describe('an awkward text on the desk', () => {
  it.each([
    ['endless digits', '9'.repeat(MEGABYTE)],
    ['grouped digits', '1 234 '.repeat(20_000)],
    ['letters without a blank', 'резидентытехнопарка'.repeat(20_000)],
    ['signs of no alphabet', '\u0000\u0001\ufffd\ud83d'.repeat(10_000)],
    ['nothing but opening quotes', '«'.repeat(50_000)],
  ])('of %s is read to its end and proposes nothing', async (_name, text) => {
    expect(await read(text)).toEqual({ state: 'read', words: [] });
  });

  it('with Latin letters in Russian words is read as it looks', async () => {
    const { words } = await read('B OЭЗ «Kaлугa» рaбoтaют 41 peзидeнт.');
    expect(words).toEqual(['41 peзидeнт']);
  });

  it('with marks of direction and soft hyphens keeps them in its quotation', async () => {
    const { words } = await read('\u200fВ ОЭЗ «Калуга» \u200e4\u200e2 рези\u00adдента.\u200f');
    expect(words).toEqual(['4\u200e2 рези\u00adдента']);
  });
});

describe('a file without a text', () => {
  it.each([
    ['of 100 MB', new File([new Uint8Array(100 * MEGABYTE)], 'big.txt'), '100'],
    ['that is empty', new File([], 'empty.txt'), 'empty.txt'],
    ['that is a picture', new File([Uint8Array.of(0x89, 0x50, 0, 0, 0, 13)], 'p.txt'), 'p.txt'],
    ['of scanned pages', new File([buildPdf([[]]).slice()], 'scan.pdf'), 'распознайте'],
  ])('%s is told by a sentence and puts nothing on the desk', async (_name, file, told) => {
    const { desk, settle } = session;
    const before = desk.useDesk.getState().articles.length;
    await desk.readFiles([file]);
    await settle();
    expect(desk.useWorkbench.getState().notices.at(-1)?.text).toContain(told);
    expect(desk.useDesk.getState().articles).toHaveLength(before);
    expect(desk.useDesk.getState().batch).toBeNull();
  });
});

describe('a queue of files', () => {
  const files = Array.from({ length: 40 }, (_, at) => {
    const text = `В ОЭЗ «Калуга» ${at + 50} резидентов.`;
    return new File([text], `${at}.txt`);
  });

  it('says how far it is, and the files after its end are not read', async () => {
    const { desk, settle } = session;
    const before = desk.useDesk.getState().articles.length;
    const steps: number[] = [];
    const stopWatching = desk.useDesk.subscribe(({ batch }) => {
      if (batch !== null && steps.at(-1) !== batch.done) steps.push(batch.done);
      if (batch?.done === 5) desk.stopReading();
    });
    await desk.readFiles(files);
    stopWatching();
    await settle();
    expect(steps.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(desk.useDesk.getState().batch).toBeNull();
    expect(desk.useDesk.getState().articles.length - before).toBeLessThan(files.length / 2);
  });
});

describe('a statement that is known', () => {
  it('is a second source in another outlet, and another figure contradicts it', async () => {
    const { desk, settle } = session;
    await read('На 1 октября 2025 года в КИП «Мастер» работал 291 резидент.');
    for (const { key } of desk.currentArticle(desk.useDesk.getState())?.proposals ?? []) {
      desk.accept(key);
    }
    await settle();
    const judge = async (text: string) => {
      await read(text);
      const article = desk.currentArticle(desk.useDesk.getState());
      const { data } = desk.useWorkbench.getState();
      const [proposal] = article?.proposals ?? [];
      if (article === null || proposal === undefined || data.kind !== 'ready') return null;
      const reading = desk.readProposal(article, proposal);
      if (reading.kind === 'broken') return null;
      const { same, against } = desk.compareWithKnown(reading.observation, data.dataset);
      return { same: same.length, against: against.length };
    };
    expect(await judge('В КИП «Мастер» на 1 октября 2025 года — 291 резидент.')).toEqual({
      same: 1,
      against: 0,
    });
    expect(await judge('На 1 октября 2025 года в КИП «Мастер» 300 резидентов.')).toEqual({
      same: 0,
      against: 1,
    });
    expect(await judge('На 1 октября 2025 года в КИП «Мастер» более 280 резидентов.')).toEqual({
      same: 0,
      against: 0,
    });
  });
});
