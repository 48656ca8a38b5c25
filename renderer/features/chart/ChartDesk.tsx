import type { ChartOutcome } from '../../../shared/chart/build.ts';
import { useSay, useSayProblem } from '../../state/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Blocked } from './Blocked.tsx';
import { ChartChoices } from './ChartChoices.tsx';
import { ChartSheet } from './ChartSheet.tsx';
import { ChartTitles } from './ChartTitles.tsx';
import classes from './chart.module.css';
import { ExportBar } from './ExportBar.tsx';
import './fonts.css';
import { TableTwin } from './TableTwin.tsx';
import { useChart } from './use-chart.ts';

/** The chart of the compared parks, with what can be chosen about it and its files. */
export function ChartDesk(): React.JSX.Element | null {
  const say = useSay();
  const chart = useChart();
  if (chart === null) return null;
  const { outcome } = chart;
  return (
    <section className={classes['desk']} aria-label={say('chart.heading')}>
      <div className={classes['bar']} role="group" aria-label={say('chart.heading')}>
        <ChartChoices />
        {outcome.kind === 'drawn' && (
          <div className={classes['push']}>
            <ExportBar />
          </div>
        )}
      </div>
      <Outcome outcome={outcome} />
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: ChartOutcome }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  switch (outcome.kind) {
    case 'drawn':
      return (
        <>
          <div className={classes['titles']}>
            <ChartTitles model={outcome.model} />
          </div>
          <ChartSheet model={outcome.model} />
          <TableTwin model={outcome.model} />
        </>
      );
    case 'blocked':
      return <Blocked problems={outcome.problems} />;
    case 'empty':
      return (
        <Empty title={say('chart.empty')} hint={sayProblem(outcome.problem)}>
          {outcome.holes.map((each) => (
            <p key={each.reason}>{each.sentence}</p>
          ))}
        </Empty>
      );
  }
}
