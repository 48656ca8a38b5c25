import { Button, NativeSelect } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { FULL_CONTENTS } from '../../../shared/export/deliverable-request.ts';
import { USUAL_SIZE } from '../../../shared/export/picture-size.ts';
import { useActionHandler } from '../../state/actions.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { makeAndSave } from '../../state/make-file.ts';
import { showDialog } from '../../state/place.ts';

const DENSITIES = [1, 2, 3, 4] as const;

/** Saves the chart as a picture, and leads to all other kinds of file. */
export function ExportBar(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [density, setDensity] = useState(2);
  const [isBusy, setBusy] = useState(false);

  async function save(format: 'png' | 'svg'): Promise<void> {
    setBusy(true);
    try {
      const size = { ...USUAL_SIZE, density };
      await makeAndSave({ format, language, size, contents: FULL_CONTENTS });
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
      <Button variant="default" onClick={() => showDialog('export')}>
        {say('export.open')}
      </Button>
    </>
  );
}
