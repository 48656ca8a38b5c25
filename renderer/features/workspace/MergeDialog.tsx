import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { closeWork, mergeWork, type OpenedWork, useOpenedWork } from '../../state/hand-over.ts';
import { useSay } from '../../state/language.ts';
import { ConflictCard, type Take } from './ConflictCard.tsx';
import classes from './workspace.module.css';

/** Shows what a colleague's work would change here, and asks about what both have changed. */
export function MergeDialog(): React.JSX.Element {
  const say = useSay();
  const opened = useOpenedWork((state) => state.opened);
  return (
    <Modal
      size={900}
      opened={opened !== null}
      onClose={closeWork}
      title={say('handover.title', { file: opened?.file ?? '' })}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {opened !== null && <Work key={opened.plan} opened={opened} />}
    </Modal>
  );
}

function Work({ opened }: { readonly opened: OpenedWork }): React.JSX.Element {
  const say = useSay();
  const [takes, setTakes] = useState<Readonly<Record<string, Take>>>({});
  const { added, updated, conflicts } = opened;
  const takeOf = (key: string): Take => takes[key] ?? 'mine';
  const isNothing = added + updated + conflicts.length === 0;
  const merge = (): void => {
    void mergeWork(
      opened,
      conflicts.map(({ key }) => ({ key, take: takeOf(key) })),
    );
  };
  return (
    <>
      <Summary opened={opened} />
      {isNothing && <p>{say('handover.nothing')}</p>}
      {conflicts.length > 0 && <h3>{say('handover.conflicts')}</h3>}
      {conflicts.map((conflict) => (
        <ConflictCard
          key={conflict.key}
          conflict={conflict}
          take={takeOf(conflict.key)}
          onTake={(take) => setTakes({ ...takes, [conflict.key]: take })}
        />
      ))}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={closeWork}>
          {say('app.cancel')}
        </Button>
        <Button disabled={isNothing} onClick={merge}>
          {say('handover.merge')}
        </Button>
      </div>
    </>
  );
}

function Summary({ opened }: { readonly opened: OpenedWork }): React.JSX.Element {
  const say = useSay();
  const { by, added, updated, kept, rejected } = opened;
  return (
    <p className={classes['intro']}>
      {by !== '' && `${say('handover.from', { by })} `}
      {say('handover.summary', { added, updated, kept })}
      {rejected > 0 && ` ${say('handover.rejected', { count: rejected })}`}
    </p>
  );
}
