import type { ReactNode } from 'react';
import classes from './FieldRow.module.css';

/** Fields that belong together: in one line, however many there are; in pairs where it is narrow. */
export function FieldRow({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <div className={classes['row']}>{children}</div>;
}
