import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../../../electron/services/archive/read-zip.ts';
import { writeZip } from '../../../../../electron/services/archive/write-zip.ts';

const LIMITS = { entries: 10, bytes: 1024 * 1024 };
const text = (content: string) => Buffer.from(content, 'utf8');
const FILES = [
  { name: 'parkbench.json', bytes: text('{"format":"x"}') },
  { name: 'папка/заметки.json', bytes: text('[]'.repeat(5000)) },
  { name: 'empty', bytes: new Uint8Array() },
];

function codeOf(bytes: Uint8Array): string | null {
  const read = readZip(bytes, LIMITS);
  return read.kind === 'failed' ? read.problem.code : null;
}

/** An archive with fields that no honest writer would set. */
function forge(change: {
  readonly name?: string;
  readonly mode?: number;
  readonly flags?: number;
  readonly size?: number;
}): Uint8Array {
  const bytes = Buffer.from(writeZip([{ name: change.name ?? 'a', bytes: text('x'.repeat(100)) }]));
  const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (change.mode !== undefined) bytes.writeUInt32LE((change.mode << 16) >>> 0, central + 38);
  if (change.flags !== undefined) bytes.writeUInt16LE(change.flags, central + 8);
  if (change.size !== undefined) bytes.writeUInt32LE(change.size, central + 24);
  return bytes;
}

test('an archive gives back what was put in', () => {
  const read = readZip(writeZip(FILES), LIMITS);
  expect(
    read.kind === 'ok' && [...read.value].map(([name, bytes]) => [name, bytes.length]),
  ).toEqual(FILES.map(({ name, bytes }) => [name, bytes.length]));
});

test('an archive is one to another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbench-zip-'));
  writeFileSync(join(folder, 'a.zip'), writeZip(FILES));
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
  const said = execFileSync('python3', ['-c', script, join(folder, 'a.zip')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(said.trim()).toBe("None ['parkbench.json', 'папка/заметки.json', 'empty']");
});

describe('an archive of unknown origin', () => {
  test.each(['../a', '/etc/passwd', 'a/../../b', 'C:\\a', 'a\\b', 'C:a', '', './a'])(
    'is refused for the name %j',
    (name) => expect(codeOf(forge({ name }))).toBe('archive.unsafe'),
  );

  test('is refused for a link, a device and encryption', () => {
    expect(codeOf(forge({ mode: 0o120777 }))).toBe('archive.unsafe');
    expect(codeOf(forge({ mode: 0o060644 }))).toBe('archive.unsafe');
    expect(codeOf(forge({ flags: 1 }))).toBe('archive.unsafe');
    expect(codeOf(forge({ mode: 0o100644 }))).toBeNull();
  });

  test('is refused when two entries have one name, or share their bytes', () => {
    const twice = writeZip([
      { name: 'a', bytes: text('1') },
      { name: 'a', bytes: text('2') },
    ]);
    expect(codeOf(twice)).toBe('archive.unsafe');
    const shared = Buffer.from(
      writeZip([
        { name: 'a', bytes: text('1') },
        { name: 'b', bytes: text('2') },
      ]),
    );
    const second = shared.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    shared.writeUInt32LE(0, second + 42);
    expect(codeOf(shared)).toBe('archive.unsafe');
  });

  test('is refused when it unpacks to more than it may, stated or not', () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024);
    expect(codeOf(writeZip([{ name: 'a', bytes: bomb }]))).toBe('archive.too-large');
    const lying = Buffer.from(writeZip([{ name: 'a', bytes: bomb }]));
    lying.writeUInt32LE(100, lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(codeOf(lying)).toBe('archive.unreadable');
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, bytes: text('') }));
    expect(codeOf(writeZip(many))).toBe('archive.too-large');
  });

  test('is refused with a sentence when it is damaged anywhere', () => {
    const bytes = writeZip(FILES);
    for (let index = 0; index < bytes.length; index += 1) {
      expect(codeOf(bytes.subarray(0, index))).not.toBeNull();
      const flipped = bytes.slice();
      flipped[index] = (flipped[index] ?? 0) ^ 0x10;
      const read = readZip(flipped, LIMITS);
      const names = read.kind === 'ok' ? [...read.value.keys()] : [];
      expect(names.length === 0 || names.length === FILES.length).toBe(true);
    }
    expect(codeOf(text('not a zip'))).toBe('archive.unreadable');
    expect(codeOf(new Uint8Array())).toBe('archive.unreadable');
  });

  test('was packed by another program, with folders and stored files', () => {
    const content = text('stored');
    const name = text('folder/a.json');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt32LE(crc32(content), 16);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(30 + name.length + content.length, 16);
    const archive = Buffer.concat([local, name, content, central, name, end]);
    const read = readZip(archive, LIMITS);
    expect(read.kind === 'ok' && read.value.get('folder/a.json')?.toString()).toBe('stored');
  });
});
