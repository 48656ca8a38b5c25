import { colourOfLook, LIGHT_THEME } from '../../chart/theme.ts';
import type { BarsPanel, ChartModel, Mark, ScatterPanel } from '../../chart/model.ts';

/** One series of a chart that an Office program can edit. */
export interface NativeSeries {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly isPlan: boolean;
  readonly points: readonly NativePoint[];
}

/** One point of a series. */
export interface NativePoint {
  /** Name of its category, or its place on the axis of years. */
  readonly at: string | number;
  readonly value: number;
  readonly colour: string;
  readonly texture: Mark['texture'];
}

/** A chart as an Office program has it. */
export interface NativeChart {
  readonly kind: 'bars-across' | 'bars-up' | 'stack' | 'lines' | 'points';
  readonly axisTitle: string;
  /** What the axis across measures, where that is no time; else null. */
  readonly acrossTitle: string | null;
  readonly isLogarithmic: boolean;
  readonly series: readonly NativeSeries[];
}

/**
 * The chart as one that an Office program can edit; null where its type knows no such marks: an
 * open bound, a span or an "about" would become an exact number.
 */
export function toNativeChart(model: ChartModel): NativeChart | null {
  const { panel } = model;
  if (panel.kind === 'tiles' || panel.kind === 'multiples' || panel.kind === 'map') return null;
  if (!panel.marks.every(isExact)) return null;
  const isLogarithmic = model.spec.scale === 'log';
  const axisTitle = panel.along.title;
  const common = { axisTitle, acrossTitle: null, isLogarithmic };
  if (panel.kind === 'lines') {
    return { kind: 'lines', ...common, series: lineSeries(model, panel.marks) };
  }
  if (panel.kind === 'scatter') return scatterChart(model, panel);
  if (panel.drawnAs === 'stack') {
    return { kind: 'stack', ...common, series: stackSeries(model, panel) };
  }
  const labels = panel.across.slots.map(({ label }) => label);
  const points = panel.marks.map((mark): NativePoint => {
    const label = labels[mark.at] ?? '';
    const period = mark.periodMark === null ? '' : ` (${mark.periodMark})`;
    return { ...pointOf(model, mark), at: `${label}${period}` };
  });
  return {
    kind: panel.orientation === 'horizontal' ? 'bars-across' : 'bars-up',
    ...common,
    series: [{ name: axisTitle, colour: LIGHT_THEME.muted, isPlan: false, points }],
  };
}

// Areas are left out: a bubble of Office shows no "not known".
function scatterChart(model: ChartModel, panel: ScatterPanel): NativeChart | null {
  const isKnown = panel.marks.every(
    ({ across, area }) => isExact({ extent: across }) && area === null,
  );
  if (!isKnown) return null;
  return {
    kind: 'points',
    axisTitle: panel.along.title,
    acrossTitle: panel.across.title,
    isLogarithmic: model.spec.scale === 'log',
    series: panel.marks.map((mark) => ({
      name: nameOf(model, mark),
      colour: pointOf(model, mark).colour,
      isPlan: mark.texture === 'outline',
      points: [{ ...pointOf(model, mark), at: mark.across.nominal }],
    })),
  };
}

function stackSeries(model: ChartModel, panel: BarsPanel): readonly NativeSeries[] {
  const sum = panel.across.slots.at(-1)?.label ?? '';
  return panel.marks
    .filter(({ park }) => park !== null)
    .map((mark) => ({
      name: nameOf(model, mark),
      colour: pointOf(model, mark).colour,
      isPlan: mark.texture === 'outline',
      points: [{ ...pointOf(model, mark), at: sum }],
    }));
}

function nameOf({ parks }: ChartModel, { park }: Mark): string {
  return parks.find((each) => each.park === park)?.name ?? '';
}

function isExact({ extent }: Pick<Mark, 'extent'>): boolean {
  return !extent.soft && extent.lo === extent.nominal && extent.hi === extent.nominal;
}

function lineSeries(model: ChartModel, marks: readonly Mark[]): readonly NativeSeries[] {
  return model.parks.flatMap(({ park, name, look }) => {
    const own = marks.filter((mark) => mark.park === park);
    const facts = own.filter(({ texture }) => texture !== 'outline');
    const plans = own.filter(({ texture }) => texture === 'outline');
    const colour = colourOfLook(look, LIGHT_THEME);
    return [
      { name, colour, isPlan: false, points: facts.map((mark) => pointOf(model, mark)) },
      {
        name: `${name} *`,
        colour,
        isPlan: true,
        points: plans.map((mark) => pointOf(model, mark)),
      },
    ].filter(({ points }) => points.length > 0);
  });
}

function pointOf(model: ChartModel, { park, at, extent, texture }: Mark): NativePoint {
  const look = model.parks.find((each) => each.park === park)?.look;
  const colour = look === undefined ? LIGHT_THEME.muted : colourOfLook(look, LIGHT_THEME);
  return { at, value: extent.nominal, colour, texture };
}
