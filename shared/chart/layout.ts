import { ARROW_LENGTH, formOfExtent } from './draw/extent.ts';
import { heightOfLabel, widthOfLabel } from './draw/label.ts';
import type { AxisPanel, BarsPanel, LinesPanel, Mark, ScatterPanel, ValueAxis } from './model.ts';
import type { Plane } from './plane.ts';
import type { Point } from './shape.ts';
import { measureText } from './text-width.ts';
import { positionOnSpan } from './ticks.ts';
import { wrapText } from './wrap.ts';

/** Size of the words of axes, in pixels. */
export const AXIS_SIZE = 12;
/** Height of one line of axis words. */
export const AXIS_LINE = 15;
/** Gap between an axis and its words. */
export const AXIS_GAP = 8;
/** Pixels above the drawing area that hold the title of an upright value axis. */
export const AXIS_TITLE_HEIGHT = 22;

/** A rectangle of a picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a panel stands. */
export interface PanelLayout {
  /** The drawing area inside the axes. */
  readonly plot: Frame;
  readonly plane: Plane;
  /** Lines of the words of each category or calendar tick. */
  readonly acrossLines: readonly (readonly string[])[];
  /** Where the title of the value axis stands, on its base line. */
  readonly titleAt: Point;
  readonly titleAnchor: 'start' | 'end';
  /** Where the title of a value axis across ends; null where there is none. */
  readonly acrossTitleAt: Point | null;
}

const SLOT_HEIGHT = 46;
const LANE_HEIGHT = 25;
const AXIS_HEIGHT = 56;
const UPRIGHT_HEIGHT = 440;

/** Height that a panel with axes takes when nothing else limits it, in pixels. */
export function heightOfAxes(panel: AxisPanel): number {
  if (panel.kind !== 'bars' || panel.orientation === 'vertical') return UPRIGHT_HEIGHT;
  const slot = Math.max(SLOT_HEIGHT, (panel.lanes + 0.75) * LANE_HEIGHT);
  return Math.max(2, panel.across.slots.length) * slot + AXIS_HEIGHT;
}

/** Lays a panel out in a frame: axes get the room that their words need, labels stay inside. */
export function layOutPanel(panel: AxisPanel, frame: Frame): PanelLayout {
  switch (panel.kind) {
    case 'lines':
      return layOutLines(panel, frame);
    case 'scatter':
      return layOutScatter(panel, frame);
    case 'bars':
      return panel.orientation === 'horizontal'
        ? layOutHorizontal(panel, frame)
        : layOutVertical(panel, frame);
  }
}

const WIDEST_NAMES = 0.3;
const MOST_NAME_LINES = 3;
const MOST_SLOT_LINES = 4;

function layOutHorizontal(panel: BarsPanel, frame: Frame): PanelLayout {
  const names = panel.across.slots.map((slot) => slot.label);
  const acrossLines = wrapAll(names, frame.width * WIDEST_NAMES, MOST_NAME_LINES);
  const left = widest(acrossLines.flat()) + AXIS_GAP;
  const bottom = AXIS_GAP + AXIS_LINE * 2 + 4;
  const room = frame.width - left;
  const lastTick = widest(panel.along.labels.slice(-1)) / 2;
  const right = Math.max(lastTick, roomBehind(panel, room, widthOfLabel));
  const plot = inset(frame, { left, right, top: 4, bottom });
  const titleAt = { x: plot.left + plot.width, y: frame.top + frame.height - 5 };
  const plane = horizontalPlane(panel, plot);
  return { plot, acrossLines, plane, titleAt, titleAnchor: 'end', acrossTitleAt: null };
}

function layOutVertical(panel: BarsPanel, frame: Frame): PanelLayout {
  const left = widest(panel.along.labels) + AXIS_GAP;
  const slot = (frame.width - left) / Math.max(1, panel.across.slots.length);
  const names = panel.across.slots.map((each) => each.label);
  const acrossLines = wrapAll(names, slot - AXIS_GAP, MOST_SLOT_LINES);
  const lines = Math.max(1, ...acrossLines.map((each) => each.length));
  const bottom = AXIS_GAP + lines * AXIS_LINE + 4;
  const room = frame.height - bottom - AXIS_TITLE_HEIGHT;
  const top = AXIS_TITLE_HEIGHT + roomBehind(panel, room, heightOfLabel);
  const plot = inset(frame, { left, right: 0, top, bottom });
  const plane = verticalPlane(panel, plot);
  return { plot, acrossLines, plane, ...titleAbove(frame) };
}

function layOutLines(panel: LinesPanel, frame: Frame): PanelLayout {
  const left = widest(panel.along.labels) + AXIS_GAP;
  const bottom = AXIS_GAP + AXIS_LINE + 4;
  const plot = inset(frame, { left, right: 16, top: AXIS_TITLE_HEIGHT + 10, bottom });
  return {
    plot,
    acrossLines: panel.across.labels.map((label) => [label]),
    plane: verticalPlane(panel, plot),
    ...titleAbove(frame),
  };
}

function layOutScatter(panel: ScatterPanel, frame: Frame): PanelLayout {
  const left = widest(panel.along.labels) + AXIS_GAP;
  const bottom = AXIS_GAP + AXIS_LINE * 2 + 8;
  const right = Math.max(24, widest(panel.across.labels.slice(-1)) / 2);
  const plot = inset(frame, { left, right, top: AXIS_TITLE_HEIGHT + 22, bottom });
  return {
    plot,
    acrossLines: panel.across.labels.map((label) => [label]),
    plane: verticalPlane(panel, plot),
    ...titleAbove(frame),
    acrossTitleAt: { x: frame.left + frame.width, y: frame.top + frame.height - 5 },
  };
}

function titleAbove(frame: Frame): Pick<PanelLayout, 'titleAt' | 'titleAnchor' | 'acrossTitleAt'> {
  return {
    titleAt: { x: frame.left, y: frame.top + AXIS_SIZE },
    titleAnchor: 'start',
    acrossTitleAt: null,
  };
}

/**
 * Pixels to leave behind the drawing area so that every label fits: a label begins where its mark
 * ends, which itself moves as the area shrinks.
 */
function roomBehind(panel: BarsPanel, room: number, sizeOf: (mark: Mark) => number): number {
  const needs = panel.marks.flatMap((mark, place) => {
    const { share, extra } = endOfMark(mark, panel.along, panel.starts?.[place] ?? 0);
    return labelledAt(mark, panel).map((labelled) => {
      const need = extra + sizeOf(labelled);
      return share === 0 ? need - room : room - (room - need) / share;
    });
  });
  return Math.min(room / 2, Math.max(0, ...needs));
}

// The labels of a fact and its plan both stand behind whichever of them reaches further.
function labelledAt(mark: Mark, panel: BarsPanel): readonly Mark[] {
  if (panel.drawnAs !== 'bullets') return [mark];
  return panel.marks.filter(({ at }) => at === mark.at);
}

function endOfMark(mark: Mark, axis: ValueAxis, start: number): { share: number; extra: number } {
  const form = formOfExtent(mark.extent);
  switch (form.kind) {
    case 'exact':
      return { share: positionOnSpan(axis.span, start + form.value), extra: 6 };
    case 'open_above':
      return { share: positionOnSpan(axis.span, start + form.lo), extra: ARROW_LENGTH };
    case 'open_below':
    case 'between':
      return { share: positionOnSpan(axis.span, start + form.hi), extra: 6 };
  }
}

function horizontalPlane({ across, along }: BarsPanel, plot: Frame): Plane {
  const slot = plot.height / Math.max(1, across.slots.length);
  return {
    orientation: 'horizontal',
    across: (at) => plot.top + (at + 0.5) * slot,
    along: (value) => plot.left + positionOnSpan(along.span, value) * plot.width,
    slot,
    first: plot.left,
    last: plot.left + plot.width,
    start: plot.top,
    length: plot.height,
  };
}

function verticalPlane(panel: AxisPanel, plot: Frame): Plane {
  const bottom = plot.top + plot.height;
  return {
    orientation: 'vertical',
    ...acrossPlot(panel, plot),
    along: (value) => bottom - positionOnSpan(panel.along.span, value) * plot.height,
    first: bottom,
    last: plot.top,
    start: plot.left,
    length: plot.width,
  };
}

function acrossPlot({ across }: AxisPanel, plot: Frame): Pick<Plane, 'across' | 'slot'> {
  switch (across.kind) {
    case 'category': {
      const slot = plot.width / Math.max(1, across.slots.length);
      return { slot, across: (at) => plot.left + (at + 0.5) * slot };
    }
    case 'time': {
      const slot = plot.width / (across.hi - across.lo);
      return { slot, across: (at) => plot.left + (at - across.lo) * slot };
    }
    case 'value':
      return {
        slot: 1,
        across: (value) => plot.left + positionOnSpan(across.span, value) * plot.width,
      };
  }
}

function wrapAll(
  names: readonly string[],
  width: number,
  maxLines: number,
): readonly (readonly string[])[] {
  return names.map((name) => wrapText(name, { width, size: AXIS_SIZE, maxLines }));
}

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => measureText(word, AXIS_SIZE)));
}

function inset(
  frame: Frame,
  edges: { left: number; right: number; top: number; bottom: number },
): Frame {
  return {
    left: frame.left + edges.left,
    top: frame.top + edges.top,
    width: Math.max(1, frame.width - edges.left - edges.right),
    height: Math.max(1, frame.height - edges.top - edges.bottom),
  };
}
