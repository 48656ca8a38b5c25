import { SegmentedControl } from '@mantine/core';
import type { OpenedWork } from '../../state/hand-over.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { formatInstant } from '../../ui/format-instant.ts';
import classes from './workspace.module.css';

/** Which version of something stays. */
export type Take = 'mine' | 'theirs' | 'both';
type Conflict = OpenedWork['conflicts'][number];

const TAKES = ['mine', 'theirs', 'both'] as const;

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly take: Take;
  readonly onTake: (take: Take) => void;
}

/** Something that both have changed, the two versions side by side. */
export function ConflictCard({ conflict, take, onTake }: ConflictCardProps): React.JSX.Element {
  const say = useSay();
  const { table, title, mine, theirs } = conflict;
  // A cell has one choice, so there is nothing to keep beside it.
  const takes = TAKES.filter((each) => each !== 'both' || table !== 'choices');
  return (
    <section className={classes['conflict']} aria-label={title}>
      <h4>
        {say(`handover.table-${table}`)}: {title}
      </h4>
      <div className={classes['sides']}>
        <Side title={say('handover.mine')} side={mine} isTaken={take !== 'theirs'} />
        <Side title={say('handover.theirs')} side={theirs} isTaken={take !== 'mine'} />
      </div>
      <SegmentedControl
        aria-label={say('handover.conflicts')}
        value={take}
        onChange={(value) => onTake(TAKES.find((each) => each === value) ?? take)}
        data={takes.map((value) => ({ value, label: say(`handover.take-${value}`) }))}
      />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly side: Conflict['mine'];
  readonly isTaken: boolean;
}

function Side({ title, side, isTaken }: SideProps): React.JSX.Element {
  const language = useLanguage();
  const { by, at, text } = side;
  return (
    <div className={classes['side']} data-taken={isTaken}>
      <small>
        {[title, by, formatInstant(language, at)].filter((part) => part !== '').join(', ')}
      </small>
      <pre>{text}</pre>
    </div>
  );
}
