import { useWorkbench } from '../../state/store.ts';

/** Where the figure of the selected cell comes from. */
export function Evidence(): React.JSX.Element {
  const selection = useWorkbench((state) => state.selection);
  return <p>{selection?.park}</p>;
}
