import { TriangleAlert } from 'lucide-react';
import type { Comparison, ComparedMetric } from '../../../shared/table/compare.ts';
import type { PassportCheck } from '../../../shared/table/passport.ts';
import { nameOfSubject } from '../../../shared/text/column-name.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import classes from './compare.module.css';
import { describeFindings } from './describe-findings.ts';
import { SetAside } from './SetAside.tsx';

/** What the guard warns of or forbids, metric by metric; the rest stands in the passport. */
export function Findings({ comparison }: { readonly comparison: Comparison }): React.JSX.Element {
  const say = useSay();
  const found = comparison.metrics.filter(hasWarning);
  if (found.length === 0) {
    return <p className={classes['hint']}>{say('compare.no-findings')}</p>;
  }
  return (
    <section className={classes['findings']} aria-label={say('compare.findings')}>
      <h3>
        <TriangleAlert size={15} aria-hidden />
        {say('compare.findings')}
      </h3>
      <dl>
        {found.map((each) => (
          <MetricFindings
            key={nameOfSubject('en', each)}
            compared={each}
            checks={comparison.passport.checks}
          />
        ))}
      </dl>
    </section>
  );
}

function MetricFindings({
  compared,
  checks,
}: {
  readonly compared: ComparedMetric;
  readonly checks: readonly PassportCheck[];
}): React.JSX.Element {
  const language = useLanguage();
  const dataset = useDataset();
  return (
    <>
      <dt>{nameOfSubject(language, compared)}</dt>
      <dd>
        {describeFindings(compared, { dataset, language }).map(({ check, verdict, sentences }) => (
          <p key={check}>
            {sentences.join(' ')}
            {verdict === 'warn' && compared.computed === undefined && (
              <SetAside
                metric={compared.metric}
                check={check}
                overruled={reasonOf(checks, { metric: compared.metric, check })}
              />
            )}
          </p>
        ))}
      </dd>
    </>
  );
}

function reasonOf(
  checks: readonly PassportCheck[],
  { metric, check }: Pick<PassportCheck, 'metric' | 'check'>,
): string | null {
  return checks.find((each) => each.metric === metric && each.check === check)?.overruled ?? null;
}

function hasWarning({ checks }: ComparedMetric): boolean {
  return checks.some(({ verdict }) => verdict === 'warn' || verdict === 'block');
}
