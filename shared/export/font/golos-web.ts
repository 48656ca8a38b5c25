import cyrillic400 from '@fontsource/golos-text/files/golos-text-cyrillic-400-normal.woff2?inline';
import cyrillic600 from '@fontsource/golos-text/files/golos-text-cyrillic-600-normal.woff2?inline';
import latin400 from '@fontsource/golos-text/files/golos-text-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/golos-text/files/golos-text-latin-600-normal.woff2?inline';
import latinExt400 from '@fontsource/golos-text/files/golos-text-latin-ext-400-normal.woff2?inline';
import latinExt600 from '@fontsource/golos-text/files/golos-text-latin-ext-600-normal.woff2?inline';
import type { EmbeddedFont } from '../svg.ts';

// As the package's own style sheets state them.
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
const LATIN_EXT = 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215';

/** The font files that an SVG carries, so that it looks the same where they are not installed. */
export const GOLOS_WEB: readonly EmbeddedFont[] = [
  face(400, CYRILLIC, cyrillic400),
  face(400, LATIN_EXT, latinExt400),
  face(400, LATIN, latin400),
  face(600, CYRILLIC, cyrillic600),
  face(600, LATIN_EXT, latinExt600),
  face(600, LATIN, latin600),
];

function face(weight: number, unicodeRange: string, address: string): EmbeddedFont {
  return { weight, unicodeRange, base64: address.slice(address.indexOf(',') + 1) };
}
