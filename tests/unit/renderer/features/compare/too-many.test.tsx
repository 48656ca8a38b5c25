import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Blocked } from '../../../../../renderer/features/chart/Blocked.tsx';
import { TooManyCompared } from '../../../../../renderer/features/compare/TooManyCompared.tsx';
import { buildChart } from '../../../../../shared/chart/build.ts';
import { chartOfView } from '../../../../../shared/chart/spec.ts';
import { FIRST_VIEW } from '../../../../../shared/table/view-spec.ts';
import { parkId } from '../../../shared/table/park-samples.ts';
import { datasetOf } from '../../../shared/table/sample-data.ts';

const parks = Array.from({ length: 10_000 }, (_, index) => parkId(`park-${index}`));
const view = { ...FIRST_VIEW, comparison: { ...FIRST_VIEW.comparison, parks } };

function readAloud(element: React.JSX.Element): string {
  const page = renderToStaticMarkup(<MantineProvider>{element}</MantineProvider>);
  return page
    .replaceAll(/<style[^>]*>[^<]*<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00A0', ' ');
}

describe('a view of ten thousand parks to compare', () => {
  it('has a sentence in the place of the table, and a way to keep some', () => {
    const said = readAloud(<TooManyCompared count={parks.length} />);
    expect(said).toContain('названо парков: 10 000, а рядом ставится не больше 100.');
    expect(said).toContain('Оставить первые 12');
  });

  it('has a sentence in the place of the chart', () => {
    const spec = chartOfView(view, 'ru');
    if (spec === null) throw new Error('the view must ask for a chart');
    const outcome = buildChart(datasetOf({ observations: [] }), spec);
    if (outcome.kind !== 'blocked') throw new Error(`must be blocked, is ${outcome.kind}`);
    const said = readAloud(<Blocked problems={outcome.problems} />);
    expect(said).toContain('выбрано парков: 10 000, рисуется не больше 100.');
  });
});
