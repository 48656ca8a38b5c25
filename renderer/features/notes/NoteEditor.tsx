import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { NOTE_KINDS, type NoteKind } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import classes from './notes.module.css';

interface NoteEditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly submitLabel: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly isFocused: boolean;
  readonly onKind: (kind: NoteKind) => void;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Kind and text of a note. Ctrl+Enter submits, Escape goes back. */
export function NoteEditor(props: NoteEditorProps): React.JSX.Element {
  const { label, placeholder, text, isFocused, onText, onSubmit, onCancel } = props;
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && onCancel) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  };
  return (
    <form
      className={classes['editor']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Textarea
        ref={field}
        aria-label={say('notes.text')}
        placeholder={placeholder}
        rows={4}
        resize="vertical"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <EditorButtons {...props} />
    </form>
  );
}

function EditorButtons(props: NoteEditorProps): React.JSX.Element {
  const { submitLabel, kind, text, onKind, onCancel } = props;
  const say = useSay();
  return (
    <div className={classes['editorButtons']}>
      <NativeSelect
        aria-label={say('notes.kind')}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          onKind(NOTE_KINDS.find((each) => each === value) ?? kind)
        }
        data={NOTE_KINDS.map((value) => ({ value, label: say(`note-kind.${value}`) }))}
      />
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {say('app.cancel')}
        </Button>
      )}
      <Button type="submit" disabled={text.trim() === ''} title={say('notes.add-hint')}>
        {submitLabel}
      </Button>
    </div>
  );
}
