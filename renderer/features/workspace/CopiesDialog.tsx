import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ask } from '../../bridge/workbench.ts';
import { keepCopy } from '../../state/hand-over.ts';
import { useSay } from '../../state/language.ts';
import { tellProblem } from '../../state/notices.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import type { Copy } from './copy.ts';
import { CopyList } from './CopyList.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import classes from './workspace.module.css';

/** Lists the copies of the workspace with their dates, and what going back would change. */
export function CopiesDialog(): React.JSX.Element {
  const say = useSay();
  const isOpen = useWorkbench((state) => state.dialog === 'copies');
  return (
    <Modal
      size={820}
      opened={isOpen}
      onClose={() => showDialog(null)}
      title={say('copies.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {isOpen && <Copies />}
    </Modal>
  );
}

function Copies(): React.JSX.Element {
  const say = useSay();
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [chosen, setChosen] = useState<Copy | null>(null);
  const load = async (): Promise<void> => {
    const listed = await ask('copy.list', {});
    if (listed.kind === 'ok') setCopies(listed.value.copies);
    else tellProblem(listed.problem);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens
  useEffect(() => void load(), []);
  return (
    <>
      <p className={classes['intro']}>{say('copies.intro')}</p>
      <Button variant="default" onClick={() => void keepCopy().then(load)}>
        {say('copies.keep')}
      </Button>
      {copies.length === 0 ? (
        <p className={classes['dim']}>{say('copies.none')}</p>
      ) : (
        <div className={classes['copies']}>
          <CopyList copies={copies} chosen={chosen} onChoose={setChosen} />
          {chosen === null ? (
            <p className={classes['dim']}>{say('copies.choose')}</p>
          ) : (
            <CopyPreview key={chosen.name} copy={chosen} />
          )}
        </div>
      )}
    </>
  );
}
