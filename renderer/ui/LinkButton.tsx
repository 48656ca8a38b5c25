import type { ComponentProps } from 'react';
import classes from './LinkButton.module.css';

/** A button that stands among words, such as the name of a park that leads to its page. */
export function LinkButton(
  props: Omit<ComponentProps<'button'>, 'type' | 'className'>,
): React.JSX.Element {
  return <button {...props} type="button" className={classes['link']} />;
}
