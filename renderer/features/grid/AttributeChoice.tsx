import { Checkbox } from '@mantine/core';
import { PARK_ATTRIBUTES, type ParkAttribute } from '../../../shared/table/table-choice.ts';
import { useSay } from '../../state/language.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeTable } from '../../state/table.ts';
import classes from './metric-chooser.module.css';

/** Which attributes of parks stand in columns. */
export function AttributeChoice(): React.JSX.Element {
  const say = useSay();
  const attributes = useWorkbench((state) => state.view.table.attributes);
  const show = (attribute: ParkAttribute, isShown: boolean): void => {
    const others = attributes.filter((each) => each !== attribute);
    changeTable({ attributes: isShown ? [...others, attribute] : others });
  };
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['group-name']}>{say('layout.attributes')}</legend>
      {PARK_ATTRIBUTES.map((attribute) => (
        <Checkbox
          key={attribute}
          size="xs"
          label={say(`column.${attribute}`)}
          checked={attributes.includes(attribute)}
          onChange={({ currentTarget: { checked } }) => show(attribute, checked)}
        />
      ))}
    </fieldset>
  );
}
