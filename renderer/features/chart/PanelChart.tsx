import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { layOutPanel } from '../../../shared/chart/layout.ts';
import type { AxisPanel, ChartModel } from '../../../shared/chart/model.ts';
import type { ChartTheme } from '../../../shared/chart/theme.ts';
import { acrossAxisProps, alongAxisProps } from './axis-props.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { MarkTip } from './MarkTip.tsx';
import { buildPanelRows, type PanelRow } from './panel-rows.ts';

interface PanelChartProps {
  readonly model: ChartModel;
  readonly panel: AxisPanel;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  /** Told the stop that was clicked. */
  readonly onPick: (row: PanelRow) => void;
}

/**
 * The drawing area of a chart: axes, grid, pointer and keyboard reading from Recharts, marks from
 * the shapes that files are written from. Both stand in one layout, so they cannot drift apart.
 */
export function PanelChart(props: PanelChartProps): React.JSX.Element {
  const { model, panel, width, height, theme, onPick } = props;
  const layout = layOutPanel(panel, { left: 0, top: 0, width, height });
  const { plot } = layout;
  const rows = buildPanelRows(panel);
  const isLying = layout.plane.orientation === 'horizontal';
  const across = acrossAxisProps(panel, layout.acrossLines, theme);
  const along = alongAxisProps(panel, theme);
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...rows]}
      layout={isLying ? 'vertical' : 'horizontal'}
      margin={{ top: plot.top, right: width - plot.left - plot.width, bottom: 0, left: 0 }}
      title={model.title}
      desc={model.alternative}
      onClick={({ activeIndex }) => {
        const row = rows[Number(activeIndex)];
        if (row) onPick(row);
      }}
    >
      <CartesianGrid
        stroke={theme.grid}
        vertical={isLying || panel.kind === 'scatter'}
        horizontal={!isLying}
      />
      <XAxis {...(isLying ? along : across)} height={height - plot.top - plot.height} />
      <YAxis {...(isLying ? across : along)} width={plot.left} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: theme.grid, fillOpacity: 0.35, stroke: theme.muted }}
        content={<MarkTip rows={rows} />}
      />
      {panel.kind === 'bars' ? <Bar {...UNSEEN} fill="transparent" /> : <Line {...UNSEEN_LINE} />}
      <MarkLayer panel={panel} parks={model.parks} layout={layout} width={width} theme={theme} />
    </ComposedChart>
  );
}

// Recharts finds pointer and keys by a series of its own, which the marks stand on.
const UNSEEN = { dataKey: 'value', isAnimationActive: false } as const;
const UNSEEN_LINE = { ...UNSEEN, stroke: 'transparent', dot: false, activeDot: false } as const;
