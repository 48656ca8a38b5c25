import { describe, expect, it } from 'vitest';
import { type KeyPress, keysText, matchesKeys } from '../../../../renderer/state/keys.ts';

const press = (parts: Partial<KeyPress>): KeyPress => ({
  code: 'KeyF',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...parts,
});

describe('keys', () => {
  it('are told by their place, whatever letter the layout puts there', () => {
    expect(matchesKeys(press({ code: 'KeyF', ctrlKey: true }), 'Mod+KeyF', false)).toBe(true);
  });

  it('need exactly their modifiers', () => {
    const withShift = press({ ctrlKey: true, shiftKey: true });
    expect(matchesKeys(withShift, 'Mod+KeyF', false)).toBe(false);
    expect(matchesKeys(withShift, 'Mod+Shift+KeyF', false)).toBe(true);
    expect(matchesKeys(press({}), 'Mod+KeyF', false)).toBe(false);
  });

  it('take Command for Ctrl on a Mac', () => {
    expect(matchesKeys(press({ metaKey: true }), 'Mod+KeyF', true)).toBe(true);
    expect(matchesKeys(press({ ctrlKey: true }), 'Mod+KeyF', true)).toBe(false);
  });

  it('are written as people of the platform write them', () => {
    expect(keysText('Mod+Shift+KeyK', false)).toBe('Ctrl+Shift+K');
    expect(keysText('Mod+Shift+KeyK', true)).toBe('⌘⇧K');
    expect(keysText('Mod+Digit0', false)).toBe('Ctrl+0');
  });
});
