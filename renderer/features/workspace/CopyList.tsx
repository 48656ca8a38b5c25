import { UnstyledButton } from '@mantine/core';
import { useLanguage, useSay } from '../../state/language.ts';
import { formatInstant } from '../../ui/format-instant.ts';
import type { Copy } from './copy.ts';
import classes from './workspace.module.css';

interface CopyListProps {
  readonly copies: readonly Copy[];
  readonly chosen: Copy | null;
  readonly onChoose: (copy: Copy) => void;
}

/** The copies by date, newest first, with what each was made for. */
export function CopyList({ copies, chosen, onChoose }: CopyListProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className={classes['list']} aria-label={say('copies.list')}>
      {copies.map((copy) => (
        <li key={copy.name}>
          <UnstyledButton
            className={classes['copy'] ?? ''}
            aria-pressed={copy.name === chosen?.name}
            onClick={() => onChoose(copy)}
          >
            <span>{formatInstant(language, copy.savedAt)}</span>
            <small>{say(`copies.reason-${copy.reason}`)}</small>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
