import { Tooltip } from '@mantine/core';
import classes from './Labelled.module.css';

interface LabelledProps {
  readonly label: string;
  /** Explains the choice when the pointer rests on its label. */
  readonly hint: string;
  readonly children: React.ReactNode;
}

/** A small label before a control of a bar; the control names itself for those who cannot see it. */
export function Labelled({ label, hint, children }: LabelledProps): React.JSX.Element {
  return (
    <div className={classes['labelled']}>
      <Tooltip label={hint} multiline w={260}>
        <span className={classes['label']} aria-hidden>
          {label}
        </span>
      </Tooltip>
      {children}
    </div>
  );
}
