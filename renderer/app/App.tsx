import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { useLanguage } from '../state/language.ts';
import { styleNonce } from '../ui/style-nonce.ts';
import { theme } from '../ui/theme.ts';
import { useDark } from '../ui/use-dark.ts';
import { Frame } from './Frame.tsx';

/** The window: theme and language around the frame. */
export function App(): React.JSX.Element {
  const isDark = useDark();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={isDark ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
      getStyleNonce={() => styleNonce}
    >
      <Frame />
    </MantineProvider>
  );
}
