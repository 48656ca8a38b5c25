import type { OwnSource } from '../../../shared/import/own-figure.ts';
import { useSay } from '../../state/language.ts';
import { TextField } from '../../ui/TextField.tsx';

/** Where a figure comes from, as it is typed. */
export type TypedSource = Pick<OwnSource, 'publisher' | 'published' | 'url'>;

interface SourceFieldsProps {
  readonly source: TypedSource;
  readonly onChange: (parts: Partial<TypedSource>) => void;
}

/** Who says so, when, and where it can be read. */
export function SourceFields({ source, onChange }: SourceFieldsProps): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <TextField
        label={say('own.publisher')}
        value={source.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <TextField
        label={say('own.published')}
        hint={say('own.published-hint')}
        value={source.published}
        onChange={(published) => onChange({ published })}
      />
      <TextField label={say('own.url')} value={source.url} onChange={(url) => onChange({ url })} />
    </>
  );
}
