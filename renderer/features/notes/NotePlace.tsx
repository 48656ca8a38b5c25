import { UnstyledButton } from '@mantine/core';
import type { NoteTarget } from '../../../shared/domain/annotation.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { goTo } from '../../state/place.ts';
import { useDataset } from '../../state/store.ts';
import classes from './notes.module.css';
import { namePlace } from './place-name.ts';

/** What a note speaks of; leads there. */
export function NotePlace({ target }: { readonly target: NoteTarget }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const { park, part } = namePlace(target, { dataset, language });
  const metric = target.kind === 'cell' ? target.metric : null;
  return (
    <UnstyledButton
      className={classes['place'] ?? ''}
      aria-label={say('notes.go-to', { place: `${park}, ${part}` })}
      onClick={() => goTo({ park: target.park, metric }, 'notes')}
    >
      <b>{park}</b> {part}
    </UnstyledButton>
  );
}
