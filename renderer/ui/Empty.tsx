import classes from './Empty.module.css';

interface EmptyProps {
  readonly title: string;
  /** What to do to have something here. */
  readonly hint?: string;
  readonly children?: React.ReactNode;
}

/** Stands where there is nothing to show, and says what to do. */
export function Empty({ title, hint, children }: EmptyProps): React.JSX.Element {
  return (
    <div className={classes['empty']}>
      <p className={classes['title']}>{title}</p>
      {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
      {children}
    </div>
  );
}
