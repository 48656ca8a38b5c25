/** Longest name in UTF-8 bytes that every file system takes, less room for an ending. */
const LONGEST_NAME_BYTES = 240;

const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/**
 * Makes a file name (without ending) out of any text: separators, control, invisible and
 * direction-changing characters become spaces, names that Windows keeps for devices get an
 * underscore, and the length fits every file system. Empty text becomes `parkbench`.
 */
export function cleanFileName(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = trimEnds(shorten(spaced));
  if (trimmed === '') return 'parkbench';
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

// A name may not end in a dot or space on Windows, and one that begins with a dot is hidden.
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
}

function shorten(name: string): string {
  let short = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_NAME_BYTES) return short;
    short += character;
  }
  return short;
}
