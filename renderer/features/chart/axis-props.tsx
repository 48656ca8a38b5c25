import { AXIS_GAP } from '../../../shared/chart/layout.ts';
import { ticksAcross } from '../../../shared/chart/draw/axes.ts';
import type { AxisPanel } from '../../../shared/chart/model.ts';
import type { ChartTheme } from '../../../shared/chart/theme.ts';
import { AcrossTick, AlongTick } from './AxisTick.tsx';

const BARE = { tickLine: false, tickSize: 0, tickMargin: AXIS_GAP, interval: 0 } as const;

/** What Recharts needs to draw the axis of parks or of years. */
export function acrossAxisProps(
  panel: AxisPanel,
  lines: readonly (readonly string[])[],
  theme: ChartTheme,
) {
  const tick = <AcrossTick lines={lines} colour={theme.ink} />;
  const axisLine = { stroke: theme.muted };
  if (panel.kind === 'bars') {
    return { ...BARE, type: 'category', dataKey: 'key', axisLine, tick } as const;
  }
  const { across } = panel;
  return {
    ...BARE,
    type: 'number',
    dataKey: 'at',
    scale: isLog(across) ? 'log' : 'linear',
    domain: across.kind === 'value' ? [across.span.lo, across.span.hi] : [across.lo, across.hi],
    ticks: [...ticksAcross(panel)],
    axisLine,
    tick,
  } as const;
}

/** What Recharts needs to draw the axis of values: our own domain and ticks. */
export function alongAxisProps({ along }: AxisPanel, theme: ChartTheme) {
  const { span, labels } = along;
  return {
    ...BARE,
    type: 'number',
    scale: span.scale === 'log' ? 'log' : 'linear',
    domain: [Math.min(span.lo, span.hi), Math.max(span.lo, span.hi)],
    // Ranks run downwards, the first on top.
    reversed: span.lo > span.hi,
    ticks: [...span.ticks],
    axisLine: false,
    tick: <AlongTick labels={labels} colour={theme.muted} />,
  } as const;
}

function isLog(across: AxisPanel['across']): boolean {
  return across.kind === 'value' && across.span.scale === 'log';
}
