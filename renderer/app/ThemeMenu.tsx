import { ActionIcon } from '@mantine/core';
import { Monitor, Moon, Sun } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSay } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';
import { takeFocus } from '../ui/take-focus.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

const ThemeList = lazy(async () => ({ default: (await import('./ThemeList.tsx')).ThemeList }));

/** Light, dark, or as the system has it. */
export function ThemeMenu(): React.JSX.Element {
  const say = useSay();
  const theme = useWorkbench((state) => state.settings.theme);
  const [isWanted, setWanted] = useState(false);
  const Icon = ICONS[theme];
  const button = (
    <ActionIcon
      ref={isWanted ? takeFocus : null}
      aria-haspopup="menu"
      aria-label={`${say('bar.theme')}: ${say(`bar.theme-${theme}`)}`}
      onClick={() => setWanted(true)}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <ThemeList>{button}</ThemeList>
    </Suspense>
  );
}
