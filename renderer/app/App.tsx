import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { useLanguage } from '../state/language.ts';
import { useWorkbench } from '../state/store.ts';
import { schemeKeeper } from '../ui/scheme-keeper.ts';
import { styleNonce } from '../ui/style-nonce.ts';
import { theme } from '../ui/theme.ts';
import { useSystemDark } from '../ui/use-system-dark.ts';
import { Frame } from './Frame.tsx';

/** The window: theme and language around the frame. */
export function App(): React.JSX.Element {
  const chosen = useWorkbench((state) => state.settings.theme);
  const isSystemDark = useSystemDark();
  const isDark = chosen === 'system' ? isSystemDark : chosen === 'dark';
  const scheme = isDark ? 'dark' : 'light';
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const density = useWorkbench((state) => state.settings.density);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemeKeeper}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      withCssVariables={false}
      withGlobalClasses={false}
      getStyleNonce={() => styleNonce}
    >
      <Frame />
    </MantineProvider>
  );
}
