import { Button } from '@mantine/core';
import type { FallbackProps } from 'react-error-boundary';
import { useSay } from '../state/language.ts';
import { Empty } from '../ui/Empty.tsx';

/** Stands in for a part of the window that failed; the rest goes on. */
export function Fallback({ error, resetErrorBoundary }: FallbackProps): React.JSX.Element {
  const say = useSay();
  const cause = error instanceof Error ? error.message : String(error);
  return (
    <div role="alert">
      <Empty title={say('app.crashed')} hint={say('app.crashed-what-to-do')}>
        <code>{cause}</code>
        <Button variant="default" onClick={resetErrorBoundary}>
          {say('app.try-again')}
        </Button>
      </Empty>
    </div>
  );
}
