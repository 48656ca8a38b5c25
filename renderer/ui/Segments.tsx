import { useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly 'aria-label': string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
}

/** One of a few words, all in sight. */
export function Segments<Value extends string>({
  'aria-label': label,
  value: chosen,
  onChange,
  data,
}: SegmentsProps<Value>): React.JSX.Element {
  const name = useId();
  return (
    <div className={classes['segments']} role="radiogroup" aria-label={label}>
      {data.map((each) => (
        <label key={each.value} className={classes['segment']}>
          <input
            type="radio"
            name={name}
            value={each.value}
            checked={each.value === chosen}
            onChange={() => onChange(each.value)}
          />
          {each.label}
        </label>
      ))}
    </div>
  );
}
