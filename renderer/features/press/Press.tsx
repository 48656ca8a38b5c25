import { useEffect, useState } from 'react';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { DropHint } from '../../ui/DropHint.tsx';
import { ArticleList } from './ArticleList.tsx';
import { ArticleView } from './ArticleView.tsx';
import { currentArticle, useDesk } from './desk.ts';
import { useDeskKeys } from './keys.ts';
import { openDesk } from './open-desk.ts';
import classes from './press.module.css';
import { readFiles } from './read-articles.ts';
import { useWantedText } from './use-wanted-words.ts';
import { TextEntry } from './TextEntry.tsx';
import { Tools } from './Tools.tsx';

/** The press desk: texts in, proposed figures out, each decided by the analyst. */
export function Press(): React.JSX.Element {
  const say = useSay();
  const article = useDesk(currentArticle);
  const [isOver, setOver] = useState(false);
  const onKeyDown = useDeskKeys();
  const isReady = useWorkbench(({ data }) => data.kind === 'ready');
  useEffect(() => {
    if (isReady) void openDesk();
  }, [isReady]);
  useWantedText(isReady);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears keys and files of everything in it
    <div
      className={classes['desk']}
      data-over={isOver || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void readFiles([...event.dataTransfer.files]);
      }}
    >
      <Tools />
      <ArticleList />
      {article === null ? <TextEntry /> : <ArticleView key={article.id} article={article} />}
      {isOver && <DropHint>{say('press.drop')}</DropHint>}
    </div>
  );
}
