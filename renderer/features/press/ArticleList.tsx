import { UnstyledButton } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import { type Article, countOpen, titleOf } from './article.ts';
import { showArticle, useDesk } from './desk.ts';
import classes from './press.module.css';

/** The texts on the desk with what each still needs; nothing where there is but one. */
export function ArticleList(): React.JSX.Element | null {
  const say = useSay();
  const articles = useDesk((desk) => desk.articles);
  const current = useDesk((desk) => desk.current);
  if (articles.length === 0 || (articles.length === 1 && current !== null)) return null;
  return (
    <nav className={classes['articles']} aria-label={say('press.articles')}>
      {articles.map((article) => (
        <UnstyledButton
          key={article.id}
          className={classes['article'] ?? ''}
          aria-current={article.id === current ? 'true' : undefined}
          onClick={() => showArticle(article.id)}
        >
          <span className={classes['articleTitle']}>{titleOf(article)}</span>
          <Open article={article} />
        </UnstyledButton>
      ))}
    </nav>
  );
}

function Open({ article }: { readonly article: Article }): React.JSX.Element {
  const say = useSay();
  const { progress } = article;
  const count = countOpen(article);
  if (progress.kind !== 'read') {
    return <span className={classes['dim']}>{say(`press.progress.${progress.kind}`)}</span>;
  }
  return (
    <span className={classes['dim']}>
      {count === 0 ? say('press.decided') : say('press.to-decide', { count })}
    </span>
  );
}
