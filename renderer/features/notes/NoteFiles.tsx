import { Button, Menu, TextInput } from '@mantine/core';
import { Download } from 'lucide-react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { printNotesAsCsv, printNotesAsMarkdown } from '../../../shared/export/note-files.ts';
import { printWebAnnotations } from '../../../shared/export/web-annotation.ts';
import { saveMadeFile } from '../../state/files.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeSettings } from '../../state/workspace.ts';
import { namePlace } from './place-name.ts';
import { usePlaceContext } from './use-place-context.ts';

/** Writes the listed notes into files, and says who signs new ones. */
export function NoteFiles({ notes }: { readonly notes: readonly Note[] }): React.JSX.Element {
  return (
    <>
      {notes.length > 0 && <SaveMenu notes={notes} />}
      <Initials />
    </>
  );
}

function SaveMenu({ notes }: { readonly notes: readonly Note[] }): React.JSX.Element {
  const say = useSay();
  const context = usePlaceContext();
  const { language } = context;
  const name = say('notes.file-name');
  const placed = notes.map((note) => {
    const { whole, part } = namePlace(note.target, context);
    return { note, place: `${whole}, ${part}` };
  });
  const save = (format: 'md' | 'csv' | 'jsonld', content: string): void => {
    void saveMadeFile({ name, format, content });
  };
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<Download size={14} aria-hidden />}>
          {say('notes.files')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save('md', printNotesAsMarkdown(placed, language))}>
          {say('notes.save-markdown')}
        </Menu.Item>
        <Menu.Item onClick={() => save('csv', printNotesAsCsv(placed, language))}>
          {say('notes.save-csv')}
        </Menu.Item>
        <Menu.Item onClick={() => save('jsonld', printWebAnnotations(notes))}>
          {say('notes.save-jsonld')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Initials(): React.JSX.Element {
  const say = useSay();
  const initials = useWorkbench((state) => state.settings.initials);
  return (
    <TextInput
      w={130}
      aria-label={say('notes.initials')}
      title={say('notes.initials-hint')}
      placeholder={say('notes.initials')}
      maxLength={12}
      defaultValue={initials}
      key={initials}
      onBlur={({ currentTarget: { value } }) => {
        if (value.trim() !== initials) void changeSettings({ initials: value.trim() });
      }}
    />
  );
}
