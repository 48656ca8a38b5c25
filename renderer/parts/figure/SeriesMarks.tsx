import type { Observation } from '../../../shared/domain/observation.ts';
import type { SeriesMark } from './series-marks.ts';
import styles from './series-marks.module.css';

const RADIUS = 3.5;
const SMALL_RADIUS = 2;

interface SeriesMarksProps {
  readonly marks: readonly SeriesMark[];
  /** Where shares of the whole lie in the picture. */
  readonly place: (x: number, y: number) => readonly [number, number];
  /** What a pointer on a mark is told; without it the marks are small. */
  readonly tell?: (observation: Observation) => string;
}

/** Statements over time: dots for facts, rings for plans, arrows for open bounds; one is circled. */
export function SeriesMarks({ marks, place, tell }: SeriesMarksProps): React.JSX.Element {
  return (
    <>
      {marks.map((mark) => (
        <g
          key={mark.observation.id}
          className={styles['mark']}
          data-taken={mark.isTaken || undefined}
          data-plan={mark.isPlan || undefined}
        >
          {tell !== undefined && <title>{tell(mark.observation)}</title>}
          <OneMark mark={mark} place={place} radius={tell === undefined ? SMALL_RADIUS : RADIUS} />
        </g>
      ))}
    </>
  );
}

interface OneMarkProps extends Pick<SeriesMarksProps, 'place'> {
  readonly mark: SeriesMark;
  readonly radius: number;
}

function OneMark({ mark, place, radius }: OneMarkProps): React.JSX.Element {
  const { span, open, isTaken } = mark;
  const [x, y] = place(mark.x, mark.y);
  return (
    <>
      {span !== null && (
        <line x1={x} x2={x} y1={place(mark.x, span[0])[1]} y2={place(mark.x, span[1])[1]} />
      )}
      {open !== null && <path d={arrowOf(x, y, (open === 'up' ? -1 : 1) * radius)} />}
      {isTaken && <circle data-ring cx={x} cy={y} r={radius + 3} />}
      <circle cx={x} cy={y} r={radius} />
    </>
  );
}

function arrowOf(x: number, y: number, way: number): string {
  const tip = y + 2.6 * way;
  const back = tip - 0.9 * way;
  const side = Math.abs(way) * 0.9;
  return `M${x},${y}V${tip}M${x - side},${back}L${x},${tip}L${x + side},${back}`;
}
