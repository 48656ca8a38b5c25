import type { SourceId } from '../../../shared/domain/ids.ts';
import type { Source } from '../../../shared/domain/source.ts';
import { formatPeriodShort } from '../../../shared/text/format-period.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { openSource } from '../../state/files.ts';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';

interface SourceLineProps {
  readonly reader: Reader;
  readonly source: SourceId;
}

/** Who published a statement, when, how reliable that is, and the way to the page. */
export function SourceLine({ reader, source: id }: SourceLineProps): React.JSX.Element | null {
  const source = reader.dataset.sourceById.get(id);
  if (source === undefined) return null;
  const { url } = source;
  const publisher = nameOfPublisher(reader.language, source.publisher);
  return (
    <div className={styles['source']}>
      <div>
        <strong>{publisher}</strong>
        <span className={styles['dim']}>
          {` · ${sayDate(reader, source)} · ${wordOf(reader.language, 'reliability', source.reliability)}`}
        </span>
      </div>
      <div className={styles['label']} lang="en">
        {source.label}
      </div>
      {url === null ? (
        <span className={styles['dim']}>{reader.say('evidence.no-link')}</span>
      ) : (
        <button
          type="button"
          className={styles['link']}
          title={url}
          aria-label={reader.say('evidence.open-link-of', { publisher })}
          onClick={() => void openSource(url)}
        >
          {hostOf(url)}
        </button>
      )}
    </div>
  );
}

function sayDate({ say, language }: Reader, { published, publishedBasis }: Source): string {
  if (published === null) return say('evidence.no-date');
  const date = formatPeriodShort(language, published);
  return publishedBasis === 'inferred'
    ? say('evidence.published-inferred', { date })
    : say('evidence.published', { date });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
