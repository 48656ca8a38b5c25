import { describe, expect, it } from 'vitest';
import { sayParts } from '../../../../../renderer/features/press/words.ts';
import type { Fields } from '../../../../../renderer/features/press/fields.ts';

const fields = (value: string, valueHigh = ''): Fields =>
  ({ qualifier: 'more_than', value, valueHigh, unit: 'count' }) as Fields;

describe('a proposed figure that is not whole yet', () => {
  it('is written in groups of three digits with its bound', () => {
    expect(sayParts('ru', fields('13500'))).toBe('более 13\u00A0500');
    expect(sayParts('en', fields('13500.5'))).toBe('more than 13,500.5');
    expect(sayParts('en', { ...fields('1300', '1460'), qualifier: 'exact' })).toBe('1,300–1,460');
  });

  it('stays as it was typed where it is no number', () => {
    expect(sayParts('ru', fields('13,5 тыс'))).toBe('более 13,5 тыс');
    expect(sayParts('ru', fields(''))).toBe('более');
  });
});
