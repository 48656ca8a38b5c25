import classes from './Labelled.module.css';
import { Tip } from './Tip.tsx';

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
      <Tip label={hint}>
        <span className={classes['label']} aria-hidden>
          {label}
        </span>
      </Tip>
      {children}
    </div>
  );
}
