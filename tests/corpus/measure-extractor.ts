import { join } from 'node:path';
import { buildExtractor, type Extractor } from '../../shared/extract/engine.ts';
import { type Example, readCorpus } from './corpus-file.ts';
import { readKnownParks } from './known-parks.ts';
import { type Accuracy, measureAccuracy, precisionOf, recallOf, type Tally } from './report.ts';

/** Statements of a small article. */
const STATEMENTS = 12;
/** Words between two statements of an article, as the press fills them: no figure in them. */
const BETWEEN =
  'Глава региона посетил площадку и встретился с предпринимателями. По словам министра, компании получают участки с готовыми сетями. Резиденты пользуются льготами, а управляющая компания помогает с документами.';
const WARM_UP = 20;
const ROUNDS = 10;

/**
 * Prints how well and how fast press texts are read: precision and recall on the corpora of a
 * folder, by field, and the speed in time that the processor spent.
 */
export function printMeasurements(folder: string): void {
  for (const set of measureSets(folder)) printSet(set);
  const { denseMegabytes, articleMegabytes, articleMs, growth } = measureSpeed(folder);
  print('articles', [
    `${articleMegabytes.toFixed(2)} MB a second, ${articleMs.toFixed(1)} ms an article`,
    judge(articleMegabytes >= 1 && articleMs <= 10, 'at least 1 MB/s, at most 10 ms'),
  ]);
  print('a figure in each sentence', [`${denseMegabytes.toFixed(2)} MB a second`]);
  print('5 MB against 10 x 0.5 MB', [
    `${growth.toFixed(2)} x the time`,
    judge(growth <= 1.5, 'at most 1.5'),
  ]);
}

function printSet({ name, accuracy }: SetAccuracy): void {
  const { examples, value, withPark, complete, fields, falseTexts } = accuracy;
  print(`${name}, ${examples} texts`, [
    `metric, value, unit ${sharesOf(value)}`,
    `and park ${sharesOf(withPark)}`,
    `and bound, status, period ${sharesOf(complete)}`,
    `false texts ${falseTexts}`,
  ]);
  const right = Object.entries(fields).map(
    ([field, hits]) => `${field} ${(hits / Math.max(1, value.hits)).toFixed(3)}`,
  );
  print('', [`right by field: ${right.join(', ')}`]);
}

function sharesOf(tally: Tally): string {
  return `${precisionOf(tally).toFixed(3)} / ${recallOf(tally).toFixed(3)}`;
}

function print(what: string, columns: readonly string[]): void {
  console.log([what.padEnd(28), ...columns].join('   '));
}

function judge(met: boolean, goal: string): string {
  return `goal ${goal}: ${met ? 'met' : 'MISSED'}`;
}

/** Accuracy of one set of texts. */
interface SetAccuracy {
  readonly name: string;
  readonly accuracy: Accuracy;
}

/** Accuracy on the corpora in a folder that has `ru`, `en` and `held-out`. */
function measureSets(folder: string): readonly SetAccuracy[] {
  const extract = buildExtractor(readKnownParks());
  return ['ru', 'en', 'held-out'].map((name) => ({
    name,
    accuracy: measureAccuracy(readCorpus(join(folder, name)), extract),
  }));
}

/** How fast articles are read, in time that the processor spent on them. */
interface Speed {
  /** Million bytes of UTF-8 a second where every sentence states a figure. */
  readonly denseMegabytes: number;
  /** The same where the press fills the space between figures. */
  readonly articleMegabytes: number;
  /** Milliseconds for one article with twelve figures. */
  readonly articleMs: number;
  /** Time for 5 MB against ten times the time for 0.5 MB. */
  readonly growth: number;
}

/** Measures the extractor on articles put together from the Russian texts of the folder. */
function measureSpeed(folder: string): Speed {
  const extract = buildExtractor(readKnownParks());
  const examples = readCorpus(join(folder, 'ru'));
  const dense = articlesOf(examples, '');
  const filled = articlesOf(examples, ` ${BETWEEN}`);
  const denseMs = costOf(extract, dense);
  const filledMs = costOf(extract, filled);
  const all = `${filled.join('\n\n')}\n\n`;
  const half = all.repeat(Math.ceil(500_000 / Buffer.byteLength(all)));
  return {
    denseMegabytes: bytesOf(dense) / 1000 / denseMs,
    articleMegabytes: bytesOf(filled) / 1000 / filledMs,
    articleMs: filledMs / filled.length,
    growth: timeOnce(extract, half.repeat(10)) / (10 * timeOnce(extract, half)),
  };
}

function articlesOf(examples: readonly Example[], between: string): readonly string[] {
  const articles: string[] = [];
  for (let at = 0; at < examples.length; at += STATEMENTS) {
    const texts = examples.slice(at, at + STATEMENTS).map(({ text }) => `${text}${between}`);
    articles.push(texts.join('\n\n'));
  }
  return articles;
}

// The best of some rounds: what else the machine does only ever adds to it.
function costOf(extract: Extractor, articles: readonly string[]): number {
  const readAll = (): void => {
    for (const text of articles) extract({ doc: '', text, published: '2025-10-22' });
  };
  for (let round = 0; round < WARM_UP; round += 1) readAll();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) best = Math.min(best, processorMs(readAll));
  return best;
}

function timeOnce(extract: Extractor, text: string): number {
  return processorMs(() => extract({ doc: '', text, published: '2025-10-22' }));
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
