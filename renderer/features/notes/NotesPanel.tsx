import { useMemo } from 'react';
import type { Note } from '../../../shared/domain/annotation.ts';
import { buildFigure } from '../../../shared/table/figure.ts';
import { buildPreferences } from '../../../shared/table/preferences.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { notesOn } from '../../state/notes.ts';
import { type Selection, useDataset, useWorkbench } from '../../state/store.ts';
import { NewNote } from './NewNote.tsx';
import { NoteCard } from './NoteCard.tsx';
import classes from './notes.module.css';
import { namePlace } from './place-name.ts';

/** Notes on the selected cell and on its park. */
export function NotesPanel(): React.JSX.Element | null {
  const selection = useWorkbench((state) => state.selection);
  if (selection === null) return null;
  return <NotesOn key={`${selection.park}:${selection.metric}`} selection={selection} />;
}

function NotesOn({ selection }: { readonly selection: Selection }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const notes = useWorkbench((state) => state.notes);
  const period = usePeriodOf(selection);
  const { park, metric } = selection;
  const target = metric === null ? ({ kind: 'park', park } as const) : cellTarget(park, metric);
  const name = namePlace(target, { dataset, language });
  const onPark = notesOn(notes, { park, metric: null });
  return (
    <div className={classes['panel']}>
      <h2 className={classes['title']}>
        <span>{name.park}</span>
        <small>{name.part}</small>
      </h2>
      <NewNote selection={selection} period={period} />
      {metric !== null && (
        <NoteSection title={say('notes.on-figure')} notes={notesOn(notes, selection)} />
      )}
      {(metric === null || onPark.length > 0) && (
        <NoteSection title={say('notes.on-park')} notes={onPark} />
      )}
    </div>
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
          <NoteCard key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

function cellTarget(
  park: Selection['park'],
  metric: NonNullable<Selection['metric']>,
): { kind: 'cell'; park: Selection['park']; metric: typeof metric; period: null } {
  return { kind: 'cell', park, metric, period: null };
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
