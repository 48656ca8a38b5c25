import { useDataset, useWorkbench } from '../../state/store.ts';
import { useLanguage } from '../../state/language.ts';
import { select } from '../../state/place.ts';

/** The grid: parks in rows, metrics in columns. */
export function Grid(): React.JSX.Element {
  const { parks } = useDataset();
  const language = useLanguage();
  const selection = useWorkbench((state) => state.selection);
  return (
    <div>
      {parks.slice(0, 30).map((park) => (
        <button
          key={park.id}
          type="button"
          aria-pressed={selection?.park === park.id}
          onClick={() => select({ park: park.id, metric: 'jobs' })}
        >
          {park.name[language]}
        </button>
      ))}
    </div>
  );
}
