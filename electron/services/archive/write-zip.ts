import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZipEntry {
  /** Name in the archive, with `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
// 1 January 1980: the same content gives the same bytes.
const DATE = 0x0021;

/** Writes files as a zip archive (PKWARE APPNOTE 6.3, deflated, names in UTF-8, no extensions). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const fields = fieldsOf(name, bytes);
    const local = Buffer.concat([headOf(LOCAL, fields, null), fields.name, fields.packed]);
    directory.push(Buffer.concat([headOf(CENTRAL, fields, offset), fields.name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

interface Fields {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly checksum: number;
  readonly size: number;
}

function fieldsOf(name: string, bytes: Uint8Array): Fields {
  return {
    name: Buffer.from(name, 'utf8'),
    packed: deflateRawSync(bytes),
    checksum: crc32(bytes),
    size: bytes.length,
  };
}

/** The head of an entry: beside its data, or in the directory with the place of the former. */
function headOf(signature: number, fields: Fields, offset: number | null): Buffer {
  const isCentral = offset !== null;
  const head = Buffer.alloc(isCentral ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  let at = 4;
  if (isCentral) at = head.writeUInt16LE(VERSION, at);
  at = head.writeUInt16LE(VERSION, at);
  at = head.writeUInt16LE(UTF8_NAMES, at);
  at = head.writeUInt16LE(DEFLATED, at);
  at = head.writeUInt16LE(0, at);
  at = head.writeUInt16LE(DATE, at);
  at = head.writeUInt32LE(fields.checksum, at);
  at = head.writeUInt32LE(fields.packed.length, at);
  at = head.writeUInt32LE(fields.size, at);
  head.writeUInt16LE(fields.name.length, at);
  if (isCentral) head.writeUInt32LE(offset, 42);
  return head;
}
