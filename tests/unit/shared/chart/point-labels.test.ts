import { expect, it } from 'vitest';
import { drawPointLabels } from '../../../../shared/chart/draw/point-labels.ts';
import { LIGHT_THEME } from '../../../../shared/chart/theme.ts';

it('keeps a label near the left edge right of it instead of over the names of parks', () => {
  const shapes = drawPointLabels(
    [{ words: 'около 2 300, 2010', at: { x: 210, y: 100 }, arrow: null }],
    { left: 204, right: 900, top: 0 },
    LIGHT_THEME,
  );
  const text = shapes.find((shape) => shape.kind === 'text');
  expect(text?.kind === 'text' && text.at.x).toBe(204);
});
