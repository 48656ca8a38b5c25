import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ParkId } from '../../../shared/domain/ids.ts';
import type { ObservedMetricId } from '../../../shared/domain/metric.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import { useSay } from '../../state/language.ts';
import { OwnFigureForm } from './OwnFigureForm.tsx';

interface OwnFigureProps {
  readonly park: ParkId;
  readonly metric: ObservedMetricId;
  /** What stands in the cell and may be corrected; null where nothing does. */
  readonly chosen: Observation | null;
}

/** Lets the user enter a figure for the cell, or one to be taken instead of what stands there. */
export function OwnFigure({ park, metric, chosen }: OwnFigureProps): React.JSX.Element {
  const say = useSay();
  const [opened, setOpened] = useState<'add' | 'correct' | null>(null);
  const close = (): void => setOpened(null);
  return (
    <>
      <Button.Group>
        <Button variant="default" onClick={() => setOpened('add')}>
          {say('own.add')}
        </Button>
        {chosen !== null && (
          <Button variant="default" onClick={() => setOpened('correct')}>
            {say('own.correct')}
          </Button>
        )}
      </Button.Group>
      <Modal
        opened={opened !== null}
        onClose={close}
        title={say(opened === 'correct' ? 'own.title-correct' : 'own.title-add')}
        closeButtonProps={{ 'aria-label': say('app.close') }}
      >
        {opened !== null && (
          <OwnFigureForm
            cell={{ park, metric }}
            corrected={opened === 'correct' ? chosen : null}
            onDone={close}
          />
        )}
      </Modal>
    </>
  );
}
