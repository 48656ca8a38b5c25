import type { Figure } from '../domain/figure.ts';
import type { ParkId } from '../domain/ids.ts';
import { buildFigure } from '../table/figure.ts';
import { formatCell } from '../text/format.ts';
import { formatPeriodShort } from '../text/format-period.ts';
import { say } from '../text/say.ts';
import { wordOf } from '../text/word-of.ts';
import type { LeftOut } from './chart-words.ts';
import type { ChartRequestOf, Draft } from './draft.ts';
import { buildMark, isValue, type MarkWords, nameOfPark } from './figure-mark.ts';
import type { Mark, TilesPanel } from './model.ts';
import type { HolesSpec } from './spec.ts';

/** Drafts a table of what is known at all: a tile for each park and metric, holes by their name. */
export function draftHoles(request: ChartRequestOf<HolesSpec>): Draft {
  const { dataset, spec, inquiry } = request;
  const rows = spec.parks.map((park) => ({
    park,
    figures: spec.metrics.map((metric) => buildFigure(dataset, { park, metric }, inquiry)),
  }));
  const figures = rows.flatMap((row) => row.figures);
  const drawn = figures.filter(isValue);
  return {
    figures,
    drawn,
    leftOut: figures.flatMap((figure): readonly LeftOut[] =>
      figure.kind === 'value'
        ? []
        : [
            {
              figure,
              reason: figure.hole,
              aspect: wordOf(spec.language, 'metric-short', figure.metric),
            },
          ],
    ),
    // Nothing is held against anything here, so there is nothing to guard.
    checks: [],
    refusals: [],
    notes: [say(spec.language, 'chart.note-known', { known: drawn.length, total: figures.length })],
    buildPanel: (words) => buildPanel(spec, rows, words),
  };
}

type Rows = readonly { readonly park: ParkId; readonly figures: readonly Figure[] }[];

function buildPanel(spec: HolesSpec, rows: Rows, words: MarkWords): TilesPanel {
  const { language } = spec;
  const places = rows.flatMap((row, at) =>
    row.figures.map((figure, lane) => ({ figure, at, lane })),
  );
  return {
    kind: 'tiles',
    columns: spec.metrics.map((metric) => wordOf(language, 'metric-short', metric)),
    rows: rows.map(({ park }) => nameOfPark(words.dataset, park, language)),
    marks: places.flatMap(({ figure, at, lane }) =>
      isValue(figure) ? [tileMark(figure, { at, lane }, words)] : [],
    ),
    holes: places.flatMap(({ figure, at, lane }) =>
      figure.kind === 'hole' ? [{ at, lane, label: wordOf(language, 'hole', figure.hole) }] : [],
    ),
  };
}

function tileMark(
  figure: Figure & { kind: 'value' },
  { at, lane }: Pick<Mark, 'at' | 'lane'>,
  words: MarkWords,
): Mark {
  const id = `${figure.park}:${figure.metric}`;
  const periodMark =
    figure.period === null ? null : formatPeriodShort(words.language, figure.period);
  const mark = buildMark(figure, { id, at, periodMark, joinKey: null }, words);
  return { ...mark, lane, label: formatCell(words.language, figure).text };
}
