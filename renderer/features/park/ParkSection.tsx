import classes from './park.module.css';

interface ParkSectionProps {
  readonly title: string;
  readonly count: number;
  /** Said where there is nothing. */
  readonly none: string;
  readonly children: React.ReactNode;
}

/** A part of the page with its heading and how much stands in it. */
export function ParkSection(props: ParkSectionProps): React.JSX.Element {
  const { title, count, none, children } = props;
  return (
    <section className={classes['section']} aria-label={title}>
      <h3>
        {title} {count > 0 && <span className={classes['count']}>{count}</span>}
      </h3>
      {count === 0 ? <p className={classes['dim']}>{none}</p> : children}
    </section>
  );
}
