import { Modal, Textarea } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import { clipOf, takeClip, usePasting } from '../../state/pasting.ts';
import { showDialog } from '../../state/place.ts';
import classes from './paste.module.css';
import { PasteForm } from './PasteForm.tsx';

/** Shows what a pasted block would enter in the user's own layer, and enters it. */
export function PasteDialog(): React.JSX.Element {
  const say = useSay();
  const clip = usePasting((state) => state.clip);
  return (
    <Modal
      opened
      size={860}
      onClose={() => showDialog(null)}
      title={say('paste.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {clip === null ? <PasteArea /> : <PasteForm clip={clip} />}
    </Modal>
  );
}

/** Waits for a table to be pasted; words that are typed stay words. */
function PasteArea(): React.JSX.Element {
  const say = useSay();
  return (
    <Textarea
      data-autofocus
      label={say('paste.here')}
      description={say('paste.here-hint')}
      rows={6}
      className={classes['area'] ?? ''}
      onPaste={(event) => {
        event.preventDefault();
        takeClip(clipOf(event));
      }}
    />
  );
}
