import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../shared/text/format-place.ts';

describe('a place in words', () => {
  it('is told in degrees to a tenth, north and east', () => {
    const place = { latitude: 55.72, longitude: 52.34 };
    expect(formatPlace('ru', place)).toBe('55,7° с. ш., 52,3° в. д.');
    expect(formatPlace('en', place)).toBe('55.7° N, 52.3° E');
  });

  it('is south and west below zero', () => {
    expect(formatPlace('ru', { latitude: -3.04, longitude: -60 })).toBe('3,0° ю. ш., 60,0° з. д.');
  });
});
