import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { NOTE_KINDS, type NoteKind } from '../../../shared/domain/annotation.ts';
import { useSay } from '../../state/language.ts';
import classes from './notes.module.css';

/** What is typed into the editor of a note. */
export interface TypedNote {
  readonly kind: NoteKind;
  readonly text: string;
  /** As typed, with commas between. */
  readonly tags: string;
}

interface NoteEditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly submitLabel: string;
  readonly typed: TypedNote;
  readonly isFocused: boolean;
  readonly onTyped: (parts: Partial<TypedNote>) => void;
  readonly onSubmit: () => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** Kind, text and tags of a note. Ctrl+Enter submits, Escape goes back. */
export function NoteEditor(props: NoteEditorProps): React.JSX.Element {
  const { label, placeholder, typed, isFocused, onTyped, onSubmit, onCancel } = props;
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
      onKeyDown={onKeyDown}
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
        value={typed.text}
        onChange={({ currentTarget }) => onTyped({ text: currentTarget.value })}
      />
      {typed.text !== '' && (
        <TextInput
          aria-label={say('notes.tags')}
          placeholder={say('notes.tags-hint')}
          value={typed.tags}
          onChange={({ currentTarget }) => onTyped({ tags: currentTarget.value })}
        />
      )}
      <EditorButtons {...props} />
    </form>
  );
}

/** The tags that were typed, none twice. */
export function tagsOf(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#/, '').slice(0, 60));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 30);
}

function EditorButtons(props: NoteEditorProps): React.JSX.Element {
  const { submitLabel, typed, onTyped, onCancel } = props;
  const say = useSay();
  const isEmpty = typed.text.trim() === '';
  return (
    <div className={classes['editorButtons']}>
      <NativeSelect
        aria-label={say('notes.kind')}
        value={typed.kind}
        onChange={({ currentTarget: { value } }) =>
          onTyped({ kind: NOTE_KINDS.find((each) => each === value) ?? typed.kind })
        }
        data={NOTE_KINDS.map((value) => ({ value, label: say(`note-kind.${value}`) }))}
      />
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {say('app.cancel')}
        </Button>
      )}
      {/* It keeps the keyboard once the note is taken and nothing is typed any more. */}
      <Button
        type="submit"
        aria-disabled={isEmpty}
        {...(isEmpty ? { 'data-disabled': true } : {})}
        title={say('notes.add-hint')}
      >
        {submitLabel}
      </Button>
    </div>
  );
}
