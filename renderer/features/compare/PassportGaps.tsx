import { sayConversion } from '../../../shared/chart/footnotes.ts';
import type { Passport } from '../../../shared/table/passport.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay, useSayProblem } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { PassportTable } from './PassportTable.tsx';

/** The conversions made, and the figures that are missing with the reason. */
export function PassportGaps({ passport }: { readonly passport: Passport }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const sayProblem = useSayProblem();
  const { parkById } = useDataset();
  const nameOf = (id: Passport['exclusions'][number]['park']): string =>
    parkById.get(id)?.name[language] ?? id;
  return (
    <>
      <PassportTable
        title={say('compare.conversions')}
        columns={[say('compare.metric'), say('compare.park'), say('compare.conversion')]}
        rows={passport.conversions.map((each) => [
          wordOf(language, 'metric', each.metric),
          nameOf(each.park),
          sayConversion(language, each.conversion) ?? '',
        ])}
      />
      <PassportTable
        title={say('compare.exclusions')}
        columns={[say('compare.metric'), say('compare.park'), say('compare.reason')]}
        rows={passport.exclusions.map((each) => [
          wordOf(language, 'metric', each.metric),
          nameOf(each.park),
          [wordOf(language, 'hole-means', each.hole), ...each.problems.map(sayProblem)].join(' '),
        ])}
      />
    </>
  );
}
