import { useMemo } from 'react';
import { wordOf } from '../../../shared/text/word-of.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { useActionTip } from '../../state/actions.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showArea } from '../../state/place.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './evidence.module.css';
import { FigureEvidence } from './FigureEvidence.tsx';

/** The panel that tells where the selected figure comes from. */
export function Evidence(): React.JSX.Element {
  const selection = useWorkbench((state) => state.selection);
  const dataset = useDataset();
  const figureOf = useColumnFigures();
  const language = useLanguage();
  const say = useSay();
  const parkTip = useActionTip('area.park');
  const reader = useMemo(() => ({ dataset, language, say }), [dataset, language, say]);
  if (selection === null || selection.metric === null) {
    return <p className={styles['nothing']}>{say('panel.select-a-cell')}</p>;
  }
  const { park: id, metric, track } = selection;
  const park = dataset.parkById.get(id);
  if (park === undefined)
    return <p className={styles['nothing']}>{say('evidence.park-not-found')}</p>;
  const figure = figureOf(id, metric, track);
  const formula =
    figure.computed?.subject.kind === 'formula' ? figure.computed.subject.formula : null;
  return (
    <div className={styles['evidence']}>
      <h2 className={styles['title']}>{park.name[language]}</h2>
      <div className={styles['metric']} title={formula ?? wordOf(language, 'metric-means', metric)}>
        {nameOfSubject(language, figure)}
        {' · '}
        <LinkButton title={parkTip} onClick={() => showArea('park')}>
          {say('action.area-park')}
        </LinkButton>
      </div>
      <FigureEvidence key={`${id}:${metric}:${track ?? ''}`} reader={reader} figure={figure} />
    </div>
  );
}
