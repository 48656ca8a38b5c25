import type { ComponentPropsWithRef } from 'react';
import classes from './MenuPlace.module.css';

interface MenuPlaceProps extends Omit<ComponentPropsWithRef<'span'>, 'role' | 'style'> {
  /** Name of the menu, in the language of the window. */
  readonly 'aria-label': string;
  /** Pixels from the left and the top of the window. */
  readonly x: number;
  readonly y: number;
}

/** What a menu hangs on that was not opened by a button: a point of the window, for no hand to press. */
export function MenuPlace({ x, y, ...rest }: MenuPlaceProps): React.JSX.Element {
  return (
    <span
      {...rest}
      role="button"
      tabIndex={-1}
      className={classes['place']}
      style={{ left: x, top: y }}
    />
  );
}
