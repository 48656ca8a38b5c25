import { Button } from '@mantine/core';
import { type ComponentType, type ReactElement, Suspense, useState } from 'react';
import { takeFocus } from '../../ui/take-focus.ts';

interface LazyMenuProps {
  readonly label: string;
  /** What opens, loaded when it is first asked for; it shows the button that it is given. */
  readonly Menu: ComponentType<{ readonly children: ReactElement }>;
}

/** A button with something to open, which the first picture of the window does without. */
export function LazyMenu({ label, Menu }: LazyMenuProps): React.JSX.Element {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button
      ref={isWanted ? takeFocus : null}
      variant="default"
      aria-haspopup="dialog"
      onClick={() => setWanted(true)}
    >
      {label}
    </Button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <Menu>{button}</Menu>
    </Suspense>
  );
}
