import type { Interval } from '../../../shared/domain/interval.ts';
import { isPoint } from '../../../shared/domain/interval.ts';
import type { SeriesPoint } from '../../../shared/table/series.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import cellStyles from './figure-cell.module.css';

const WIDTH = 46;
const HEIGHT = 18;
const EDGE = 3;
const RADIUS = 1.7;

interface Dot {
  readonly year: number;
  readonly value: number;
  readonly isPlan: boolean;
  /** Which end of the figure is open, so that an arrow can point there. */
  readonly open: 'up' | 'down' | null;
}

/**
 * The figures over the years, small: facts joined by a line that breaks where a year gives no
 * number, plans as rings that nothing joins, open bounds as arrows. Null below two numbers.
 */
export function buildSparkline(points: readonly SeriesPoint[]): Element | null {
  const runs = runsOf(points);
  const dots = runs.flat();
  if (dots.length < 2) return null;
  const place = buildPlace(dots);
  const picture = shape('svg', { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  picture.setAttribute('class', cellStyles['series'] ?? '');
  picture.setAttribute('aria-hidden', 'true');
  for (const run of runs) {
    const facts = run.filter(({ isPlan }) => !isPlan).map((dot) => place(dot).join(','));
    if (facts.length > 1) picture.append(shape('polyline', { points: facts.join(' ') }));
  }
  for (const dot of dots) picture.append(markOf(dot, place(dot)));
  return picture;
}

// A hole ends a run; so does a figure in another unit, which no line may lead to.
function runsOf(points: readonly SeriesPoint[]): readonly (readonly Dot[])[] {
  const unit = points.findLast(({ figure }) => figure.kind === 'value');
  const runs: Dot[][] = [[]];
  for (const point of points) {
    const dot = dotOf(point, unit?.figure.kind === 'value' ? unit.figure.quantity.unit : null);
    if (dot === null) runs.push([]);
    else runs.at(-1)?.push(dot);
  }
  return runs;
}

function dotOf({ figure, track, year }: SeriesPoint, unit: Unit | null): Dot | null {
  if (figure.kind === 'hole' || figure.quantity.unit !== unit) return null;
  const { nominal, interval } = figure.quantity;
  return { year, value: nominal, isPlan: track === 'plan', open: openEnd(interval) };
}

function openEnd(interval: Interval): Dot['open'] {
  if (isPoint(interval)) return null;
  if (interval.hi === Infinity) return 'up';
  return interval.lo === 0 ? 'down' : null;
}

function buildPlace(dots: readonly Dot[]): (dot: Dot) => readonly [number, number] {
  const years = dots.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // From zero: half as much must stand half as high.
  const most = Math.max(...dots.map(({ value }) => value), Number.MIN_VALUE);
  const across = (year: number): number => (last === first ? 0.5 : (year - first) / (last - first));
  return ({ year, value }) => [
    round(EDGE + across(year) * (WIDTH - 2 * EDGE)),
    round(HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE)),
  ];
}

function markOf({ isPlan, open }: Dot, [x, y]: readonly [number, number]): Element {
  if (open === null) {
    const circle = shape('circle', { cx: x, cy: y, r: RADIUS });
    if (isPlan) circle.setAttribute('class', cellStyles['ring'] ?? '');
    return circle;
  }
  const tip = open === 'up' ? y - 2 * RADIUS : y + 2 * RADIUS;
  const arrow = shape('path', {
    d: `M${x - RADIUS},${y}L${x},${round(tip)}L${x + RADIUS},${y}Z`,
  });
  if (isPlan) arrow.setAttribute('class', cellStyles['ring'] ?? '');
  return arrow;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
