import { UnstyledButton } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { pressLayers } from './kept.ts';
import classes from './press.module.css';
import { openLayer } from './read-articles.ts';

/** The texts of which figures were accepted earlier; each can be put back on the desk. */
export function Kept(): React.JSX.Element | null {
  const say = useSay();
  useWorkbench(({ data }) => data);
  const layers = pressLayers();
  if (layers.length === 0) return null;
  return (
    <section className={classes['kept']} aria-label={say('press.kept')}>
      <h2 className={classes['heading']}>{say('press.kept')}</h2>
      <ul className={classes['plain']}>
        {layers.map((layer) => (
          <li key={layer.id}>
            <UnstyledButton
              className={classes['article'] ?? ''}
              onClick={() => void openLayer(layer)}
            >
              <span className={classes['articleTitle']}>{layer.name}</span>
              <span className={classes['dim']}>
                {say('press.accepted-count', { count: layer.observations.length })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
