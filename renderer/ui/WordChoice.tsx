import { NativeSelect } from '@mantine/core';

interface WordChoiceProps<Word extends string> {
  readonly label: string;
  readonly value: Word;
  readonly options: readonly Word[];
  readonly sayWord: (word: Word) => string;
  readonly onChange: (word: Word) => void;
}

/** A choice of one word of a list. */
export function WordChoice<Word extends string>(props: WordChoiceProps<Word>): React.JSX.Element {
  const { label, value, options, sayWord, onChange } = props;
  return (
    <NativeSelect
      label={label}
      value={value}
      data={options.map((each) => ({ value: each, label: sayWord(each) }))}
      onChange={({ currentTarget }) => {
        const chosen = options.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
