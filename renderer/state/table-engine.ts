import type { Dataset, DatasetTables } from '../../shared/domain/dataset.ts';
import type { Question } from '../../shared/domain/question.ts';
import type { TableAnswer, TableAsk } from '../../shared/table/table-ask.ts';
import type { TableDesk } from '../../shared/table/typed/table-desk.ts';
import type { FromTableWorker, ToTableWorker } from './table-messages.ts';

/** A question to a table with the data that it is asked of. */
export interface Asked {
  readonly dataset: Dataset;
  /** That of the view: the same object while it is the same question. */
  readonly question: Question;
  readonly ask: TableAsk;
}

/** The part of a desk that answers. */
type AnsweringDesk = Pick<TableDesk, 'answer'>;

/** The other thread, as far as the engine knows it. */
export interface TableThread {
  readonly post: (message: ToTableWorker) => void;
  readonly end: () => void;
}

/** What hears from the other thread. */
export interface ThreadEars {
  readonly onMessage: (message: FromTableWorker) => void;
  readonly onFailure: (cause: string) => void;
}

/** What the engine needs of the world. */
export interface EngineParts {
  readonly openThread: (ears: ThreadEars) => TableThread;
  /** Makes the desk that answers in the page while there is no thread. */
  readonly openDesk: (dataset: Dataset) => AnsweringDesk;
  readonly show: (asked: Asked, answer: TableAnswer) => void;
  readonly tellFailure: (cause: string) => void;
}

/** Answers tables in another thread, and in the page before it is there and after it has failed. */
export interface TableEngine {
  /** Starts the other thread; it takes over once it knows the data. */
  readonly start: () => void;
  /** Asks for a table; only the newest question is answered. */
  readonly ask: (asked: Asked) => void;
}

interface Numbered {
  readonly number: number;
  readonly asked: Asked;
}

interface Engine {
  readonly parts: EngineParts;
  thread: TableThread | null;
  isReady: boolean;
  hasFailed: boolean;
  /** The data that the thread has. */
  sent: Dataset | null;
  newest: Numbered | null;
  /** The question that the thread works on. */
  inWork: Numbered | null;
  desk: { readonly dataset: Dataset; readonly desk: AnsweringDesk } | null;
}

/**
 * Makes the engine. The thread has one question at a time: while it works, newer questions replace
 * each other, and an answer to what is no longer asked is dropped. A thread that fails is told of
 * once; the page then answers by itself, slower but rightly.
 */
export function buildTableEngine(parts: EngineParts): TableEngine {
  const engine: Engine = {
    parts,
    thread: null,
    isReady: false,
    hasFailed: false,
    sent: null,
    newest: null,
    inWork: null,
    desk: null,
  };
  return { start: () => start(engine), ask: (asked) => ask(engine, asked) };
}

function start(engine: Engine): void {
  const { newest } = engine;
  if (engine.thread !== null || newest === null) return;
  engine.thread = engine.parts.openThread({
    onMessage: (message) => hear(engine, message),
    onFailure: (cause) => fail(engine, cause),
  });
  sendData(engine, newest.asked.dataset);
}

function ask(engine: Engine, asked: Asked): void {
  engine.newest = { number: (engine.newest?.number ?? 0) + 1, asked };
  if (engine.isReady) sendNewest(engine);
  else answerHere(engine, asked);
}

function sendNewest(engine: Engine): void {
  const { newest, inWork } = engine;
  if (newest === null || inWork !== null) return;
  const { dataset, ask: asked } = newest.asked;
  if (engine.sent !== dataset) sendData(engine, dataset);
  engine.inWork = newest;
  engine.thread?.post({ kind: 'ask', number: newest.number, ask: asked });
}

function sendData(engine: Engine, dataset: Dataset): void {
  engine.sent = dataset;
  engine.thread?.post({ kind: 'data', tables: tablesOf(dataset) });
}

function hear(engine: Engine, message: FromTableWorker): void {
  if (engine.hasFailed) return;
  if (message.kind === 'ready') {
    engine.isReady = true;
    engine.desk = null;
    return;
  }
  const { inWork, newest } = engine;
  if (inWork === null || inWork.number !== message.number) return;
  engine.inWork = null;
  if (newest === inWork) engine.parts.show(inWork.asked, message.answer);
  else sendNewest(engine);
}

function fail(engine: Engine, cause: string): void {
  if (engine.thread === null || engine.hasFailed) return;
  engine.thread.end();
  // A thread that failed once is not started again.
  engine.hasFailed = true;
  engine.isReady = false;
  engine.inWork = null;
  engine.parts.tellFailure(cause);
  if (engine.newest !== null) answerHere(engine, engine.newest.asked);
}

function answerHere(engine: Engine, asked: Asked): void {
  const { dataset } = asked;
  if (engine.desk?.dataset !== dataset) {
    engine.desk = { dataset, desk: engine.parts.openDesk(dataset) };
  }
  engine.parts.show(asked, engine.desk.desk.answer(asked.ask));
}

// Only the tables: look-ups hold functions, which no thread takes.
function tablesOf(dataset: Dataset): DatasetTables {
  const { parks, observations, sources, relations, measures, rates, prices } = dataset;
  return { parks, observations, sources, relations, measures, rates, prices };
}
