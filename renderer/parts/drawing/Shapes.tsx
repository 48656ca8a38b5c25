import { Fragment } from 'react';
import type { Fill, Finish, Shape, TextShape } from '../../../shared/chart/shape.ts';
import { hatchesOf, hatchId, pathOf } from '../../../shared/export/svg.ts';

/** Draws shapes as SVG elements: the same shapes that a file is written from. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }): React.JSX.Element {
  const hatches = [...new Set(shapes.flatMap(hatchesOf))];
  return (
    <g>
      <defs>
        {hatches.map((colour) => (
          <Hatch key={colour} colour={colour} />
        ))}
      </defs>
      <ShapeList shapes={shapes} />
    </g>
  );
}

function Hatch({ colour }: { readonly colour: string }): React.JSX.Element {
  return (
    <pattern
      id={hatchId(colour)}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="1.5" y1="0" x2="1.5" y2="6" stroke={colour} strokeWidth="3" />
    </pattern>
  );
}

function ShapeList({ shapes }: { readonly shapes: readonly Shape[] }): React.JSX.Element {
  // Shapes have no names of their own and are never reordered among themselves.
  const keyed = shapes.map((shape, place) => ({ shape, key: `${shape.kind}-${place}` }));
  return (
    <>
      {keyed.map(({ shape, key }) => (
        <Fragment key={key}>
          <OneShape shape={shape} />
        </Fragment>
      ))}
    </>
  );
}

function OneShape({ shape }: { readonly shape: Shape }): React.JSX.Element {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.at.x}
          y={shape.at.y}
          width={shape.width}
          height={shape.height}
          {...finishProps(shape)}
        />
      );
    case 'circle':
      return <circle cx={shape.at.x} cy={shape.at.y} r={shape.radius} {...finishProps(shape)} />;
    case 'path':
      return <path d={pathOf(shape.points, shape.closed)} {...finishProps(shape)} />;
    case 'text':
      return <TextLine shape={shape} />;
    case 'group':
      return (
        <g>
          {shape.name !== null && <title>{shape.name}</title>}
          <ShapeList shapes={shape.shapes} />
        </g>
      );
  }
}

function TextLine({ shape }: { readonly shape: TextShape }): React.JSX.Element {
  const { x, y } = shape.at;
  return (
    <text
      x={x}
      y={y}
      fontSize={shape.size}
      fontWeight={shape.weight === 'semibold' ? 600 : 400}
      fill={shape.colour}
      textAnchor={shape.anchor}
      transform={shape.upright ? `rotate(-90 ${x} ${y})` : undefined}
    >
      {shape.text}
    </text>
  );
}

interface FinishProps {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

function finishProps({ fill, stroke }: Finish): FinishProps {
  return {
    fill: paintOf(fill),
    fillOpacity: fill?.kind === 'plain' ? fill.opacity : 1,
    ...(stroke !== null && {
      stroke: stroke.colour,
      strokeWidth: stroke.width,
      strokeDasharray: stroke.dash.join(' '),
    }),
  };
}

function paintOf(fill: Fill | null): string {
  if (fill === null) return 'none';
  return fill.kind === 'hatch' ? `url(#${hatchId(fill.colour)})` : fill.colour;
}
