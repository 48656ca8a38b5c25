import { lazy, Suspense, useEffect, useState } from 'react';
import { select } from '../state/place.ts';
import { isTextField } from '../state/text-field.ts';
import { cellAt } from './cell-at.ts';
import type { OpenMenu } from './MenuAtPointer.tsx';

const MenuAtPointer = lazy(async () => ({
  default: (await import('./MenuAtPointer.tsx')).MenuAtPointer,
}));

/** The menu at the pointer, also opened by the Menu key and Shift+F10 on what has the focus. */
export function ContextMenu(): React.JSX.Element | null {
  const [open, setOpen] = useState<OpenMenu | null>(null);
  useEffect(() => {
    const hear = (event: MouseEvent): void => {
      // A field of text has the menu of the system.
      if (isTextField(event.target) || event.defaultPrevented) return;
      event.preventDefault();
      if (isHeading(event.target)) return;
      const selection = cellAt(event.target);
      if (selection !== null) select(selection);
      setOpen({ x: event.clientX, y: event.clientY, selection });
    };
    window.addEventListener('contextmenu', hear);
    return () => window.removeEventListener('contextmenu', hear);
  }, []);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      <MenuAtPointer open={open} onClose={() => setOpen(null)} />
    </Suspense>
  );
}

/** The heading of a column opens a menu of its own. */
function isHeading(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="columnheader"]') !== null;
}
