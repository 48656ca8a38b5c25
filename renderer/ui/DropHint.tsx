import classes from './DropHint.module.css';

interface DropHintProps {
  /** What comes of dropping. */
  readonly children: string;
  /** Over the whole window instead of the area that it stands in. */
  readonly isOverWindow?: boolean;
}

/** Says what dropping does while files are held over a place that takes them. */
export function DropHint({ children, isOverWindow = false }: DropHintProps): React.JSX.Element {
  return (
    <div className={classes['hint']} data-window={isOverWindow || undefined}>
      {children}
    </div>
  );
}
