import { describe, expect, it } from 'vitest';
import type { FromTableWorker, ToTableWorker } from '../../../../renderer/state/table-messages.ts';
import {
  type Asked,
  buildTableEngine,
  type TableEngine,
  type ThreadEars,
} from '../../../../renderer/state/table-engine.ts';
import { buildDataset, type Dataset } from '../../../../shared/domain/dataset.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import type { TableAnswer, TableAsk } from '../../../../shared/table/table-ask.ts';

const EMPTY = { observations: [], sources: [], relations: [], measures: [], rates: [], prices: [] };
const DATA: Dataset = buildDataset({ parks: [], ...EMPTY });

function asking(search: string, dataset = DATA): Asked {
  const ask: TableAsk = {
    rows: { levels: ['park'], search, filters: [], sort: [] },
    layout: { grouping: null, top: null, hidesHoles: false },
    metrics: ['jobs'],
    inquiry: PLAIN_QUESTION,
    looks: {},
    computed: [],
    language: 'ru',
    traits: { year: 2026, noted: new Set(), own: new Set() },
  };
  return { dataset, question: PLAIN_QUESTION, ask };
}

const answerOf = (ofLevels: number): TableAnswer => ({
  sections: [],
  ofLevels,
  withoutNumbers: 0,
  belowTop: 0,
});
const IN_PAGE = answerOf(-1);

/** An engine whose other thread is played by the test. */
class Played {
  readonly posted: ToTableWorker[] = [];
  readonly shown: [string, number][] = [];
  readonly failures: string[] = [];
  readonly engine: TableEngine;
  private ears: ThreadEars | null = null;

  constructor() {
    this.engine = buildTableEngine({
      openThread: (ears) => {
        this.ears = ears;
        return { post: (message) => void this.posted.push(message), end: () => undefined };
      },
      openDesk: () => ({ answer: () => IN_PAGE }),
      show: ({ ask }, { ofLevels }) => void this.shown.push([ask.rows.search, ofLevels]),
      tellFailure: (cause) => void this.failures.push(cause),
    });
  }

  say(message: FromTableWorker): void {
    this.ears?.onMessage(message);
  }

  /** Lets the thread answer its newest question. */
  answer(ofLevels: number): void {
    const asked = this.posted.findLast((each) => each.kind === 'ask');
    if (asked?.kind === 'ask')
      this.say({ kind: 'answer', number: asked.number, answer: answerOf(ofLevels) });
  }

  fail(cause: string): void {
    this.ears?.onFailure(cause);
  }

  get asked(): readonly string[] {
    return this.posted.flatMap((each) => (each.kind === 'ask' ? [each.ask.rows.search] : []));
  }
}

function readyThread(): Played {
  const played = new Played();
  played.engine.ask(asking('first'));
  played.engine.start();
  played.say({ kind: 'ready' });
  return played;
}

describe('tables in another thread', () => {
  it('are answered in the page until the thread knows the data, so that the first picture waits for nothing', () => {
    const played = new Played();
    played.engine.ask(asking('first'));
    played.engine.start();
    played.engine.ask(asking('second'));
    expect(played.shown).toEqual([
      ['first', -1],
      ['second', -1],
    ]);
    expect(played.posted.map(({ kind }) => kind)).toEqual(['data']);
  });

  it('are answered by the thread once it is ready', () => {
    const played = readyThread();
    played.engine.ask(asking('a'));
    played.answer(7);
    expect(played.shown.slice(1)).toEqual([['a', 7]]);
  });

  it('are asked for one at a time: while the thread works, only the newest question waits', () => {
    const played = readyThread();
    for (const search of ['a', 'ab', 'abc']) played.engine.ask(asking(search));
    expect(played.asked).toEqual(['a']);
    played.answer(7);
    expect(played.asked).toEqual(['a', 'abc']);
  });

  it('are never shown when something newer has been asked meanwhile', () => {
    const played = readyThread();
    played.engine.ask(asking('a'));
    played.engine.ask(asking('ab'));
    played.answer(7);
    played.answer(8);
    expect(played.shown.slice(1)).toEqual([['ab', 8]]);
  });

  it('bring the data along when these have changed, before the question', () => {
    const played = readyThread();
    const other = buildDataset({ parks: [], ...EMPTY });
    played.engine.ask(asking('a', other));
    expect(played.posted.map(({ kind }) => kind)).toEqual(['data', 'data', 'ask']);
  });

  it('are answered in the page after the thread has failed, which is told once', () => {
    const played = readyThread();
    played.engine.ask(asking('a'));
    played.fail('out of memory');
    played.fail('out of memory');
    played.engine.ask(asking('b'));
    expect(played.failures).toEqual(['out of memory']);
    expect(played.shown.slice(1)).toEqual([
      ['a', -1],
      ['b', -1],
    ]);
  });
});
