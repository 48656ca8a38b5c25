import type { Passport } from '../../../shared/table/passport.ts';
import { useSay } from '../../state/language.ts';
import classes from './compare.module.css';
import { PassportChecks } from './PassportChecks.tsx';
import { PassportChoices } from './PassportChoices.tsx';
import { PassportGaps } from './PassportGaps.tsx';

/** Everything that was checked, chosen, converted and left out. */
export function PassportDetails({ passport }: { readonly passport: Passport }): React.JSX.Element {
  const say = useSay();
  return (
    <details className={classes['passport']}>
      <summary>{say('compare.passport')}</summary>
      <PassportChecks checks={passport.checks} />
      <PassportChoices choices={passport.choices} />
      <PassportGaps passport={passport} />
    </details>
  );
}
