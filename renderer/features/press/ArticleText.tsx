import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useSay } from '../../state/language.ts';
import type { Article } from './article.ts';
import { type Block, buildBlocks, type Piece } from './blocks.ts';
import { chooseProposal, currentArticle, useDesk } from './desk.ts';
import classes from './press.module.css';
import { useWantedWords } from './use-wanted-words.ts';
import { LINE_START } from './words-chosen.ts';

interface ArticleTextProps {
  readonly article: Article;
  /** Told where the text stands. */
  readonly region: RefObject<HTMLDivElement | null>;
}

/** The text as it came, with the words of the proposals marked in place. */
export function ArticleText({ article, region }: ArticleTextProps): React.JSX.Element {
  const say = useSay();
  const { text, proposals } = article;
  const blocks = useMemo(() => buildBlocks(text, proposals), [text, proposals]);
  useWantedWords(article, region);
  return (
    <div
      ref={region}
      className={classes['text']}
      role="region"
      aria-label={say('press.text')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
    >
      {blocks.map((block) => (
        <Line key={block.start} block={block} />
      ))}
    </div>
  );
}

const Line = memo(function Line({ block }: { readonly block: Block }): React.JSX.Element {
  return (
    <p className={classes['line']} {...{ [LINE_START]: block.start }}>
      {block.pieces.map((piece) =>
        piece.key === null ? (
          piece.text
        ) : (
          <Mark key={piece.start} piece={piece} proposal={piece.key} />
        ),
      )}
    </p>
  );
});

interface MarkProps {
  readonly piece: Piece;
  readonly proposal: string;
}

// The list beside the text does the same by keys.
function Mark({ piece, proposal }: MarkProps): React.JSX.Element {
  const isChosen = useDesk((desk) => desk.chosen === proposal);
  const decision = useDesk(
    (desk) => currentArticle(desk)?.proposals.find(({ key }) => key === proposal)?.decision,
  );
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does it by keys
    <mark
      ref={place}
      className={classes['mark']}
      data-decision={decision}
      data-chosen={isChosen || undefined}
      onClick={() => chooseProposal(proposal)}
    >
      {piece.text}
    </mark>
  );
}
