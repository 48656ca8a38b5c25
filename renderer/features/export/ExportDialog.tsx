import { Button, Loader, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { EventOf } from '../../../shared/ipc/contract.ts';
import { lacksParks } from '../../../shared/export/deliverable-request.ts';
import { listen } from '../../bridge/workbench.ts';
import { MOST_COMPARED } from '../../state/comparison.ts';
import { useActionTip } from '../../state/actions.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import {
  cancelMaking,
  copyMade,
  type FileWish,
  makeAndSave,
  type Making,
} from '../../state/make-file.ts';
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
function useMaking(): readonly [boolean, (work: () => Promise<Making>) => void] {
  const [isBusy, setBusy] = useState(false);
  async function run(work: () => Promise<Making>): Promise<void> {
    setBusy(true);
    try {
      if ((await work()) === 'done') showDialog(null);
    } finally {
      setBusy(false);
    }
  }
  return [isBusy, (work) => void run(work)];
}

/** How far the file has come, as the main process tells it. */
function useStage(isBusy: boolean): EventOf<'export.stage'>['stage'] {
  const [stage, setStage] = useState<EventOf<'export.stage'>['stage']>('gathering');
  useEffect(
    () => (isBusy ? listen('export.stage', (news) => setStage(news.stage)) : undefined),
    [isBusy],
  );
  return stage;
}

function ExportForm(): React.JSX.Element {
  const say = useSay();
  const windowLanguage = useLanguage();
  const [choice, change] = useExportChoice();
  const [isBusy, run] = useMaking();
  const stage = useStage(isBusy);
  const wish: FileWish = { ...choice, language: choice.language ?? windowLanguage };
  const comparison = useWorkbench((state) => state.view.comparison);
  const lacks = lacksParks({ comparison }, choice.format, choice.contents);
  const needsParks = useNeedsParks();
  const isWithout = comparison.parks.length === 0;
  return (
    <>
      <ExportFields choice={choice} onChange={change} />
      <p className={classes['means']} role={lacks ? 'alert' : undefined}>
        {lacks ? needsParks : say(`export.means.${choice.format}`)}
      </p>
      <div className={classes['buttons']}>
        {isBusy && (
          <>
            <Loader size="xs" aria-hidden />
            <span role="status">{say(`export.stage.${stage}`)}</span>
            <Button variant="subtle" onClick={() => void cancelMaking()}>
              {say('export.cancel')}
            </Button>
          </>
        )}
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => run(() => copyMade('table', wish))}
        >
          {say('export.copy-table')}
        </Button>
        <Button
          variant="default"
          disabled={isBusy || isWithout}
          onClick={() => run(() => copyMade('picture', wish))}
        >
          {say('export.copy-picture')}
        </Button>
        <Button disabled={isBusy || lacks} onClick={() => run(() => makeAndSave(wish))}>
          {say('export.save')}
        </Button>
      </div>
    </>
  );
}

/** Why a chart cannot be made of a view without chosen parks, and how to choose some. */
function useNeedsParks(): string {
  const say = useSay();
  const toggle = useActionTip('compare.toggle');
  const area = useActionTip('area.compare');
  return say('export.needs-parks', { most: MOST_COMPARED, toggle, area });
}
