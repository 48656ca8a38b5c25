import { drawMarker } from '../../../shared/chart/draw/marker.ts';
import type { ParkLook } from '../../../shared/chart/look.ts';
import { pathOf } from '../../../shared/export/svg.ts';
import { useDark } from '../../ui/use-dark.ts';

const SIZE = 14;

/** The colour and marker by which a park is known in every chart. */
export function ParkMark({ look }: { readonly look: ParkLook }): React.JSX.Element {
  const fill = useDark() ? look.colourOnDark : look.colour;
  const shape = drawMarker({
    marker: look.marker,
    at: { x: SIZE / 2, y: SIZE / 2 },
    radius: 4.6,
    finish: { fill: null, stroke: null },
  });
  const paint = { fill, stroke: 'var(--pb-text)', strokeWidth: 0.75 };
  return (
    <svg width={SIZE} height={SIZE} aria-hidden>
      {shape.kind === 'circle' && (
        <circle cx={shape.at.x} cy={shape.at.y} r={shape.radius} {...paint} />
      )}
      {shape.kind === 'path' && <path d={pathOf(shape.points, true)} {...paint} />}
    </svg>
  );
}
