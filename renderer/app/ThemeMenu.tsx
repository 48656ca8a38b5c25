import { ActionIcon, Menu } from '@mantine/core';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useSay } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';
import { changeSettings } from '../state/workspace.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu(): React.JSX.Element {
  const say = useSay();
  const theme = useWorkbench((state) => state.settings.theme);
  const Icon = ICONS[theme];
  const choose = (value: string): void => {
    const chosen = THEMES.find((each) => each === value);
    if (chosen !== undefined) void changeSettings({ theme: chosen });
  };
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon aria-label={`${say('bar.theme')}: ${say(`bar.theme-${theme}`)}`}>
          <Icon size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
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
