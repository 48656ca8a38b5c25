import {
  strFromU8,
  strToU8,
  unzipSync,
  unzlibSync,
  type ZippableFile,
  zipSync,
  zlibSync,
} from 'fflate';

/** One file of an archive. */
export interface ZipPart {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The earliest day that an archive can state: the same content must give the same bytes. */
const NO_DAY = '1980-01-01T00:00:00';

/** Files that are packed already: doing it again takes time and saves nothing. */
const PACKED = /\.(?:png|xlsx)$/;

/** Bytes from which on time counts for more than the last tenth of the size. */
const LARGE = 1_000_000;

/** Packs files into a zip archive, in the order given. The same parts give the same bytes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const files = parts.map(({ path, content }): [string, ZippableFile] => {
    const bytes = toBytes(content);
    return [path, [bytes, { level: levelOf(path, bytes.length) }]];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DAY });
}

// A sheet of many figures is as good as packed by the first level, in less time.
function levelOf(path: string, length: number): 0 | 1 | 6 {
  if (PACKED.test(path)) return 0;
  return length > LARGE ? 1 : 6;
}

/**
 * The named files of a zip archive, those that are there and unpack to no more than `limit` bytes
 * each; null where the bytes are no archive.
 */
export function readZip(
  bytes: Uint8Array,
  paths: readonly string[],
  limit: number,
): ReadonlyMap<string, string> | null {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => paths.includes(name) && originalSize <= limit,
    });
    return new Map(Object.entries(found).map(([path, content]) => [path, strFromU8(content)]));
  } catch {
    return null;
  }
}

/** Unpacked sizes of the files in a zip archive, as it states them; null where it is no archive. */
export function sizesInZip(bytes: Uint8Array): ReadonlyMap<string, number> | null {
  const sizes = new Map<string, number>();
  const note = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    sizes.set(name, originalSize);
    return false;
  };
  try {
    unzipSync(bytes, { filter: note });
    return sizes;
  } catch {
    return null;
  }
}

/** Compresses bytes as PNG and PDF hold them (zlib, RFC 1950). */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}

/** Undoes `deflate`; null where the bytes are not compressed so. */
export function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return unzlibSync(bytes);
  } catch {
    return null;
  }
}

/** A text as UTF-8; bytes as they are. */
export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}

/** UTF-8 bytes as a text. */
export function fromBytes(bytes: Uint8Array): string {
  return strFromU8(bytes);
}
