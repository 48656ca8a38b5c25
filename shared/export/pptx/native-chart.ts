import { colourOfLook, LIGHT_THEME } from '../../chart/theme.ts';
import type { ChartModel, Mark } from '../../chart/model.ts';

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
  readonly kind: 'bars-across' | 'bars-up' | 'lines';
  readonly axisTitle: string;
  readonly isLogarithmic: boolean;
  readonly series: readonly NativeSeries[];
}

/**
 * The chart as one that an Office program can edit; null where its type knows no such marks: an
 * open bound, a span or an "about" would become an exact number.
 */
export function toNativeChart(model: ChartModel): NativeChart | null {
  const { panel } = model;
  if (panel.kind !== 'bars' && panel.kind !== 'lines') return null;
  if (!panel.marks.every(isExact)) return null;
  const isLogarithmic = model.spec.scale === 'log';
  const axisTitle = panel.along.title;
  if (panel.kind === 'lines') {
    return { kind: 'lines', axisTitle, isLogarithmic, series: lineSeries(model, panel.marks) };
  }
  const labels = panel.across.slots.map(({ label }) => label);
  const points = panel.marks.map((mark): NativePoint => {
    const label = labels[mark.at] ?? '';
    const period = mark.periodMark === null ? '' : ` (${mark.periodMark})`;
    return { ...pointOf(model, mark), at: `${label}${period}` };
  });
  return {
    kind: panel.orientation === 'horizontal' ? 'bars-across' : 'bars-up',
    axisTitle,
    isLogarithmic,
    series: [{ name: axisTitle, colour: LIGHT_THEME.muted, isPlan: false, points }],
  };
}

function isExact({ extent }: Mark): boolean {
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
