import { Checkbox, NativeSelect } from '@mantine/core';
import { FILE_FORMATS } from '../../../shared/export/format.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import {
  CHART_CHOICES,
  DENSITIES,
  type ExportChoice,
  LETTERINGS,
  ROW_CHOICES,
  WIDTHS,
} from './export-choice.ts';
import classes from './export.module.css';

interface ExportFieldsProps {
  readonly choice: ExportChoice;
  readonly onChange: (parts: Partial<ExportChoice>) => void;
}

const PARTS = ['comparison', 'passport', 'notes'] as const;

/** Format, language, size and contents of a file. */
export function ExportFields({ choice, onChange }: ExportFieldsProps): React.JSX.Element {
  const say = useSay();
  const { format } = choice;
  const isPicture = format === 'png' || format === 'svg';
  const isPaged = !isPicture && format !== 'csv' && format !== 'zip';
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={say('export.format')}
        data-autofocus
        value={format}
        onChange={({ currentTarget }) => {
          const chosen = FILE_FORMATS.find((each) => each === currentTarget.value);
          if (chosen !== undefined) onChange({ format: chosen });
        }}
        data={FILE_FORMATS.map((value) => ({ value, label: say(`file.${value}`) }))}
      />
      <NativeSelect
        label={say('export.language')}
        value={choice.language ?? ''}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          onChange({ language: value === 'ru' || value === 'en' ? value : null });
        }}
        data={[
          { value: '', label: say('export.language-window') },
          { value: 'ru', label: 'Русский' },
          { value: 'en', label: 'English' },
        ]}
      />
      {!isPicture && <RowsField choice={choice} onChange={onChange} />}
      {isPicture && <PictureFields choice={choice} onChange={onChange} />}
      {isPaged && format !== 'xlsx' && <ChartField choice={choice} onChange={onChange} />}
      {isPaged && <PartFields choice={choice} onChange={onChange} />}
    </div>
  );
}

function PictureFields({ choice, onChange }: ExportFieldsProps): React.JSX.Element {
  const say = useSay();
  const { size, format } = choice;
  return (
    <>
      <NativeSelect
        label={say('export.width')}
        value={String(size.width)}
        onChange={({ currentTarget }) =>
          onChange({ size: { ...size, width: Number(currentTarget.value) } })
        }
        data={WIDTHS.map((each) => ({ value: String(each), label: `${each} px` }))}
      />
      {format === 'svg' && (
        <NativeSelect
          label={say('export.lettering')}
          value={size.lettering}
          onChange={({ currentTarget }) => {
            const lettering = LETTERINGS.find((each) => each === currentTarget.value);
            if (lettering !== undefined) onChange({ size: { ...size, lettering } });
          }}
          data={LETTERINGS.map((value) => ({ value, label: say(`export.lettering.${value}`) }))}
        />
      )}
      {format === 'png' && (
        <NativeSelect
          label={say('export.density')}
          value={String(size.density)}
          onChange={({ currentTarget }) =>
            onChange({ size: { ...size, density: Number(currentTarget.value) } })
          }
          data={DENSITIES.map((each) => ({
            value: String(each),
            label: `${each}× — ${each * size.width} px`,
          }))}
        />
      )}
    </>
  );
}

function ChartField({ choice, onChange }: ExportFieldsProps): React.JSX.Element {
  const say = useSay();
  const { contents } = choice;
  return (
    <NativeSelect
      label={say('export.charts')}
      value={contents.charts}
      onChange={({ currentTarget }) => {
        const charts = CHART_CHOICES.find((each) => each === currentTarget.value);
        if (charts !== undefined) onChange({ contents: { ...contents, charts } });
      }}
      data={CHART_CHOICES.map((value) => ({ value, label: say(`export.charts.${value}`) }))}
    />
  );
}

/** Whose figures: of the parks set side by side, or of the whole table; a choice where both are. */
function RowsField({ choice, onChange }: ExportFieldsProps): React.JSX.Element {
  const say = useSay();
  const { contents } = choice;
  const count = useWorkbench((state) => state.view.comparison.parks.length);
  const rows = count === 0 ? (['listed'] as const) : ROW_CHOICES;
  return (
    <NativeSelect
      label={say('export.rows')}
      value={count === 0 ? 'listed' : contents.rows}
      onChange={({ currentTarget }) => {
        const chosen = ROW_CHOICES.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onChange({ contents: { ...contents, rows: chosen } });
      }}
      data={rows.map((value) => ({ value, label: say(`export.rows.${value}`, { count }) }))}
    />
  );
}

function PartFields({ choice, onChange }: ExportFieldsProps): React.JSX.Element {
  const say = useSay();
  const { contents } = choice;
  return (
    <fieldset className={classes['parts']}>
      <legend>{say('export.parts')}</legend>
      {PARTS.map((part) => (
        <Checkbox
          key={part}
          label={say(`export.part.${part}`)}
          checked={contents[part]}
          onChange={({ currentTarget }) =>
            onChange({ contents: { ...contents, [part]: currentTarget.checked } })
          }
        />
      ))}
    </fieldset>
  );
}
