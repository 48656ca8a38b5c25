import type { PassportCheck } from '../../../shared/table/passport.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { PassportTable } from './PassportTable.tsx';

/** The checks that found something; the others are fine by their absence. */
export function PassportChecks({
  checks,
}: {
  readonly checks: readonly PassportCheck[];
}): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const sayProblem = useSayProblem();
  return (
    <PassportTable
      title={say('compare.checks')}
      columns={[
        say('compare.metric'),
        say('compare.check'),
        say('compare.verdict'),
        say('compare.found'),
      ]}
      rows={checks
        .filter((each) => each.verdict !== 'fine')
        .map((each) => [
          wordOf(language, 'metric', each.metric),
          wordOf(language, 'check', each.check),
          wordOf(language, 'verdict', each.verdict),
          [
            ...each.problems.map(sayProblem),
            ...(each.overruled === null
              ? []
              : [say('exports.overruled', { reason: each.overruled })]),
          ].join(' '),
        ])}
    />
  );
}
