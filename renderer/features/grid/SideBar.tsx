import { CloseButton, NativeSelect } from '@mantine/core';
import type { AsOf } from '../../../shared/domain/question.ts';
import { parsePeriod } from '../../../shared/domain/period.ts';
import { EXAMPLES } from '../../../shared/table/examples.ts';
import { formatPeriod } from '../../../shared/text/format-period.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { closeBeside, showInSide, useIsWorkedOn } from '../../state/sides.ts';
import { type Side, useWorkbench } from '../../state/store.ts';
import { readView } from '../../state/views.ts';
import classes from './sides.module.css';

/** The heading of one of two views side by side: what it asks, and which view it is to be. */
export function SideBar({ side }: { readonly side: Side }): React.JSX.Element {
  const say = useSay();
  const isWorkedOn = useIsWorkedOn();
  return (
    <div className={classes['bar']} data-worked-on={isWorkedOn || undefined}>
      <span className={classes['name']}>{say(`sides.${side}`)}</span>
      <span className={classes['asked']}>{useAsked()}</span>
      <ViewOfSide side={side} />
      {side === 'right' && (
        <CloseButton size="sm" aria-label={say('sides.close')} onClick={closeBeside} />
      )}
    </div>
  );
}

/** What the view asks of its figures, in a few words. */
function useAsked(): string {
  const say = useSay();
  const language = useLanguage();
  const { asOf, statuses, reading } = useWorkbench((state) => state.view.question);
  const asOfText = (asked: AsOf): string => {
    if (asked.kind === 'latest') return say('bar.as-of-latest');
    const period = parsePeriod(asked.kind === 'year' ? String(asked.year) : asked.day);
    return period.kind === 'ok' ? formatPeriod(language, period.value) : '';
  };
  const words = [asOfText(asOf), say(`bar.statuses-${statuses}`), say(`bar.reading-${reading}`)];
  return words.join(' · ');
}

function ViewOfSide({ side }: { readonly side: Side }): React.JSX.Element {
  const say = useSay();
  const views = useWorkbench((state) => state.views);
  const open = (id: string): void => {
    const example = EXAMPLES.find((each) => `example:${each.id}` === id);
    const saved = views.get(id);
    const read = saved === undefined ? null : readView(saved);
    if (example !== undefined) showInSide(side, example.view);
    else if (read?.kind === 'ok') showInSide(side, read.value);
  };
  return (
    <NativeSelect
      size="xs"
      className={classes['choice'] ?? ''}
      aria-label={say(`sides.view-${side}`)}
      value=""
      onChange={({ currentTarget }) => open(currentTarget.value)}
      data={[
        { value: '', label: say('sides.open') },
        ...[...views.values()].map(({ id, name }) => ({ value: id, label: name })),
        ...EXAMPLES.map(({ id }) => ({ value: `example:${id}`, label: say(`example.${id}`) })),
      ]}
    />
  );
}
