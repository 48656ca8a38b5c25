import { Button } from '@mantine/core';
import { Pencil, X } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSay, useSayProblem } from '../../state/language.ts';
import { Loading } from '../../ui/Loading.tsx';
import { type Article, type Origin, titleOf } from './article.ts';
import { ArticleText } from './ArticleText.tsx';
import { NoteOnWords } from './NoteOnWords.tsx';
import { OriginFields } from './OriginFields.tsx';
import classes from './press.module.css';
import { Proposals } from './Proposals.tsx';
import { changeOrigin, closeArticle } from './read-articles.ts';

/** One text: where it comes from, its words, and beside them what was read from it. */
export function ArticleView({ article }: { readonly article: Article }): React.JSX.Element {
  const say = useSay();
  const sayProblem = useSayProblem();
  const { progress } = article;
  const region = useRef<HTMLDivElement>(null);
  return (
    <>
      <Head article={article} region={region} />
      {progress.kind === 'failed' && (
        <p role="alert" className={classes['failed']}>
          {sayProblem(progress.problem)}
        </p>
      )}
      {(progress.kind === 'waiting' || progress.kind === 'reading') &&
      article.proposals.length === 0 ? (
        <Loading text={say('press.progress.reading')} />
      ) : (
        <div className={classes['columns']}>
          <ArticleText article={article} region={region} />
          <Proposals article={article} />
        </div>
      )}
    </>
  );
}

interface HeadProps {
  readonly article: Article;
  readonly region: RefObject<HTMLElement | null>;
}

function Head({ article, region }: HeadProps): React.JSX.Element {
  const say = useSay();
  const [isEdited, setEdited] = useState(false);
  const { origin } = article;
  const known = [origin.publisher, origin.published, origin.url].filter((text) => text !== '');
  return (
    <header className={classes['head']}>
      <div className={classes['headLine']}>
        <h2 className={classes['headTitle']}>{titleOf(article)}</h2>
        <NoteOnWords article={article} region={region} />
        <Button
          size="compact-xs"
          variant="default"
          aria-expanded={isEdited}
          leftSection={<Pencil size={12} aria-hidden />}
          onClick={() => setEdited(!isEdited)}
        >
          {say('press.origin')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<X size={12} aria-hidden />}
          onClick={() => closeArticle(article.id)}
        >
          {say('press.close')}
        </Button>
      </div>
      <div className={classes['dim']}>
        {known.length === 0 ? say('press.origin-unknown') : known.join(' · ')}
      </div>
      {isEdited && <OriginForm article={article} onDone={() => setEdited(false)} />}
    </header>
  );
}

interface OriginFormProps {
  readonly article: Article;
  readonly onDone: () => void;
}

function OriginForm({ article, onDone }: OriginFormProps): React.JSX.Element {
  const say = useSay();
  const [origin, setOrigin] = useState<Origin>(article.origin);
  useEffect(() => setOrigin(article.origin), [article.origin]);
  return (
    <form
      aria-label={say('press.origin')}
      onSubmit={(event) => {
        event.preventDefault();
        void changeOrigin(article.id, origin);
        onDone();
      }}
    >
      <OriginFields origin={origin} onChange={setOrigin} />
      <div className={classes['formButtons']}>
        <Button size="xs" variant="default" onClick={onDone}>
          {say('app.cancel')}
        </Button>
        <Button size="xs" type="submit">
          {say('press.save')}
        </Button>
      </div>
    </form>
  );
}
