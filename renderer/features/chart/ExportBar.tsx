import { Button, NativeSelect } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ChartModel } from '../../../shared/chart/model.ts';
import { proposeFileName } from '../../../shared/export/file-name.ts';
import { useActionHandler } from '../../state/actions.ts';
import { saveMadeFile } from '../../state/files.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { drawPng, drawSvg, pictureOfChart } from './export-chart.ts';
import { isoDay } from './iso-day.ts';

const DENSITIES = [1, 2, 3, 4] as const;

/** Saves the chart as a file of its own. */
export function ExportBar({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const say = useSay();
  const version = useWorkbench((state) => state.start.version);
  const [density, setDensity] = useState(2);
  const [isBusy, setBusy] = useState(false);

  async function save(format: 'png' | 'svg'): Promise<void> {
    setBusy(true);
    try {
      const picture = pictureOfChart(model, version);
      const content = format === 'svg' ? await drawSvg(picture) : await drawPng(picture, density);
      await saveMadeFile({ name: proposeFileName(model, isoDay(new Date())), format, content });
    } finally {
      setBusy(false);
    }
  }

  useActionHandler('chart.export', () => void save('png'), !isBusy);
  return (
    <>
      <NativeSelect
        aria-label={say('chart.density')}
        value={String(density)}
        onChange={({ currentTarget }) => setDensity(Number(currentTarget.value))}
        data={DENSITIES.map((each) => ({ value: String(each), label: `${each}×` }))}
      />
      <Button
        variant="default"
        disabled={isBusy}
        leftSection={<Download size={14} aria-hidden />}
        onClick={() => void save('png')}
      >
        {say('chart.save-png')}
      </Button>
      <Button variant="default" disabled={isBusy} onClick={() => void save('svg')}>
        {say('chart.save-svg')}
      </Button>
    </>
  );
}
