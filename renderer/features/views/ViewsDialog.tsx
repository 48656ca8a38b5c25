import { Button, FileButton, Modal, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { EXAMPLES } from '../../../shared/table/examples.ts';
import { useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { openExample, openViewFile, saveView } from '../../state/views.ts';
import { SavedView } from './SavedView.tsx';
import classes from './views.module.css';

/** The worked examples and the user's own views: to open, save, rename, copy, share and delete. */
export function ViewsDialog(): React.JSX.Element {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const close = (): void => showDialog(null);
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={say('views.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <p>{say('views.intro')}</p>
      <SaveForm field={field} />
      <OwnViews onOpened={close} onRemoved={() => field.current?.focus()} />
      <section aria-label={say('views.examples')}>
        <h3 className={classes['heading']}>{say('views.examples')}</h3>
        <ul className={classes['list']}>
          {EXAMPLES.map((example) => (
            <li key={example.id} className={classes['example']}>
              <div>
                <b>{say(`example.${example.id}`)}</b>
                <p>{say(`example.${example.id}-text`)}</p>
              </div>
              <Button
                variant="default"
                aria-label={say('views.open-of', { name: say(`example.${example.id}`) })}
                onClick={() => {
                  close();
                  void openExample(example);
                }}
              >
                {say('views.open')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </Modal>
  );
}

interface SaveFormProps {
  readonly field: React.RefObject<HTMLInputElement | null>;
}

function SaveForm({ field }: SaveFormProps): React.JSX.Element {
  const say = useSay();
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    if (name.trim() !== '' && (await saveView(name.trim()))) setName('');
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        ref={field}
        data-autofocus
        className={classes['name'] ?? ''}
        aria-label={say('views.name')}
        placeholder={say('views.name')}
        maxLength={200}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {say('views.save')}
      </Button>
    </form>
  );
}

type OwnViewsProps = Pick<React.ComponentProps<typeof SavedView>, 'onOpened' | 'onRemoved'>;

function OwnViews({ onOpened, onRemoved }: OwnViewsProps): React.JSX.Element {
  const say = useSay();
  const views = useWorkbench((state) => state.views);
  const named = [...views.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <section aria-label={say('views.own')}>
      <h3 className={classes['heading']}>{say('views.own')}</h3>
      {named.length === 0 && <p className={classes['none']}>{say('views.none')}</p>}
      <ul className={classes['list']}>
        {named.map((saved) => (
          <SavedView key={saved.id} saved={saved} onOpened={onOpened} onRemoved={onRemoved} />
        ))}
      </ul>
      <FileButton
        accept=".parkview"
        onChange={(file) => {
          if (file === null) return;
          onOpened();
          void openViewFile(file);
        }}
      >
        {(props) => (
          <Button variant="default" {...props}>
            {say('views.load')}
          </Button>
        )}
      </FileButton>
    </section>
  );
}
