import type { Note } from '../../../shared/domain/annotation.ts';
import type { Park } from '../../../shared/domain/park.ts';
import { say as sayIn } from '../../../shared/text/say.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { goTo } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { ParkSection } from './ParkSection.tsx';
import classes from './park.module.css';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** The user's notes on the park and on its cells, the newest first. */
export function ParkNotes({ park }: { readonly park: Park }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const notes = useWorkbench((state) => state.notes);
  const own = [...notes.values()]
    .filter(({ target }) => 'park' in target && target.park === park.id)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <ParkSection title={say('park.notes')} count={own.length} none={say('park.no-notes')}>
      <ul className={classes['list']}>
        {own.map((note) => (
          <li key={note.id}>
            <LinkButton
              onClick={() => goTo({ park: park.id, metric: metricOfNote(note) }, 'notes')}
            >
              {metricOfNote(note) === null
                ? sayIn(language, 'park.whole')
                : wordOf(language, 'metric', metricOfNote(note) ?? 'jobs')}
            </LinkButton>
            <p>{note.text}</p>
          </li>
        ))}
      </ul>
    </ParkSection>
  );
}

function metricOfNote({ target }: Note) {
  return target.kind === 'cell' ? target.metric : null;
}
