import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { SavedDocument } from '../../../shared/domain/workspace.ts';
import { useSay } from '../../state/language.ts';
import { wantNoteOn } from '../../state/place.ts';
import {
  duplicateView,
  openView,
  removeView,
  renameView,
  replaceView,
  shareView,
} from '../../state/views.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import classes from './views.module.css';

interface SavedViewProps {
  readonly saved: SavedDocument;
  readonly onOpened: () => void;
  /** Called once it is deleted, for the keyboard to go somewhere else. */
  readonly onRemoved: () => void;
}

/** One saved view with everything that can be done to it. */
export function SavedView({ saved, onOpened, onRemoved }: SavedViewProps): React.JSX.Element {
  const say = useSay();
  const [naming, setNaming] = useState<'not-yet' | 'now' | 'done'>('not-yet');
  if (naming === 'now') return <NameForm saved={saved} onDone={() => setNaming('done')} />;
  return (
    <li className={classes['saved']}>
      <span className={classes['title']}>{saved.name}</span>
      <Button
        variant="default"
        aria-label={say('views.open-of', { name: saved.name })}
        onClick={() => {
          onOpened();
          void openView(saved);
        }}
      >
        {say('views.open')}
      </Button>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon
            ref={naming === 'done' ? takeFocus : null}
            variant="default"
            aria-label={say('views.more', { name: saved.name })}
          >
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming('now')}>{say('views.rename')}</Menu.Item>
          <Menu.Item onClick={() => void replaceView(saved)}>{say('views.replace')}</Menu.Item>
          <Menu.Item onClick={() => void duplicateView(saved)}>{say('views.duplicate')}</Menu.Item>
          <Menu.Item
            onClick={() => {
              onOpened();
              wantNoteOn({ kind: 'view', view: saved.id });
            }}
          >
            {say('notes.write-on-view')}
          </Menu.Item>
          <Menu.Item onClick={() => void shareView(saved)}>{say('views.share')}</Menu.Item>
          <Menu.Item onClick={() => void removeView(saved).then(onRemoved)}>
            {say('views.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

interface NameFormProps {
  readonly saved: SavedDocument;
  readonly onDone: () => void;
}

function NameForm({ saved, onDone }: NameFormProps): React.JSX.Element {
  const say = useSay();
  const [name, setName] = useState(saved.name);
  const rename = async (): Promise<void> => {
    if (name.trim() === '' || (await renameView(saved, name.trim()))) onDone();
  };
  return (
    <li>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextInput
          autoFocus
          // Escape ends the naming, not the dialog around it.
          data-mantine-stop-propagation
          onKeyDown={({ key }) => key === 'Escape' && onDone()}
          className={classes['name'] ?? ''}
          aria-label={say('views.rename')}
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit">{say('views.rename-done')}</Button>
      </form>
    </li>
  );
}
