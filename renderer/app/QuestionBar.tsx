import { NativeSelect } from '@mantine/core';
import { CURRENCIES, isCurrency } from '../../shared/domain/vocabulary.ts';
import { STATUS_CHOICES } from '../../shared/domain/question.ts';
import { useSay } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';
import { askQuestion } from '../state/view.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { Segments } from '../ui/Segments.tsx';
import { AsOfChoice } from './AsOfChoice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ParkSearch } from './ParkSearch.tsx';
import classes from './QuestionBar.module.css';
import { ThemeMenu } from './ThemeMenu.tsx';

/** What is asked of the data, and how the window looks. */
export function QuestionBar(): React.JSX.Element {
  const say = useSay();
  return (
    <header className={classes['bar']}>
      <div className={classes['question']} role="group" aria-label={say('bar.question')}>
        <ParkSearch />
        <AsOfChoice />
        <StatusChoice />
        <ReadingChoice />
        <CurrencyChoice />
      </div>
      <div className={classes['look']}>
        <LanguageSwitch />
        <ThemeMenu />
      </div>
    </header>
  );
}

function StatusChoice(): React.JSX.Element {
  const say = useSay();
  const statuses = useWorkbench((state) => state.view.question.statuses);
  return (
    <Labelled label={say('bar.statuses')} hint={say('bar.statuses-hint')}>
      <Segments
        aria-label={say('bar.statuses')}
        value={statuses}
        onChange={(value) => askQuestion({ statuses: value })}
        data={STATUS_CHOICES.map((value) => ({ value, label: say(`bar.statuses-${value}`) }))}
      />
    </Labelled>
  );
}

function ReadingChoice(): React.JSX.Element {
  const say = useSay();
  const reading = useWorkbench((state) => state.view.question.reading);
  const readings = ['strict', 'conventional'] as const;
  return (
    <Labelled label={say('bar.reading')} hint={say('bar.reading-hint')}>
      <Segments
        aria-label={say('bar.reading')}
        value={reading}
        onChange={(value) => askQuestion({ reading: value })}
        data={readings.map((value) => ({ value, label: say(`bar.reading-${value}`) }))}
      />
    </Labelled>
  );
}

function CurrencyChoice(): React.JSX.Element {
  const say = useSay();
  const currency = useWorkbench((state) => state.view.question.currency);
  return (
    <Labelled label={say('bar.currency')} hint={say('bar.currency-hint')}>
      <NativeSelect
        aria-label={say('bar.currency')}
        value={currency ?? ''}
        onChange={({ currentTarget: { value } }) =>
          askQuestion({ currency: isCurrency(value) ? value : null })
        }
        data={[{ value: '', label: say('bar.currency-printed') }, ...CURRENCIES]}
      />
    </Labelled>
  );
}
