import { drawMarks } from '../../../shared/chart/draw/panel.ts';
import { AXIS_SIZE, type PanelLayout } from '../../../shared/chart/layout.ts';
import type { ChartModel } from '../../../shared/chart/model.ts';
import type { TextShape } from '../../../shared/chart/shape.ts';
import type { ChartTheme } from '../../../shared/chart/theme.ts';
import { Shapes } from './Shapes.tsx';

interface MarkLayerProps {
  readonly model: ChartModel;
  readonly layout: PanelLayout;
  readonly width: number;
  readonly theme: ChartTheme;
}

/** The marks of a chart and the title of its value axis, over the axes of Recharts. */
export function MarkLayer({ model, layout, width, theme }: MarkLayerProps): React.JSX.Element {
  const area = { left: 0, right: width, top: 0 };
  const canvas = { plane: layout.plane, parks: model.parks, theme, area };
  const title: TextShape = {
    kind: 'text',
    at: layout.titleAt,
    text: model.panel.along.title,
    size: AXIS_SIZE,
    weight: 'regular',
    anchor: layout.titleAnchor,
    colour: theme.muted,
    upright: false,
  };
  return <Shapes shapes={[...drawMarks(model.panel, canvas), title]} />;
}
