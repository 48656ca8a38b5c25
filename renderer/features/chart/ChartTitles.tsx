import { TextInput } from '@mantine/core';
import type { ChartModel } from '../../../shared/chart/model.ts';
import { updateChart } from '../../state/chart.ts';
import { useSay } from '../../state/language.ts';

/** Longest title that is kept; files wrap what is long, nobody reads what is longer. */
const LONGEST_TITLE = 500;

/** The user's own title and subtitle; left empty, the proposed ones stand. */
export function ChartTitles({ model }: { readonly model: ChartModel }): React.JSX.Element {
  const say = useSay();
  const { title, subtitle } = model.spec;
  return (
    <>
      <TextInput
        label={say('chart.own-title')}
        value={title ?? ''}
        placeholder={model.title}
        maxLength={LONGEST_TITLE}
        onChange={({ currentTarget: { value } }) => updateChart({ title: ownOrNull(value) })}
      />
      <TextInput
        label={say('chart.own-subtitle')}
        value={subtitle ?? ''}
        placeholder={model.subtitle}
        maxLength={LONGEST_TITLE}
        onChange={({ currentTarget: { value } }) => updateChart({ subtitle: ownOrNull(value) })}
      />
    </>
  );
}

function ownOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
