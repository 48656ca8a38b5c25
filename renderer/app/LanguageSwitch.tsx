import { LANGUAGES } from '../../shared/text/language.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { changeSettings } from '../state/workspace.ts';
import { Segments } from '../ui/Segments.tsx';

/** Russian or English. */
export function LanguageSwitch(): React.JSX.Element {
  const say = useSay();
  return (
    <Segments
      aria-label={say('bar.language')}
      value={useLanguage()}
      onChange={(language) => void changeSettings({ language })}
      data={LANGUAGES.map((value) => ({ value, label: say(`bar.language-${value}`) }))}
    />
  );
}
