import { useMemo, useState } from 'react';
import { drawPlot } from '../../../shared/chart/draw/plot.ts';
import {
  nextStop,
  type Stop,
  stopsOf,
  type WalkedPanel,
} from '../../../shared/chart/draw/stops.ts';
import type { ChartModel } from '../../../shared/chart/model.ts';
import type { ChartTheme } from '../../../shared/chart/theme.ts';
import { Shapes } from '../../parts/drawing/Shapes.tsx';
import classes from './chart.module.css';
import type { PanelRow } from './panel-rows.ts';
import { directionOf } from './walk-keys.ts';

interface WalkedDrawingProps {
  readonly model: ChartModel;
  readonly panel: WalkedPanel;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** Told the stop that was chosen. */
  readonly onPick: (row: PanelRow) => void;
}

/** A drawing without axes of Recharts: pointer and arrow keys go from figure to figure. */
export function WalkedDrawing(props: WalkedDrawingProps): React.JSX.Element {
  const { model, panel, width, height, theme, onPick } = props;
  const { parks } = model;
  const [place, setPlace] = useState<number | null>(null);
  const [shapes, stops] = useMemo(() => {
    const frame = { left: 0, top: 0, width, height };
    return [drawPlot(panel, frame, { parks, theme }), stopsOf(panel, frame)] as const;
  }, [panel, parks, width, height, theme]);
  const stop = place === null ? null : (stops[place] ?? null);
  const walk = (event: React.KeyboardEvent): void => {
    const next = stopAfter(event, stops, stop);
    if (next === null) return;
    event.preventDefault();
    setPlace(stops.indexOf(next));
  };
  return (
    <div
      className={classes['walked']}
      role="application"
      aria-label={model.alternative}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked by keys
      tabIndex={0}
      onFocus={() => setPlace((before) => before ?? 0)}
      onBlur={() => setPlace(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pick(stop, onPick);
        else walk(event);
      }}
      onPointerMove={({ nativeEvent: { offsetX, offsetY } }) => {
        const under = stops.findLastIndex(({ frame }) => isWithin(frame, offsetX, offsetY));
        setPlace(under < 0 ? null : under);
      }}
      onPointerLeave={() => setPlace(null)}
      onClick={() => pick(stop, onPick)}
    >
      <svg width={width} height={height} aria-hidden>
        <Shapes shapes={shapes} />
        {stop !== null && <StopRing stop={stop} theme={theme} />}
      </svg>
      <StopTip stop={stop} width={width} />
    </div>
  );
}

function StopRing({ stop: { frame }, theme }: { stop: Stop; theme: ChartTheme }) {
  const { left, top, width, height } = frame;
  const edge = { fill: 'none', stroke: theme.ink, strokeWidth: 2, rx: 3 };
  return <rect x={left} y={top} width={width} height={height} {...edge} />;
}

interface StopTipProps {
  readonly stop: Stop | null;
  readonly width: number;
}

/** What stands where pointer or arrow keys are, also told to a screen reader. */
function StopTip({ stop, width }: StopTipProps): React.JSX.Element {
  const isRight = stop !== null && stop.frame.left > width / 2;
  const edge = isRight
    ? { right: width - stop.frame.left + 6 }
    : { left: (stop?.frame.left ?? 0) + (stop?.frame.width ?? 0) + 6 };
  return (
    <div role="status" className={classes['stop']} style={{ top: stop?.frame.top ?? 0, ...edge }}>
      {stop !== null && <p className={classes['tip']}>{stop.spoken}</p>}
    </div>
  );
}

function stopAfter(
  { key }: Pick<React.KeyboardEvent, 'key'>,
  stops: readonly Stop[],
  stop: Stop | null,
): Stop | null {
  if (key === 'Home') return stops[0] ?? null;
  if (key === 'End') return stops.at(-1) ?? null;
  const direction = directionOf(key);
  if (direction === null) return null;
  return stop === null ? (stops[0] ?? null) : nextStop(stops, stop, direction);
}

function pick(stop: Stop | null, onPick: (row: PanelRow) => void): void {
  if (stop === null || stop.mark === null) return;
  const { mark } = stop;
  onPick({ key: mark.id, at: mark.at, value: mark.extent.nominal, marks: [mark] });
}

function isWithin({ left, top, width, height }: Stop['frame'], x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
