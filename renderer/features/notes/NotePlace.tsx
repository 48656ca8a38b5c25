import { UnstyledButton } from '@mantine/core';
import type { NoteTarget } from '../../../shared/domain/note-target.ts';
import { useSay } from '../../state/language.ts';
import { goToPlace } from './go-to-place.ts';
import classes from './notes.module.css';
import { namePlace } from './place-name.ts';
import { usePlaceContext } from './use-place-context.ts';

/** What a note speaks of; leads there. */
export function NotePlace({ target }: { readonly target: NoteTarget }): React.JSX.Element {
  const say = useSay();
  const { whole, part } = namePlace(target, usePlaceContext());
  return (
    <UnstyledButton
      className={classes['place'] ?? ''}
      aria-label={say('park' in target ? 'notes.go-to' : 'notes.go-to-other', {
        place: `${whole}, ${part}`,
      })}
      onClick={() => goToPlace(target)}
    >
      <b>{whole}</b> {part}
    </UnstyledButton>
  );
}
