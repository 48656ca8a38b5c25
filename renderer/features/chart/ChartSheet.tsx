import { useMemo, useState } from 'react';
import { drawLegend } from '../../../shared/chart/draw/legend.ts';
import { heightOfPanel } from '../../../shared/chart/draw/plot.ts';
import { isWalked } from '../../../shared/chart/draw/stops.ts';
import type { ChartModel } from '../../../shared/chart/model.ts';
import { type ChartTheme, DARK_THEME, LIGHT_THEME } from '../../../shared/chart/theme.ts';
import { select, showPanel } from '../../state/place.ts';
import { useDark } from '../../ui/use-dark.ts';
import { ChartNotes } from './ChartNotes.tsx';
import { ChosenMarks } from './ChosenMarks.tsx';
import classes from './chart.module.css';
import { PanelChart } from './PanelChart.tsx';
import type { PanelRow } from './panel-rows.ts';
import { Shapes } from '../../parts/drawing/Shapes.tsx';
import { useNoted } from './use-noted.ts';
import { useWidth } from './use-width.ts';
import { WalkedDrawing } from './WalkedDrawing.tsx';

/** A chart with its title, legend, notes and sources, as wide as there is room. */
export function ChartSheet({ model: plain }: { readonly model: ChartModel }): React.JSX.Element {
  const model = useNoted(plain);
  const theme = useDark() ? DARK_THEME : LIGHT_THEME;
  const [room, width] = useWidth();
  const [chosen, setChosen] = useState<PanelRow | null>(null);
  const choose = (row: PanelRow): void => {
    setChosen(row);
    showEvidence(row);
  };
  const legend = useMemo(
    () => drawLegend(model, { left: 0, top: 0, width }, theme),
    [model, width, theme],
  );
  return (
    <figure className={classes['sheet']} aria-label={model.title}>
      <h3 className={classes['title']}>{model.title}</h3>
      <p className={classes['subtitle']}>{model.subtitle}</p>
      <div ref={room} className={classes['room']}>
        {width > 0 && legend.height > 0 && (
          <svg width={width} height={legend.height} aria-hidden>
            <Shapes shapes={legend.shapes} />
          </svg>
        )}
        {width > 0 && <Drawing model={model} width={width} theme={theme} onPick={choose} />}
      </div>
      {chosen !== null && <ChosenMarks model={model} row={chosen} />}
      <ChartNotes model={model} />
    </figure>
  );
}

interface DrawingProps {
  readonly model: ChartModel;
  readonly width: number;
  readonly theme: ChartTheme;
  readonly onPick: (row: PanelRow) => void;
}

/** The drawing area: with axes inside Recharts, without them as shapes that are walked. */
function Drawing({ model, width, theme, onPick }: DrawingProps): React.JSX.Element {
  const { panel } = model;
  const height = heightOfPanel(panel);
  return isWalked(panel) ? (
    <WalkedDrawing key={panel.kind} {...{ model, panel, width, height, theme, onPick }} />
  ) : (
    <PanelChart {...{ model, panel, width, height, theme, onPick }} />
  );
}

function showEvidence({ marks }: PanelRow): void {
  const [mark] = marks;
  if (mark === undefined || mark.park === null) return;
  select({ park: mark.park, metric: mark.metric });
  showPanel('evidence');
}
