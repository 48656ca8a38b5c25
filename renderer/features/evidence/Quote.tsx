import type { Observation } from '../../../shared/domain/observation.ts';
import { useWorkbench } from '../../state/store.ts';
import styles from './evidence.module.css';
import type { Reader } from './reader.ts';

interface QuoteProps {
  readonly reader: Reader;
  readonly observation: Observation;
}

/** The sentence that a figure was read from, the words of the figure marked; nothing without one. */
export function Quote({ reader, observation }: QuoteProps): React.JSX.Element | null {
  const layer = useWorkbench(({ data }) =>
    data.kind === 'ready'
      ? data.layers.find(({ places }) => places.has(observation.id))
      : undefined,
  );
  const place = layer?.places.get(observation.id);
  if (place === undefined || !layer || layer.article === null) return null;
  const { start, end, sentence } = place;
  const words = (from: number, to: number): string => layer.article?.slice(from, to) ?? '';
  return (
    <blockquote className={styles['quote']} aria-label={reader.say('evidence.sentence')}>
      {words(sentence.start, start)}
      <mark>{words(start, end)}</mark>
      {words(end, sentence.end)}
    </blockquote>
  );
}
