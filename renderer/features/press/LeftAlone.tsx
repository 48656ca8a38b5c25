import type { Language } from '../../../shared/text/language.ts';
import { say as sayIn } from '../../../shared/text/say.ts';
import { useSay } from '../../state/language.ts';
import type { Article } from './article.ts';
import classes from './press.module.css';

/** Most quantities that are listed. */
const MOST = 200;

interface LeftAloneProps {
  readonly article: Article;
  readonly language: Language;
}

/** The quantities that are no figures of a park, each with the reason. */
export function LeftAlone({ article, language }: LeftAloneProps): React.JSX.Element | null {
  const say = useSay();
  const { setAside } = article;
  if (setAside.length === 0) return null;
  return (
    <details className={classes['aside']}>
      <summary>{say('press.left-alone', { count: setAside.length })}</summary>
      <ul className={classes['plain']}>
        {setAside.slice(0, MOST).map(({ start, quote, reason }) => (
          <li key={start}>
            <q>{quote}</q>{' '}
            <span className={classes['dim']}>{sayIn(language, `extract.aside.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
