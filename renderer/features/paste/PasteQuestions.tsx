import { NativeSelect } from '@mantine/core';
import { CURRENCIES, isCurrency, STATUSES } from '../../../shared/domain/vocabulary.ts';
import { wordOf } from '../../../shared/text/word-of.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { FieldRow } from '../../ui/FieldRow.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WordChoice } from '../../ui/WordChoice.tsx';
import type { PasteWork } from './paste-draft.ts';

const MEANINGS = ['decimals', 'thousands'] as const;

/** What has to be said of a whole block: its time, its status, and what its cells leave open. */
export function PasteQuestions({ work }: { readonly work: PasteWork }): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { plan, draft, choose } = work;
  const { period, status, meaning } = draft.choices;
  return (
    <FieldRow>
      <TextField
        isFirst
        label={say('paste.period')}
        hint={say('own.period-hint')}
        value={period}
        onChange={(text) => choose({ period: text })}
      />
      <WordChoice
        label={say('own.status')}
        value={status}
        options={STATUSES}
        sayWord={(word) => wordOf(language, 'status', word)}
        onChange={(word) => choose({ status: word })}
      />
      {plan.asksCurrency && <CurrencyChoice work={work} />}
      {plan.asksMeaning && (
        <WordChoice
          label={say('paste.meaning')}
          value={meaning}
          options={MEANINGS}
          sayWord={(word) => say(`paste.meaning-${word}`)}
          onChange={(word) => choose({ meaning: word })}
        />
      )}
    </FieldRow>
  );
}

function CurrencyChoice({ work }: { readonly work: PasteWork }): React.JSX.Element {
  const say = useSay();
  return (
    <NativeSelect
      label={say('paste.currency')}
      value={work.draft.choices.currency ?? ''}
      data={[{ value: '', label: say('paste.currency-none') }, ...CURRENCIES]}
      onChange={({ currentTarget: { value } }) =>
        work.choose({ currency: isCurrency(value) ? value : null })
      }
    />
  );
}
