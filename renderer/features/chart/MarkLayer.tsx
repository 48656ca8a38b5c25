import { drawAxisTitles } from '../../../shared/chart/draw/axes.ts';
import { drawMarks } from '../../../shared/chart/draw/panel.ts';
import type { PanelLayout } from '../../../shared/chart/layout.ts';
import type { AxisPanel, ParkEntry } from '../../../shared/chart/model.ts';
import type { ChartTheme } from '../../../shared/chart/theme.ts';
import { Shapes } from '../../parts/drawing/Shapes.tsx';

interface MarkLayerProps {
  readonly panel: AxisPanel;
  readonly parks: readonly ParkEntry[];
  readonly layout: PanelLayout;
  readonly width: number;
  readonly theme: ChartTheme;
}

/** The marks of a chart and the titles of its value axes, over the axes of Recharts. */
export function MarkLayer(props: MarkLayerProps): React.JSX.Element {
  const { panel, parks, layout, width, theme } = props;
  const area = { left: 0, right: width, top: 0 };
  const canvas = { plane: layout.plane, parks, theme, area };
  const titles = drawAxisTitles(panel, layout, theme);
  return <Shapes shapes={[...drawMarks(panel, canvas), ...titles]} />;
}
