import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeskSession, startDesk } from './desk-session.ts';

const ARTICLE = [
  'На 1 октября 2025 года в КИП «Мастер» работают 291 резидент.',
  'На площадке создано более 13,5 тысячи рабочих мест.',
  'Заполняемость парка достигла 97 процентов.',
].join(' ');
const OTHER = 'В ОЭЗ «Калуга» 41 резидент.';

let folder: string;
let session: DeskSession;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-desk-'));
  session = await startDesk(join(folder, 'work'));
});
afterEach(async () => {
  await session.quit();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

async function read(text: string, published = '2025-10-22'): Promise<void> {
  await session.desk.readText({
    doc: 'a.txt',
    text,
    origin: { publisher: 'Вестник', published },
  });
  await session.settle();
}

async function restart(): Promise<void> {
  await session.quit();
  session = await startDesk(join(folder, 'work'));
}

/** Words and decisions of the text that is shown. */
function decisions(): string[] {
  const article = session.desk.currentArticle(session.desk.useDesk.getState());
  return (article?.proposals ?? []).map(({ mention, decision }) => `${mention.quote}: ${decision}`);
}

const chosenWords = () => {
  const state = session.desk.useDesk.getState();
  const { proposals = [] } = session.desk.currentArticle(state) ?? {};
  return proposals.find(({ key }) => key === state.chosen)?.mention.quote;
};

const keyOf = (words: string): string => {
  const state = session.desk.useDesk.getState();
  const found = session.desk
    .currentArticle(state)
    ?.proposals.find(({ mention }) => mention.quote === words);
  if (found === undefined) throw new Error(`«${words}» must be proposed`);
  return found.key;
};

describe('the press desk after a restart', () => {
  it('lies as it was left: texts in their order, decisions, and the proposal that was chosen', async () => {
    await read(OTHER);
    await read(ARTICLE);
    session.desk.accept(keyOf('291 резидент'));
    session.desk.reject(keyOf('более 13,5 тысячи рабочих мест'));
    session.desk.chooseProposal(keyOf('более 13,5 тысячи рабочих мест'));
    const left = decisions();
    await restart();
    expect(left).toEqual([
      '291 резидент: accepted',
      'более 13,5 тысячи рабочих мест: rejected',
      '97 процентов: open',
    ]);
    expect(decisions()).toEqual(left);
    expect(chosenWords()).toBe('более 13,5 тысячи рабочих мест');
    const { articles } = session.desk.useDesk.getState();
    expect(articles.map(({ text }) => text)).toEqual([OTHER, ARTICLE]);
    expect(articles[1]?.origin.publisher).toBe('Вестник');
  });

  it('keeps a change that was made before the figure was put aside again', async () => {
    await read(ARTICLE);
    const key = keyOf('97 процентов');
    const { currentArticle, useDesk } = session.desk;
    const proposal = currentArticle(useDesk.getState())?.proposals.find((each) => each.key === key);
    if (proposal === undefined) throw new Error('the figure must be proposed');
    const fields = { ...proposal.fields, period: '2025-09' };
    session.desk.acceptChanged({ ...proposal, fields });
    await session.settle();
    session.desk.reopen(key);
    await restart();
    const again = session.desk
      .currentArticle(session.desk.useDesk.getState())
      ?.proposals.find((each) => each.key === key);
    expect(again).toMatchObject({ decision: 'open', fields: { period: '2025-09' } });
  });

  it('has nothing of a text that was taken off and had no accepted figure', async () => {
    await read(OTHER);
    const [article] = session.desk.useDesk.getState().articles;
    session.desk.closeArticle(article?.id ?? '');
    await restart();
    expect(session.desk.useDesk.getState().articles).toEqual([]);
    expect([...session.desk.useWorkbench.getState().texts.keys()]).toEqual(['desk']);
  });

  it('still knows what was rejected of a text whose other figures were accepted', async () => {
    await read(ARTICLE);
    session.desk.accept(keyOf('291 резидент'));
    session.desk.reject(keyOf('97 процентов'));
    await session.settle();
    const [article] = session.desk.useDesk.getState().articles;
    session.desk.closeArticle(article?.id ?? '');
    await restart();
    await read(ARTICLE);
    expect(decisions()).toContain('97 процентов: rejected');
    expect(decisions()).toContain('291 резидент: accepted');
  });

  it('names the files that the window was closed on', async () => {
    session.desk.useDesk.setState({ batch: { done: 1, total: 2, unread: ['b.txt'] } });
    await restart();
    const [notice] = session.desk.useWorkbench.getState().notices;
    expect(notice?.text).toContain('b.txt');
  });
});

describe('a decision on the press desk', () => {
  it('follows what is undone and done again from the menu of the window', async () => {
    await read(ARTICLE);
    session.desk.accept(keyOf('291 резидент'));
    await session.settle();
    await session.desk.undoInMenu();
    expect(decisions()).toContain('291 резидент: open');
    await session.desk.redoInMenu();
    expect(decisions()).toContain('291 резидент: accepted');
  });

  it('is taken back and made again step by step', async () => {
    await read(ARTICLE);
    session.desk.accept(keyOf('291 резидент'));
    session.desk.reject(keyOf('97 процентов'));
    session.desk.undo();
    session.desk.undo();
    expect(decisions().every((each) => each.endsWith('open'))).toBe(true);
    session.desk.redo();
    await session.settle();
    expect(decisions()).toContain('291 резидент: accepted');
    expect(session.desk.useWorkbench.getState().layers.size).toBe(1);
  });
});
