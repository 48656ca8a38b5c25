import { Modal } from '@mantine/core';
import { useState } from 'react';
import { metricOf } from '../../../shared/domain/metric.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useColumnFigures } from '../../state/column-figures.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { OwnFigureForm } from './OwnFigureForm.tsx';
import { gatherStatements } from './statements.ts';
import styles from './own-figure.module.css';

/**
 * The form of a figure that the user enters for the selected cell. Where a correction is asked for
 * but nothing stands in the cell, a figure is added.
 */
export function OwnFigureDialog({ corrects }: { readonly corrects: boolean }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const figureOf = useColumnFigures();
  const selection = useWorkbench((state) => state.selection);
  // What stands in the cell when the form is opened: entering the figure may change it.
  const [cell] = useState(() => {
    if (selection === null || selection.metric === null) return null;
    const { park, track } = selection;
    const metric = metricOf(selection.metric);
    if (metric.kind !== 'observed') return null;
    const { chosen } = gatherStatements(dataset, figureOf(park, metric.id, track));
    return { park, metric: metric.id, chosen };
  });
  const close = (): void => showDialog(null);
  const corrected = corrects ? (cell?.chosen ?? null) : null;
  return (
    <Modal
      opened
      onClose={close}
      title={say(corrected === null ? 'own.title-add' : 'own.title-correct')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {cell !== null && (
        <>
          <p className={styles['cell']}>
            {dataset.parkById.get(cell.park)?.name[language]} ·{' '}
            {wordOf(language, 'metric', cell.metric)}
          </p>
          <OwnFigureForm cell={cell} corrected={corrected} onDone={close} />
        </>
      )}
    </Modal>
  );
}
