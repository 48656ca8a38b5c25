import type { PassportChoice } from '../../../shared/table/passport.ts';
import { nameOfPublisher } from '../../../shared/text/publisher-name.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { useDataset } from '../../state/store.ts';
import { PassportTable } from './PassportTable.tsx';

/** Which source stands behind each figure, and what decided between it and its rivals. */
export function PassportChoices({
  choices,
}: {
  readonly choices: readonly PassportChoice[];
}): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const dataset = useDataset();
  const publisherOf = ({ chosen }: PassportChoice): string => {
    const source = dataset.observationById.get(chosen)?.source;
    const publisher = (source && dataset.sourceById.get(source)?.publisher) ?? chosen;
    return nameOfPublisher(language, publisher);
  };
  return (
    <PassportTable
      title={say('compare.choices')}
      columns={[
        say('compare.metric'),
        say('compare.park'),
        say('compare.chosen'),
        say('compare.decided'),
        say('compare.rivals'),
      ]}
      rows={choices.map((each) => [
        wordOf(language, 'metric', each.metric),
        dataset.parkById.get(each.park)?.name[language] ?? each.park,
        publisherOf(each),
        each.decidedBy === null
          ? say('compare.only-one')
          : wordOf(language, 'chosen-by', each.decidedBy),
        String(each.rivals),
      ])}
    />
  );
}
