import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import type { ParkLook } from '../../../shared/chart/look.ts';
import type { ParkId } from '../../../shared/domain/ids.ts';
import { setBase, toggleCompared } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import classes from './compare.module.css';
import { ParkMark } from './ParkMark.tsx';

interface ParkHeadingProps {
  readonly park: ParkId;
  readonly look: ParkLook;
  readonly isBase: boolean;
}

/** Heads a park's column: its mark and name, whether it is the base, and the way out. */
export function ParkHeading({ park, look, isBase }: ParkHeadingProps): React.JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const name = useDataset().parkById.get(park)?.name[language];
  if (name === undefined) return null;
  return (
    <th scope="col" aria-label={name} className={classes['park']}>
      <div className={classes['park-line']}>
        <span className={classes['park-name']}>
          <ParkMark look={look} />
          {name}
        </span>
        <ActionIcon
          size={24}
          aria-label={say('compare.remove', { park: name })}
          title={say('compare.remove', { park: name })}
          onClick={() => toggleCompared(park)}
        >
          <X size={13} aria-hidden />
        </ActionIcon>
      </div>
      <button
        type="button"
        className={classes['base']}
        aria-pressed={isBase}
        aria-label={say(isBase ? 'compare.is-base' : 'compare.make-base', { park: name })}
        onClick={() => setBase(park)}
      >
        {say('compare.base')}
      </button>
    </th>
  );
}
