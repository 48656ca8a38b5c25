import { Kbd, Modal } from '@mantine/core';
import { ACTION_IDS, actionOf, keysOf } from '../../shared/ipc/action-table.ts';
import { keysText } from '../state/keys.ts';
import { useSay } from '../state/language.ts';
import { showDialog } from '../state/place.ts';
import { useWorkbench } from '../state/store.ts';
import classes from './Shortcuts.module.css';

/** Lists every action that has keys. */
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
      <table className={classes['table']}>
        <tbody>
          {withKeys.map((id) => (
            <tr key={id}>
              <th scope="row">{say(actionOf(id).title).replace(/…$/, '')}</th>
              <td>
                {keysOf(id, isMac).map((keys) => (
                  <Kbd key={keys}>{keysText(keys, isMac)}</Kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
