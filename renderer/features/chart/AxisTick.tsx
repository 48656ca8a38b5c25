import { AXIS_LINE, AXIS_SIZE } from '../../../shared/chart/layout.ts';

/** What Recharts tells a tick about itself. */
interface TickPlace {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
  readonly textAnchor?: 'start' | 'middle' | 'end' | 'inherit';
}

interface AcrossTickProps extends TickPlace {
  readonly lines: readonly (readonly string[])[];
  readonly colour: string;
}

/** The words of a park or a year, in as many lines as they were broken into. */
export function AcrossTick({
  x = 0,
  y = 0,
  index = 0,
  textAnchor = 'middle',
  lines,
  colour,
}: AcrossTickProps): React.JSX.Element {
  const own = lines[index] ?? [];
  const isBeside = textAnchor === 'end';
  const first = isBeside ? -((own.length - 1) * AXIS_LINE) / 2 + AXIS_SIZE * 0.36 : AXIS_SIZE - 2;
  return (
    <text x={x} y={Number(y) + first} fontSize={AXIS_SIZE} fill={colour} textAnchor={textAnchor}>
      {own.map((line, row) => (
        <tspan key={line} x={x} dy={row === 0 ? 0 : AXIS_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface AlongTickProps extends TickPlace {
  readonly labels: readonly string[];
  readonly colour: string;
}

/** The number of a tick. */
export function AlongTick({
  x = 0,
  y = 0,
  index = 0,
  textAnchor = 'end',
  labels,
  colour,
}: AlongTickProps): React.JSX.Element {
  const drop = textAnchor === 'end' ? AXIS_SIZE * 0.36 : AXIS_SIZE - 2;
  return (
    <text x={x} y={Number(y) + drop} fontSize={AXIS_SIZE} fill={colour} textAnchor={textAnchor}>
      {labels[index]}
    </text>
  );
}
