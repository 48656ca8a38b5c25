import { type ReactNode, useId } from 'react';
import styles from './evidence.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of the evidence. */
export function Section({ title, children }: SectionProps): React.JSX.Element {
  const heading = useId();
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <h3 id={heading} className={styles['section-title']}>
        {title}
      </h3>
      {children}
    </section>
  );
}
