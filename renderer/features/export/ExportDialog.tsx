import { Button, Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import { copyChart, copyFigures } from '../../state/copy-made.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { type FileWish, makeAndSave } from '../../state/make-file.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { ExportFields } from './ExportFields.tsx';
import classes from './export.module.css';
import { useExportChoice } from './use-export-choice.ts';

/** Asks which file the present view is to become, and makes it. */
export function ExportDialog(): React.JSX.Element {
  const say = useSay();
  const isOpen = useWorkbench((state) => state.dialog === 'export');
  return (
    <Modal
      size="lg"
      opened={isOpen}
      onClose={() => showDialog(null)}
      title={say('export.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <ExportForm />
    </Modal>
  );
}

/** Whether something is being made, and how to begin; closes the dialog where it came to be. */
function useMaking(): readonly [boolean, (work: () => Promise<boolean>) => void] {
  const [isBusy, setBusy] = useState(false);
  async function run(work: () => Promise<boolean>): Promise<void> {
    setBusy(true);
    try {
      if (await work()) showDialog(null);
    } finally {
      setBusy(false);
    }
  }
  return [isBusy, (work) => void run(work)];
}

function ExportForm(): React.JSX.Element {
  const say = useSay();
  const windowLanguage = useLanguage();
  const [choice, change] = useExportChoice();
  const [isBusy, run] = useMaking();
  const wish: FileWish = { ...choice, language: choice.language ?? windowLanguage };
  return (
    <>
      <ExportFields choice={choice} onChange={change} />
      <p className={classes['means']}>{say(`export.means.${choice.format}`)}</p>
      <div className={classes['buttons']}>
        {isBusy && <Loader size="xs" aria-label={say('export.making')} />}
        <Button variant="default" disabled={isBusy} onClick={() => run(() => copyFigures(wish))}>
          {say('export.copy-table')}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => run(() => copyChart(wish))}>
          {say('export.copy-picture')}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => run(async () => (await makeAndSave(wish)) === 'saved')}
        >
          {say('export.save')}
        </Button>
      </div>
    </>
  );
}
