import { Loader } from '@mantine/core';
import classes from './Loading.module.css';

/** Says that something is under way. */
export function Loading({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <div className={classes['loading']} role="status">
      <Loader size="xs" type="dots" color="gray" />
      {text}
    </div>
  );
}
