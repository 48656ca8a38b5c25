import { Button, Tooltip } from '@mantine/core';
import { MessageSquarePlus } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { buildTextSpan, type TextPlace } from '../../../shared/domain/text-span.ts';
import { useSay } from '../../state/language.ts';
import { wantNoteOn } from '../../state/place.ts';
import type { Article } from './article.ts';
import { useDesk } from './desk.ts';
import { nameOfText } from './use-wanted-words.ts';
import { readMarkedWords } from './words-chosen.ts';

interface NoteOnWordsProps {
  readonly article: Article;
  /** Where the text stands. */
  readonly region: RefObject<HTMLElement | null>;
}

/** Writes a note on the words that are marked in the text, or on those of the chosen proposal. */
export function NoteOnWords({ article, region }: NoteOnWordsProps): React.JSX.Element {
  const say = useSay();
  const marked = useMarkedWords(region);
  const chosen = useDesk(({ chosen: key }) => article.proposals.find((each) => each.key === key));
  const place = marked ?? chosen?.mention ?? null;
  const span = place === null ? null : buildTextSpan(article.text, place);
  return (
    <Tooltip label={say('notes.choose-words')} disabled={span !== null}>
      <Button
        size="compact-xs"
        variant="default"
        disabled={span === null}
        leftSection={<MessageSquarePlus size={12} aria-hidden />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (span !== null) wantNoteOn({ kind: 'text', layer: nameOfText(article), span });
        }}
      >
        {say('notes.write-on-words')}
      </Button>
    </Tooltip>
  );
}

function useMarkedWords(region: RefObject<HTMLElement | null>): TextPlace | null {
  const [marked, setMarked] = useState<TextPlace | null>(null);
  useEffect(() => {
    const read = (): void => setMarked(readMarkedWords(region.current));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [region]);
  return marked;
}
