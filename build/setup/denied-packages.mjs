/**
 * Packages that must never come in, and why; for machines on which `npm audit` gets no answer. A
 * name without versions is denied in all of them.
 * @type {Readonly<Record<string, { versions?: string[], why: string }>>}
 */
export const deniedPackages = {
  xlsx: { why: 'npm has only 0.18.5, with CVE-2023-30533 and CVE-2024-22363' },
  'node-xlsx': { why: 'carries xlsx' },
  'write-file-atomic': { why: 'puts a truncated file over the good one on a full disk' },
  'event-stream': { versions: ['3.3.6'], why: 'stole wallets' },
  'flatmap-stream': { why: 'the thief in event-stream' },
  'ua-parser-js': { versions: ['0.7.29', '0.8.0', '1.0.0'], why: 'taken over' },
  coa: { versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'], why: 'taken over' },
  rc: { versions: ['1.2.9', '1.3.9', '2.3.9'], why: 'taken over' },
  colors: { versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], why: 'sabotaged' },
  faker: { versions: ['6.6.6'], why: 'sabotaged' },
  'node-ipc': { versions: ['10.1.1', '10.1.2', '11.0.0', '11.1.0'], why: 'deletes files' },
  'eslint-scope': { versions: ['3.7.2'], why: 'taken over' },
  'eslint-config-prettier': {
    versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'],
    why: 'taken over',
  },
  chalk: { versions: ['5.6.1'], why: 'taken over' },
  debug: { versions: ['4.4.2'], why: 'taken over' },
};

/** Licences under which a package may be part of the program. */
export const allowedLicences = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
];
