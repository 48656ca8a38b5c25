import { Button } from '@mantine/core';
import { useState } from 'react';
import { wordOf } from '../../../shared/text/word-of.ts';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';
import { Prefer } from './Prefer.tsx';
import { Statement } from './Statement.tsx';
import type { RivalStatement } from './statements.ts';

const SHOWN_AT_FIRST = 4;

interface RivalsProps {
  readonly reader: Reader;
  readonly rivals: readonly RivalStatement[];
}

/** The observations that could have stood in the cell, those that contradict it first. */
export function Rivals({ reader, rivals }: RivalsProps): React.JSX.Element {
  const [showsAll, setShowsAll] = useState(false);
  const { say, language } = reader;
  const ordered = [
    ...rivals.filter(({ conflicts }) => conflicts),
    ...rivals.filter(({ conflicts }) => !conflicts),
  ];
  const shown = showsAll ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  const hidden = ordered.length - shown.length;
  return (
    <>
      {shown.map(({ observation, lostBy, conflicts }) => (
        <Statement key={observation.id} reader={reader} observation={observation}>
          {conflicts && (
            <div className={styles['conflict']}>
              <span aria-hidden="true">≠ </span>
              {say('evidence.conflicts')}
            </div>
          )}
          <div className={styles['lost']}>
            {say('evidence.not-taken', { reason: wordOf(language, 'lost-by', lostBy) })}
          </div>
          <Prefer observation={observation} />
        </Statement>
      ))}
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setShowsAll(true)}>
          {say('evidence.show-all', { count: hidden })}
        </Button>
      )}
    </>
  );
}
