import { Kbd, Modal, TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isActionId } from '../../shared/ipc/action-table.ts';
import { useDisabledActions } from '../state/actions.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { showDialog } from '../state/place.ts';
import { useDataset, useWorkbench } from '../state/store.ts';
import { buildCommands, type Command, findCommands } from './find-commands.ts';
import classes from './Palette.module.css';

/** Finds an action, a view or a park by its name and runs it. */
export function Palette(): React.JSX.Element {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = findCommands(useCommands(), typed);
  const place = Math.min(at, Math.max(0, found.length - 1));
  const choose = (command: Command | undefined): void => {
    if (command === undefined) return;
    showDialog(null);
    // After the dialog has given the focus back, which the command may want elsewhere.
    setTimeout(command.run);
  };
  const keyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) choose(found[place]);
    else if (found.length > 0) setAt((place + step + found.length) % found.length);
  };
  return (
    <Modal
      opened
      onClose={() => showDialog(null)}
      title={say('palette.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
      transitionProps={{ duration: 0 }}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={say('palette.search')}
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${place}` : undefined}
        placeholder={say('palette.search')}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keyDown}
      />
      <CommandList found={found} place={place} onChoose={choose} />
    </Modal>
  );
}

interface CommandListProps {
  readonly found: readonly Command[];
  readonly place: number;
  readonly onChoose: (command: Command) => void;
}

function CommandList({ found, place, onChoose }: CommandListProps): React.JSX.Element {
  const say = useSay();
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  if (found.length === 0) return <p className={classes['none']}>{say('palette.none')}</p>;
  return (
    <div
      id="palette-list"
      role="listbox"
      aria-label={say('palette.results')}
      className={classes['list']}
    >
      {found.map((command, index) => (
        // The field keeps the focus and moves the choice with the arrow keys.
        <div
          key={command.id}
          ref={index === place ? current : null}
          id={`palette-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          className={classes['line']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(command)}
          onKeyDown={() => undefined}
        >
          <span>{command.title}</span>
          {command.mark !== '' && <Kbd>{command.mark}</Kbd>}
        </div>
      ))}
    </div>
  );
}

function useCommands(): readonly Command[] {
  const language = useLanguage();
  const isMac = useWorkbench((state) => state.start.isMac);
  const views = useWorkbench((state) => state.views);
  const { parks } = useDataset();
  const disabled = useDisabledActions().join(' ');
  return useMemo(
    () =>
      buildCommands({
        language,
        isMac,
        disabled: disabled.split(' ').filter(isActionId),
        views: [...views.values()],
        parks,
      }),
    [language, isMac, views, parks, disabled],
  );
}
