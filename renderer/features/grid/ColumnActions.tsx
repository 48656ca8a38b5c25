import { Button } from '@mantine/core';
import { isMetricId } from '../../../shared/domain/metric.ts';
import { isComputedId } from '../../../shared/table/computed-column.ts';
import { nameOfColumn } from '../../../shared/text/column-name.ts';
import type { ColumnId } from '../../../shared/table/table-choice.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { canMove, hideColumn, moveColumn, resetWidth, togglePinned } from './column-layout.ts';
import { closeMenuOfHidden } from './column-menu-state.ts';
import classes from './column-menu.module.css';

interface ColumnActionsProps {
  readonly column: ColumnId;
}

/** Where the column stands: moved, pinned, hidden, as wide as at first. */
export function ColumnActions({ column }: ColumnActionsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const view = useWorkbench((state) => state.view);
  const isPinned = view.table.pinned.includes(column);
  const isName = column === 'name';
  return (
    <>
      <div className={classes['title']}>
        <ColumnTitle column={column} />
      </div>
      {isMetricId(column) && (
        <p className={classes['hint']}>{wordOf(language, 'metric-means', column)}</p>
      )}
      <div className={classes['actions']}>
        <Action can={canMove(view, column, -1)} run={() => moveColumn(column, -1)}>
          {say('column.move-left')}
        </Action>
        <Action can={canMove(view, column, 1)} run={() => moveColumn(column, 1)}>
          {say('column.move-right')}
        </Action>
        <Action can={!isName} run={() => togglePinned(column)}>
          {say(isPinned ? 'column.unpin' : 'column.pin')}
        </Action>
        <Action
          can={!isName && !(isMetricId(column) && view.metrics.length === 1)}
          run={() => {
            closeMenuOfHidden();
            hideColumn(column);
          }}
        >
          {say('column.hide')}
        </Action>
        <Action can={view.table.widths[column] !== undefined} run={() => resetWidth(column)}>
          {say('column.reset-width')}
        </Action>
      </div>
    </>
  );
}

interface ActionProps {
  readonly can: boolean;
  readonly run: () => void;
  readonly children: string;
}

/** A button that keeps the keyboard when it can do no more: a column at the edge has just moved. */
function Action({ can, run, children }: ActionProps): React.JSX.Element {
  return (
    <Button
      variant="default"
      data-disabled={!can}
      aria-disabled={!can}
      onClick={() => {
        if (can) run();
      }}
    >
      {children}
    </Button>
  );
}

function ColumnTitle({ column }: ColumnActionsProps): string {
  const say = useSay();
  const language = useLanguage();
  const computed = useWorkbench((state) =>
    state.view.table.computed.find(({ id }) => id === column),
  );
  if (isMetricId(column)) return wordOf(language, 'metric', column);
  if (!isComputedId(column)) return say(`column.${column}`);
  return computed === undefined ? '' : nameOfColumn(language, computed);
}
