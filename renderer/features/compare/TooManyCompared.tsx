import { Button } from '@mantine/core';
import { formatDecimals } from '../../../shared/text/format-number.ts';
import { MOST_BESIDE } from '../../../shared/table/most-beside.ts';
import { compareParks, MOST_COMPARED } from '../../state/comparison.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';

/** Says that a view made elsewhere names more parks than can be set side by side, and keeps some. */
export function TooManyCompared({ count }: { readonly count: number }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <div role="alert">
      <Empty
        title={say('compare.too-many-title')}
        hint={say('compare.too-many-hint', {
          named: formatDecimals(language, count, 0),
          most: MOST_BESIDE,
        })}
      >
        <Button onClick={() => compareParks(useWorkbench.getState().view.comparison.parks)}>
          {say('compare.keep-first', { count: MOST_COMPARED })}
        </Button>
      </Empty>
    </div>
  );
}
