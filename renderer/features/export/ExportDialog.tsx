import { Button, Loader, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
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

/** What runs now, how to begin something, and how to end it. */
interface Making {
  readonly isBusy: boolean;
  /** Closes the dialog where the work resolves to true. */
  readonly run: (work: (cancel: AbortSignal) => Promise<boolean>) => void;
  readonly cancel: () => void;
}

function useMaking(): Making {
  const [isBusy, setBusy] = useState(false);
  const making = useRef<AbortController | null>(null);
  async function run(work: (cancel: AbortSignal) => Promise<boolean>): Promise<void> {
    const controller = new AbortController();
    making.current = controller;
    setBusy(true);
    try {
      if (await work(controller.signal)) showDialog(null);
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, run: (work) => void run(work), cancel: () => making.current?.abort() };
}

function ExportForm(): React.JSX.Element {
  const say = useSay();
  const windowLanguage = useLanguage();
  const [choice, change] = useExportChoice();
  const { isBusy, run, cancel } = useMaking();
  const wish: FileWish = { ...choice, language: choice.language ?? windowLanguage };
  return (
    <>
      <ExportFields choice={choice} onChange={change} />
      <p className={classes['means']}>{say(`export.means.${choice.format}`)}</p>
      <div className={classes['buttons']}>
        {isBusy && <Loader size="xs" aria-label={say('export.making')} />}
        {isBusy && (
          <Button variant="default" onClick={cancel}>
            {say('app.cancel')}
          </Button>
        )}
        <Button variant="default" disabled={isBusy} onClick={() => run(() => copyFigures(wish))}>
          {say('export.copy-table')}
        </Button>
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => run((signal) => copyChart(wish, signal))}
        >
          {say('export.copy-picture')}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => run(async (signal) => (await makeAndSave(wish, signal)) === 'saved')}
        >
          {say('export.save')}
        </Button>
      </div>
    </>
  );
}
