import { Kbd, Modal } from '@mantine/core';
import { ACTION_IDS, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { keysText } from '../state/keys.ts';
import type { TextKey } from '../../shared/text/say.ts';
import { useSay } from '../state/language.ts';
import { KEY_PLACES, PLACE_KEYS } from '../state/place-keys.ts';
import { showDialog } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import classes from './Shortcuts.module.css';

/** Lists every action that has keys, then the keys that belong to one part of the window. */
export function Shortcuts(): React.JSX.Element {
  const say = useSay();
  const isMac = useWorkbench((state) => state.start.isMac);
  const withKeys = ACTION_IDS.filter((id) => keysOf(id, isMac).length > 0);
  return (
    <Modal
      size="md"
      opened
      onClose={() => showDialog(null)}
      title={say('shortcuts.title')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <p>{say('shortcuts.intro')}</p>
      <KeyTable
        lines={withKeys.map((id) => ({ title: actionOf(id).title, keys: keysOf(id, isMac) }))}
      />
      {KEY_PLACES.map((place) => (
        <KeyTable
          key={place}
          caption={say(`keys.place-${place}`)}
          lines={Object.values(PLACE_KEYS).filter((line) => line.place === place)}
        />
      ))}
    </Modal>
  );
}

interface KeyTableProps {
  readonly caption?: string;
  readonly lines: readonly { readonly title: TextKey; readonly keys: readonly string[] }[];
}

function KeyTable({ caption, lines }: KeyTableProps): React.JSX.Element {
  const say = useSay();
  const isMac = useWorkbench((state) => state.start.isMac);
  return (
    <table className={classes['table']}>
      {caption !== undefined && <caption>{caption}</caption>}
      <tbody>
        {lines.map(({ title, keys }) => (
          <tr key={title}>
            <th scope="row">{say(title).replace(/…$/, '')}</th>
            <td>
              {keys.map((each) => (
                <Kbd key={each}>{keysText(each, isMac)}</Kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
