import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { keyOfTarget, type NoteTarget } from '../../../shared/domain/note-target.ts';
import { buildFigure } from '../../../shared/table/figure.ts';
import { buildPreferences } from '../../../shared/table/preferences.ts';
import { useSay } from '../../state/language.ts';
import { notesAbout, notesOn } from '../../state/notes.ts';
import { wantNoteOn } from '../../state/place.ts';
import { type Selection, useDataset, useWorkbench } from '../../state/store.ts';
import { NewNote } from './NewNote.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NotePlace } from './NotePlace.tsx';
import classes from './notes.module.css';
import { namePlace } from './place-name.ts';
import { usePlaceContext } from './use-place-context.ts';

/** Notes on the subject that was chosen for them, or on the selected cell and its park. */
export function NotesPanel(): React.JSX.Element | null {
  const selection = useWorkbench((state) => state.selection);
  const subject = useWorkbench((state) => state.subject);
  if (subject !== null) return <NotesAbout key={keyOfTarget(subject)} target={subject} />;
  if (selection === null) return null;
  return <NotesOn key={`${selection.park}:${selection.metric}`} selection={selection} />;
}

function NotesAbout({ target }: { readonly target: NoteTarget }): React.JSX.Element {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  return (
    <div className={classes['panel']}>
      <PanelTitle target={target} />
      <Button variant="default" size="compact-sm" onClick={() => wantNoteOn(null)}>
        {say('notes.back-to-cell')}
      </Button>
      <NewNote target={target} />
      <NoteSection title={say('notes.on-this')} notes={notesAbout(notes, target)} />
    </div>
  );
}

function NotesOn({ selection }: { readonly selection: Selection }): React.JSX.Element {
  const say = useSay();
  const notes = useWorkbench((state) => state.notes);
  const period = usePeriodOf(selection);
  const { park, metric } = selection;
  const target: NoteTarget =
    metric === null ? { kind: 'park', park } : { kind: 'cell', park, metric, period };
  const onPark = notesOn(notes, { park, metric: null });
  return (
    <div className={classes['panel']}>
      <PanelTitle target={target} />
      <NewNote target={target} />
      {metric !== null && (
        <NoteSection title={say('notes.on-figure')} notes={notesOn(notes, selection)} />
      )}
      {(metric === null || onPark.length > 0) && (
        <NoteSection title={say('notes.on-park')} notes={onPark} />
      )}
    </div>
  );
}

function PanelTitle({ target }: { readonly target: NoteTarget }): React.JSX.Element {
  const name = namePlace(target, usePlaceContext());
  return (
    <h2 className={classes['title']}>
      <span>{name.whole}</span>
      <small>{name.part}</small>
    </h2>
  );
}

interface NoteSectionProps {
  readonly title: string;
  readonly notes: readonly Note[];
}

function NoteSection({ title, notes }: NoteSectionProps): React.JSX.Element {
  const say = useSay();
  return (
    <section aria-label={title}>
      <h3 className={classes['heading']}>{title}</h3>
      {notes.length === 0 && <p className={classes['none']}>{say('notes.none-here')}</p>}
      <ul className={classes['cards']}>
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            place={isElsewhere(note) ? <NotePlace target={note.target} /> : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether a note in the list of a cell speaks of a part of it. */
function isElsewhere({ target: { kind } }: Note): boolean {
  return kind === 'observation' || kind === 'point';
}

/** ISO period of the figure that stands in the selected cell. */
function usePeriodOf({ park, metric }: Selection): string | null {
  const dataset = useDataset();
  const question = useWorkbench((state) => state.view.question);
  const choices = useWorkbench((state) => state.choices);
  return useMemo(() => {
    if (metric === null) return null;
    const preferences = buildPreferences(choices.values());
    const { period } = buildFigure(dataset, { park, metric }, { ...question, preferences });
    return period?.text ?? null;
  }, [dataset, question, choices, park, metric]);
}
