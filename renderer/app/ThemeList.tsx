import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { useSay } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';
import { changeSettings } from '../state/workspace.ts';

const THEMES = ['system', 'light', 'dark'] as const;

interface ThemeListProps {
  /** The button that opens it. */
  readonly children: React.ReactElement;
}

/** The themes to choose from, open from the start. */
export function ThemeList({ children }: ThemeListProps): React.JSX.Element {
  const say = useSay();
  const theme = useWorkbench((state) => state.settings.theme);
  const choose = (value: string): void => {
    const chosen = THEMES.find((each) => each === value);
    if (chosen !== undefined) void changeSettings({ theme: chosen });
  };
  return (
    <Menu defaultOpened position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={theme} onChange={choose}>
          {THEMES.map((each) => (
            <Menu.RadioItem
              key={each}
              value={each}
              closeMenuOnClick
              checkIcon={<Check size={14} aria-hidden />}
            >
              {say(`bar.theme-${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
