/** The parts of a keyboard event that decide which keys were pressed. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const MODIFIERS = new Set(['Mod', 'Shift', 'Alt']);

/** Whether exactly these keys, such as `Mod+Shift+KeyK`, were pressed, by place on the keyboard. */
export function matchesKeys(event: KeyPress, keys: string, isMac: boolean): boolean {
  const parts = keys.split('+');
  const code = parts.find((part) => !MODIFIERS.has(part));
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  return (
    event.code === code &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  Equal: '=',
  Minus: '−',
  Slash: '/',
  Backslash: '\\',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ContextMenu: 'Menu',
  Escape: 'Esc',
};
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** The keys as people of the platform write them: `Ctrl+Shift+K`, `⇧⌘K`. */
export function keysText(keys: string, isMac: boolean): string {
  const names = keys.split('+').map((key) => keyName(key, isMac));
  return names.join(isMac ? '' : '+');
}

function keyName(key: string, isMac: boolean): string {
  const macSign = MAC_SIGNS[key];
  if (isMac && macSign !== undefined) return macSign;
  if (key === 'Mod') return 'Ctrl';
  return SIGNS[key] ?? key.replace(/^(Key|Digit)/, '');
}
