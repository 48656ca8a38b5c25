import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { freeComputedId } from '../../../shared/table/computed-column.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { showArea, showDialog } from '../../state/place.ts';
import { useWorkbench } from '../../state/store.ts';
import { changeTable } from '../../state/table.ts';
import {
  columnOfDraft,
  type ComputedDraft,
  draftOfColumn,
  errorsOfDraft,
  useComputedEdited,
} from './computed-draft.ts';
import { ComputedFields } from './ComputedFields.tsx';
import classes from './computed.module.css';

/** Asks what a column of the user's own is to show, and adds or changes it. */
export function ComputedDialog(): React.JSX.Element {
  const say = useSay();
  return (
    <Modal
      opened
      size="md"
      onClose={close}
      title={say('computed.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <ComputedForm />
    </Modal>
  );
}

function ComputedForm(): React.JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { id } = useComputedEdited();
  const { computed } = useWorkbench((state) => state.view.table);
  const others = computed.filter((each) => each.id !== id);
  const edited = computed.find((each) => each.id === id) ?? null;
  const [draft, setDraft] = useState(() => draftOfColumn(edited));
  const [isTried, setTried] = useState(false);
  const errors = errorsOfDraft(language, draft, others);
  const isGood = Object.values(errors).every((error) => error === null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isGood) return;
    keepColumn(draft);
    close();
  };
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      <ComputedFields
        draft={draft}
        errors={isTried ? errors : hideEmpty(draft, errors)}
        onChange={(parts) => setDraft({ ...draft, ...parts })}
      />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={close}>
          {say('app.cancel')}
        </Button>
        <Button type="submit">{say(edited === null ? 'computed.add' : 'computed.save')}</Button>
      </div>
    </form>
  );
}

// What nobody has typed yet is no mistake.
function hideEmpty(
  draft: ComputedDraft,
  errors: ReturnType<typeof errorsOfDraft>,
): ReturnType<typeof errorsOfDraft> {
  return {
    ...errors,
    name: draft.name.trim() === '' ? null : errors.name,
    formula: draft.formula.trim() === '' ? null : errors.formula,
  };
}

function keepColumn(draft: ComputedDraft): void {
  const { computed } = useWorkbench.getState().view.table;
  const { id } = useComputedEdited.getState();
  const column = { id: id ?? freeComputedId(computed), ...columnOfDraft(draft) };
  const isKnown = computed.some((each) => each.id === column.id);
  changeTable({
    computed: isKnown
      ? computed.map((each) => (each.id === column.id ? column : each))
      : [...computed, column],
  });
  showArea('grid');
}

function close(): void {
  useComputedEdited.setState({ id: null });
  showDialog(null);
}
