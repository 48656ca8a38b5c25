import { AXIS_GAP, AXIS_LINE, AXIS_SIZE, type Frame } from '../layout.ts';
import type { Mark, TilesPanel } from '../model.ts';
import { plainFill, type Point, type Shape, stroke, type TextShape } from '../shape.ts';
import { measureText } from '../text-width.ts';
import type { ChartTheme } from '../theme.ts';
import { wrapText } from '../wrap.ts';
import { drawBadge } from './badges.ts';

const TILE_HEIGHT = 38;
const GAP = 3;
const PADDING = 4;
const WIDEST_NAMES = 0.28;
const NAME_LINES = 2;
const HEAD_LINES = 3;
const SMALL = 11;
const INLAY = 6;
const BADGE_INSET = 19;
/** Ground of a fact; pale, so that words on it are read in either theme. */
const FACT_OPACITY = 0.28;
const COLOUR = '#4C86C6';

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Height that a table of tiles takes, in pixels. */
export function heightOfTiles({ rows }: Pick<TilesPanel, 'rows'>): number {
  return HEAD_LINES * AXIS_LINE + AXIS_GAP + rows.length * TILE_HEIGHT;
}

/** Draws a tile for each park and metric: filled, outlined or hatched, or a named hole. */
export function drawTiles(panel: TilesPanel, frame: Frame, theme: ChartTheme): readonly Shape[] {
  const names = wrapNames(panel, frame);
  const grid = gridOf(panel, frame, names);
  return [
    ...panel.columns.flatMap((name, lane) => drawHead(name, lane, { grid, theme })),
    ...names.flatMap((lines, at) => drawName(lines, at, { grid, theme })),
    ...panel.marks.map((mark): Shape => drawTile(mark, { grid, theme })),
    ...panel.marks.flatMap((mark) => {
      const { left, top, width } = tileFrame(panel, frame, mark);
      return drawBadge(mark, { x: left + width - BADGE_INSET, y: top + BADGE_INSET }, theme);
    }),
    ...panel.holes.flatMap((hole) =>
      drawWords([[hole.label, theme.muted]], hole, { grid, theme, size: SMALL }),
    ),
  ];
}

/** The rectangle of a tile, by its row and column. */
export function tileFrame(
  panel: Pick<TilesPanel, 'rows' | 'columns'>,
  frame: Frame,
  { at, lane }: Pick<Mark, 'at' | 'lane'>,
): Frame {
  const { left, top, width } = gridOf(panel, frame, wrapNames(panel, frame));
  return {
    left: left + lane * width + GAP / 2,
    top: top + at * TILE_HEIGHT + GAP / 2,
    width: width - GAP,
    height: TILE_HEIGHT - GAP,
  };
}

function wrapNames(
  { rows }: Pick<TilesPanel, 'rows'>,
  { width }: Frame,
): readonly (readonly string[])[] {
  const style = { width: width * WIDEST_NAMES, size: AXIS_SIZE, maxLines: NAME_LINES };
  return rows.map((name) => wrapText(name, style));
}

function gridOf(
  { columns }: Pick<TilesPanel, 'columns'>,
  frame: Frame,
  names: readonly (readonly string[])[],
): Grid {
  const left = frame.left + Math.max(...names.flat().map((line) => measureText(line, AXIS_SIZE)));
  return {
    left: left + AXIS_GAP,
    top: frame.top + HEAD_LINES * AXIS_LINE + AXIS_GAP,
    width: (frame.left + frame.width - left - AXIS_GAP) / Math.max(1, columns.length),
  };
}

interface Place {
  readonly grid: Grid;
  readonly theme: ChartTheme;
}

function drawHead(name: string, lane: number, { grid, theme }: Place): readonly Shape[] {
  const lines = wrapText(name, {
    width: grid.width - 2 * PADDING,
    size: AXIS_SIZE,
    maxLines: HEAD_LINES,
  });
  const first = grid.top - AXIS_GAP - (lines.length - 1) * AXIS_LINE;
  return lines.map((line, row) =>
    word(line, { x: middleOf(lane, grid), y: first + row * AXIS_LINE }, { colour: theme.muted }),
  );
}

function drawName(lines: readonly string[], at: number, { grid, theme }: Place): readonly Shape[] {
  const middle = grid.top + (at + 0.5) * TILE_HEIGHT + AXIS_SIZE * 0.36;
  const first = middle - ((lines.length - 1) * AXIS_LINE) / 2;
  return lines.map((line, row) =>
    word(
      line,
      { x: grid.left - AXIS_GAP, y: first + row * AXIS_LINE },
      { colour: theme.ink, anchor: 'end' },
    ),
  );
}

function drawTile(mark: Mark, { grid, theme }: Place): Shape {
  const ground: Shape & { kind: 'rect' } = {
    kind: 'rect',
    at: {
      x: grid.left + mark.lane * grid.width + GAP / 2,
      y: grid.top + mark.at * TILE_HEIGHT + GAP / 2,
    },
    width: grid.width - GAP,
    height: TILE_HEIGHT - GAP,
    ...finishOf(mark, theme),
  };
  const words: readonly (readonly [string, string])[] = [
    [mark.label, theme.ink],
    [mark.periodMark ?? '', theme.muted],
  ];
  return {
    kind: 'group',
    name: mark.spoken,
    shapes: [
      ground,
      ...drawInlay(mark, ground, theme),
      ...drawWords(words, mark, { grid, theme, size: AXIS_SIZE }),
    ],
  };
}

// Words cannot be read on a hatch, so they stand on paper within it.
function drawInlay(
  { texture }: Mark,
  { at, width, height }: Shape & { kind: 'rect' },
  theme: ChartTheme,
): readonly Shape[] {
  if (texture !== 'hatch') return [];
  const inset = { x: INLAY * 3, y: INLAY / 2 };
  return [
    {
      kind: 'rect',
      at: { x: at.x + inset.x, y: at.y + inset.y },
      width: Math.max(0, width - 2 * inset.x),
      height: height - 2 * inset.y,
      fill: plainFill(theme.paper, 0.92),
      stroke: null,
    },
  ];
}

// Solid is fact, outline is plan, hatch is estimate, as everywhere.
function finishOf(
  { texture }: Mark,
  theme: ChartTheme,
): Pick<Shape & { kind: 'rect' }, 'fill' | 'stroke'> {
  switch (texture) {
    case 'solid':
      return { fill: plainFill(COLOUR, FACT_OPACITY), stroke: stroke(COLOUR, 0.75) };
    case 'outline':
      return { fill: plainFill(theme.paper), stroke: stroke(COLOUR, 2) };
    case 'hatch':
      return { fill: { kind: 'hatch', colour: COLOUR }, stroke: stroke(COLOUR, 0.75) };
  }
}

// Words that do not fit into a tile are left to its name and to the table below.
function drawWords(
  lines: readonly (readonly [text: string, colour: string])[],
  { at, lane }: Pick<Mark, 'at' | 'lane'>,
  { grid, size }: Place & { readonly size: number },
): readonly Shape[] {
  const fitting = lines.filter(
    ([text]) => text !== '' && measureText(text, size) <= grid.width - 2 * PADDING,
  );
  const middle = grid.top + (at + 0.5) * TILE_HEIGHT + size * 0.36;
  const first = middle - ((fitting.length - 1) * AXIS_LINE) / 2;
  return fitting.map(([text, colour], row) =>
    word(text, { x: middleOf(lane, grid), y: first + row * AXIS_LINE }, { colour, size }),
  );
}

function middleOf(lane: number, { left, width }: Grid): number {
  return left + (lane + 0.5) * width;
}

function word(
  text: string,
  at: Point,
  style: Pick<TextShape, 'colour'> & Partial<Pick<TextShape, 'anchor' | 'size'>>,
): TextShape {
  const plain = { size: AXIS_SIZE, weight: 'regular', anchor: 'middle', upright: false } as const;
  return { kind: 'text', at, text, ...plain, ...style };
}
