import { formatDecimals } from './format-number.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

/** Degrees are told to a tenth: about ten kilometres, which is as fine as a park is a point. */
const DECIMALS = 1;

/** A place in words, e.g. «55,7° с. ш., 52,3° в. д.»; degrees, north and east above zero. */
export function formatPlace(
  language: Language,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): string {
  const degrees = (value: number) => formatDecimals(language, Math.abs(value), DECIMALS);
  return say(language, 'park.degrees', {
    latitude: say(language, latitude < 0 ? 'park.south' : 'park.north', {
      degrees: degrees(latitude),
    }),
    longitude: say(language, longitude < 0 ? 'park.west' : 'park.east', {
      degrees: degrees(longitude),
    }),
  });
}
