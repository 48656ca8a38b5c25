import { TextInput } from '@mantine/core';

interface TextFieldProps {
  readonly label: string;
  /** How it is to be written. */
  readonly hint?: string;
  /** Whether a dialog begins with it. */
  readonly isFirst?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for one line of text. */
export function TextField(props: TextFieldProps): React.JSX.Element {
  const { label, hint, isFirst = false, value, onChange } = props;
  return (
    <TextInput
      {...(isFirst ? { 'data-autofocus': true } : {})}
      label={label}
      {...(hint === undefined ? {} : { placeholder: hint })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
