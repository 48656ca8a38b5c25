const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Equal: '=',
  Minus: '-',
  Slash: '/',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
};

/** Electron's name for keys such as `Mod+Shift+KeyK`: `CommandOrControl+Shift+K`. */
export function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((key) => NAMES[key] ?? key.replace(/^(Key|Digit)/, ''))
    .join('+');
}
