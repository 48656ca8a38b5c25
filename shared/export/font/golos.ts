import regular from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf?inline';
import type { FontWeight } from '../../chart/text-width.ts';
import { decodeBase64 } from './base64.ts';
import { openTrueType, type TrueTypeFont } from './true-type.ts';

/** The fonts that files are set in, by weight. */
export type FontSet = Readonly<Record<FontWeight, TrueTypeFont>>;

let opened: FontSet | null = null;

/** The font of charts and files, Golos Text (OFL-1.1), ready to be measured, drawn and embedded. */
export function openGolos(): FontSet {
  opened ??= { regular: openInline(regular), semibold: openInline(semibold) };
  return opened;
}

function openInline(address: string): TrueTypeFont {
  return openTrueType(decodeBase64(address.slice(address.indexOf(',') + 1)));
}
