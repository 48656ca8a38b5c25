import { Button, SegmentedControl } from '@mantine/core';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset, useWorkbench } from '../../state/store.ts';
import { changeTable } from '../../state/table.ts';
import classes from './column-menu.module.css';

/** The park that all others are shown against: the one that is selected can be made it. */
export function BaseChoice(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { parkById } = useDataset();
  const base = useWorkbench((state) => state.view.table.base);
  const selected = useWorkbench((state) => state.selection?.park ?? null);
  const nameOf = (id: NonNullable<typeof selected>): string =>
    parkById.get(id)?.name[language] ?? id;
  return (
    <div className={classes['form']}>
      <div>{say('layout.base')}</div>
      <div className={classes['hint']}>
        {base !== null && nameOf(base.park)}
        {base === null && say(selected === null ? 'layout.base-how' : 'layout.base-none')}
      </div>
      {base !== null && (
        <SegmentedControl
          aria-label={say('layout.base-as')}
          value={base.as}
          onChange={(as) => changeTable({ base: { ...base, as } })}
          data={(['difference', 'ratio'] as const).map((value) => ({
            value,
            label: say(`layout.base-${value}`),
          }))}
        />
      )}
      {selected !== null && selected !== base?.park && (
        <Button
          variant="default"
          className={classes['long'] ?? ''}
          onClick={() => changeTable({ base: { park: selected, as: base?.as ?? 'difference' } })}
        >
          {say('layout.base-set', { park: nameOf(selected) })}
        </Button>
      )}
      {base !== null && (
        <Button variant="default" onClick={() => changeTable({ base: null })}>
          {say('layout.base-clear')}
        </Button>
      )}
    </div>
  );
}
