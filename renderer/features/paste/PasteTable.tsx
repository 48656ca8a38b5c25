import { NativeSelect } from '@mantine/core';
import { OBSERVED_METRIC_IDS } from '../../../shared/domain/metric.ts';
import { isPlanStatus } from '../../../shared/domain/vocabulary.ts';
import type { PasteColumn, PasteRow } from '../../../shared/paste/paste-plan.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import type { PasteWork } from './paste-draft.ts';
import { PastedCell } from './PastedCell.tsx';
import classes from './paste.module.css';

/** Most rows that are shown; all are entered. */
const MOST_SHOWN = 200;

/** The block as it would be entered: parks, metrics and the figures as they were read. */
export function PasteTable({ work }: { readonly work: PasteWork }): React.JSX.Element {
  const say = useSay();
  const { columns, rows, cells } = work.plan;
  return (
    <div className={classes['scroll']} role="region" aria-label={say('paste.table')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{say('paste.park')}</th>
            {columns.map((column) => (
              <MetricOfColumn key={column.at} column={column} work={work} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((row, rowAt) => (
            <tr key={row.at}>
              <ParkOfRow row={row} work={work} />
              {columns.map(({ at }, columnAt) => (
                <PastedCell key={at} cell={cells[rowAt]?.[columnAt] ?? { kind: 'none' }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnProps {
  readonly column: PasteColumn;
  readonly work: PasteWork;
}

function MetricOfColumn({ column, work }: ColumnProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { at, title, metric, status, period } = column;
  const said = [
    isPlanStatus(status) ? wordOf(language, 'status', status) : '',
    period === work.draft.choices.period.trim() ? '' : period,
  ].filter((word) => word !== '');
  return (
    <th scope="col">
      <span className={classes['title']}>{[title, ...said].join(' · ')}</span>
      <NativeSelect
        size="xs"
        aria-label={say('paste.metric-of', { title })}
        value={metric ?? ''}
        data={[
          { value: '', label: say('paste.leave-out') },
          ...OBSERVED_METRIC_IDS.map((id) => ({
            value: id,
            label: wordOf(language, 'metric', id),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          work.chooseMetric(at, OBSERVED_METRIC_IDS.find((id) => id === value) ?? null)
        }
      />
    </th>
  );
}

interface RowProps {
  readonly row: PasteRow;
  readonly work: PasteWork;
}

function ParkOfRow({ row, work }: RowProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { parkById } = useDataset();
  const { at, name, park, isFound, candidates } = row;
  const found = park === null ? '' : (parkById.get(park)?.name[language] ?? '');
  if (isFound) return <th scope="row">{found}</th>;
  return (
    <th scope="row" className={classes['unclear']}>
      <span className={classes['title']}>{name}</span>
      {candidates.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={say('paste.park-of', { name })}
          value={park ?? ''}
          data={[
            { value: '', label: say('paste.leave-out') },
            ...candidates.map((id) => ({
              value: id,
              label: parkById.get(id)?.name[language] ?? id,
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            work.choosePark(at, candidates.find((id) => id === value) ?? null)
          }
        />
      )}
    </th>
  );
}
