import { useWorkbench } from '../../state/store.ts';

/** The chosen parks side by side. */
export function Compare(): React.JSX.Element {
  const { parks } = useWorkbench((state) => state.view.comparison);
  return <p>{parks.join(', ')}</p>;
}
