import { evidenceOf, type Figure } from '../../../shared/domain/figure.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ObservationId } from '../../../shared/domain/ids.ts';
import { ageOfFigure } from '../../../shared/table/cell-trait.ts';
import { formatFigure } from '../../../shared/text/format.ts';
import { formatPeriod, formatPeriodShort } from '../../../shared/text/format-period.ts';
import { say, sayProblem } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { faceOf } from '../../parts/figure/face.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import type { MetricColumn } from './column-id.ts';
import { type Contrasted, textOfContrast } from './contrast.ts';
import type { GridContext } from './grid-context.ts';
import { type CellStanding, GLYPH_OF_STANDING } from './standing.ts';

/** One line of a card; the glyph says what the tone says to the eye. */
export interface CardLine {
  readonly tone: 'plain' | 'dim' | 'warning' | 'note';
  readonly glyph: string;
  readonly text: string;
}

/** What a pointer resting on a cell is told. */
export interface Card {
  readonly heading: string;
  readonly value: string;
  /** The word that it is a plan or an estimate. */
  readonly status: string | null;
  readonly lines: readonly CardLine[];
}

/** A figure with what it is shown by. */
export interface CellContent {
  readonly figure: Figure;
  readonly column: MetricColumn;
  readonly contrast: Contrasted | null;
  readonly standing: CellStanding | null;
}

const SOURCES_AT_MOST = 2;

/** Everything about a cell at a glance: value, time and age, sources with dates, caveats, notes. */
export function describeFigure(context: GridContext, content: CellContent): Card {
  const { language } = context;
  const { figure } = content;
  return {
    heading: headingOf(context, content),
    value: formatFigure(language, figure),
    status: faceOf(language, figure).statusWord,
    lines: [
      ...linesOfTime(context, figure),
      ...linesOfContrast(context, content),
      ...linesOfStanding(context, content),
      ...linesOfSources(context, figure),
      ...linesOfMeaning(context, figure),
      ...linesOfProblems(language, figure.problems),
      ...linesOfNotes(context, figure),
      { tone: 'dim', glyph: '', text: say(language, 'cell.open-evidence') },
    ],
  };
}

function headingOf({ language, lookOf }: GridContext, { figure, column }: CellContent): string {
  if (figure.computed !== undefined) return nameOfSubject(language, figure);
  const { per } = lookOf(column);
  const metric = wordOf(language, 'metric', column.metric);
  const divided = per === null ? metric : say(language, `per.${per}`, { metric });
  return column.track === undefined
    ? divided
    : say(language, 'column.plan-of', { metric: divided });
}

function linesOfTime({ language, traits }: GridContext, figure: Figure): readonly CardLine[] {
  if (figure.period === null) return [];
  const period = formatPeriod(language, figure.period);
  const age = ageOfFigure(figure, traits.year) ?? 0;
  const text = age === 0 ? period : `${period} · ${say(language, 'card.age', { count: age })}`;
  return [{ tone: 'plain', glyph: '', text }];
}

function linesOfContrast(
  { language }: GridContext,
  { contrast }: CellContent,
): readonly CardLine[] {
  if (contrast === null) return [];
  const text = say(language, `card.${contrast.as}`, {
    text: textOfContrast(language, contrast),
    base: contrast.base.park.name[language],
  });
  const problems = contrast.outcome.problems.map((problem) => ({
    tone: 'warning' as const,
    glyph: '≁',
    text: sayProblem(language, problem),
  }));
  return [{ tone: 'plain', glyph: '', text }, ...problems];
}

function linesOfStanding(
  { language }: GridContext,
  { column, standing }: CellContent,
): readonly CardLine[] {
  if (standing === null) return [];
  const { above } = standing;
  const text = say(language, `card.${standing.standing}`, {
    park: above.park.name[language],
    text: formatFigure(language, above.figureOf(column.metric, column.track)),
  });
  return [{ tone: 'plain', glyph: GLYPH_OF_STANDING[standing.standing], text }];
}

function linesOfSources(context: GridContext, figure: Figure): readonly CardLine[] {
  const ids = [...new Set(evidenceOf(figure))];
  const lines = ids.slice(0, SOURCES_AT_MOST).map((id) => lineOfSource(context, id));
  const more = ids.length - SOURCES_AT_MOST;
  if (more > 0) lines.push(say(context.language, 'card.more-sources', { count: more }));
  return lines.map((text) => ({ tone: 'plain', glyph: '', text }));
}

function lineOfSource({ language, dataset, traits }: GridContext, id: ObservationId): string {
  const observation = dataset.observationById.get(id);
  const source = observation === undefined ? undefined : dataset.sourceById.get(observation.source);
  if (source === undefined) return say(language, 'evidence.publisher-unknown');
  const date =
    source.published === null
      ? say(language, 'evidence.no-date')
      : formatPeriodShort(language, source.published);
  const words = [
    nameOfPublisher(language, source.publisher),
    date,
    wordOf(language, 'reliability', source.reliability),
    traits.isOwn(id) ? say(language, 'trait.own') : null,
  ];
  return words.filter((word) => word !== null).join(' · ');
}

const PROBLEMS_AT_MOST = 5;

/** What to know of a number, gravest first; of a long list the rest is counted. */
export function linesOfProblems(
  language: Language,
  problems: readonly Problem[],
): readonly CardLine[] {
  const sentences = new Map(
    problems.map((problem) => [sayProblem(language, problem), problem.severity]),
  );
  const lines = [...sentences].map(([text, severity]): CardLine => {
    return severity === 'note'
      ? { tone: 'note', glyph: '·', text }
      : { tone: 'warning', glyph: '!', text };
  });
  const ordered = lines.toSorted((a, b) => Number(a.tone === 'note') - Number(b.tone === 'note'));
  const more = ordered.length - PROBLEMS_AT_MOST;
  if (more <= 0) return ordered;
  const rest = say(language, 'card.more-remarks', { count: more });
  return [...ordered.slice(0, PROBLEMS_AT_MOST), { tone: 'dim', glyph: '', text: rest }];
}

function linesOfMeaning({ language }: GridContext, figure: Figure): readonly CardLine[] {
  if (figure.kind === 'value') return [];
  return [{ tone: 'note', glyph: '', text: say(language, `hole-means.${figure.hole}`) }];
}

function linesOfNotes({ language, noteMarks }: GridContext, figure: Figure): readonly CardLine[] {
  const count = noteMarks(figure.park, figure.metric);
  return count === 0
    ? []
    : [{ tone: 'note', glyph: '◥', text: say(language, 'card.notes', { count }) }];
}
