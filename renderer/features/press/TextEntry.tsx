import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../state/language.ts';
import { Kept } from './Kept.tsx';
import { type Origin, UNKNOWN } from './article.ts';
import { OriginFields } from './OriginFields.tsx';
import classes from './press.module.css';
import { readText } from './read-articles.ts';

/** Longest text that can be pasted, in characters. */
const LONGEST = 20_000_000;

/** Takes a pasted text and what is known of where it comes from. */
export function TextEntry(): React.JSX.Element {
  const say = useSay();
  const [text, setText] = useState('');
  const [origin, setOrigin] = useState<Origin>(UNKNOWN);
  const isEmpty = text.trim() === '';
  return (
    <div className={classes['entry']}>
      <form
        className={classes['entryForm']}
        aria-label={say('press.new-text')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) void readText({ doc: say('press.pasted'), text, origin });
        }}
      >
        <p className={classes['lead']}>{say('press.lead')}</p>
        <Textarea
          label={say('press.paste-here')}
          placeholder={say('press.paste-placeholder')}
          rows={12}
          resize="vertical"
          maxLength={LONGEST}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <OriginFields origin={origin} onChange={setOrigin} />
        <div className={classes['formButtons']}>
          <span className={classes['dim']}>{say('press.formats')}</span>
          <Button type="submit" size="xs" disabled={isEmpty}>
            {say('press.read')}
          </Button>
        </div>
      </form>
      <Kept />
    </div>
  );
}
