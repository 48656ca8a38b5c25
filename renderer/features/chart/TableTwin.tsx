import type { ChartModel } from '../../../shared/chart/model.ts';
import { useSay } from '../../state/language.ts';
import classes from './chart.module.css';

/** The figures of a chart as a table. */
export function TableTwin({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const say = useSay();
  const { columns, rows } = model.table;
  return (
    <details className={classes['twin']}>
      <summary>{say('chart.as-table')}</summary>
      <table aria-label={model.title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, place) => (
                <td key={columns[place] ?? cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
