import { Button } from '@mantine/core';
import { useKeyboardGivenBack } from '../../ui/use-keyboard-given-back.ts';

interface PassingButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that goes away with what it does; the keyboard then goes back to the work area. */
export function PassingButton({ label, onClick }: PassingButtonProps): React.JSX.Element {
  useKeyboardGivenBack();
  return (
    <Button variant="subtle" onClick={onClick}>
      {label}
    </Button>
  );
}
