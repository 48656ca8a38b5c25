import { Button } from '@mantine/core';
import { useSay } from '../../state/language.ts';
import { showDialog } from '../../state/place.ts';

interface OwnFigureProps {
  /** Whether something stands in the cell that may be corrected. */
  readonly hasChosen: boolean;
}

/** Lets the user enter a figure for the cell, or one to be taken instead of what stands there. */
export function OwnFigure({ hasChosen }: OwnFigureProps): React.JSX.Element {
  const say = useSay();
  return (
    <Button.Group>
      <Button variant="default" onClick={() => showDialog('figure-add')}>
        {say('own.add')}
      </Button>
      {hasChosen && (
        <Button variant="default" onClick={() => showDialog('figure-correct')}>
          {say('own.correct')}
        </Button>
      )}
    </Button.Group>
  );
}
