import { NativeSelect, TextInput } from '@mantine/core';
import { RELIABILITIES } from '../../../shared/domain/vocabulary.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import type { Origin } from './article.ts';
import classes from './press.module.css';
import { publisherOf } from './publisher.ts';

interface OriginFieldsProps {
  readonly origin: Origin;
  readonly onChange: (origin: Origin) => void;
}

/** Where a text comes from: title, publisher, day, address, grade of the source. */
export function OriginFields({ origin, onChange }: OriginFieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <div className={classes['originFields']}>
      <TextInput
        className={classes['wide'] ?? ''}
        label={say('press.title')}
        value={origin.title}
        maxLength={500}
        onChange={({ currentTarget }) => onChange({ ...origin, title: currentTarget.value })}
      />
      <TextInput
        label={say('press.publisher')}
        value={origin.publisher}
        maxLength={200}
        onChange={({ currentTarget }) => onChange({ ...origin, publisher: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={say('press.published')}
        title={say('press.published-hint')}
        value={origin.published}
        onChange={({ currentTarget }) => onChange({ ...origin, published: currentTarget.value })}
      />
      <TextInput
        label={say('press.url')}
        placeholder="https://"
        value={origin.url}
        maxLength={2000}
        onChange={({ currentTarget: { value: url } }) =>
          onChange({ ...origin, url, publisher: origin.publisher || publisherOf(url) })
        }
      />
      <Grade origin={origin} onChange={onChange} />
    </div>
  );
}

function Grade({ origin, onChange }: OriginFieldsProps): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <NativeSelect
      label={say('press.reliability')}
      value={origin.reliability}
      onChange={({ currentTarget: { value } }) =>
        onChange({
          ...origin,
          reliability: RELIABILITIES.find((each) => each === value) ?? 'press',
        })
      }
      data={RELIABILITIES.map((value) => ({
        value,
        label: wordOf(language, 'reliability', value),
      }))}
    />
  );
}
