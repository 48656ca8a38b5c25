import { Button } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import { showArea } from '../../state/place.ts';
import { Empty } from '../../ui/Empty.tsx';

/** Says how parks come to be compared. */
export function NothingCompared(): React.JSX.Element {
  const say = useSay();
  return (
    <Empty title={say('compare.empty-title')} hint={say('compare.empty-hint')}>
      <Button variant="default" onClick={() => showArea('grid')}>
        {say('compare.to-grid')}
      </Button>
    </Empty>
  );
}
