import { installDebianPackages } from './debian.mjs';
import { isOnPath } from './on-path.mjs';

/**
 * Programs of others that read what the program writes, with the Debian packages that hold them.
 * @type {readonly { program: string, packages: string[] }[]}
 */
const readers = [
  {
    program: 'soffice',
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'libreoffice-impress-nogui'],
  },
  { program: 'pdftotext', packages: ['poppler-utils'] },
  { program: 'rsvg-convert', packages: ['librsvg2-bin'] },
  { program: 'xmllint', packages: ['libxml2-utils'] },
];

/** Programs among them that are not installed. */
export function findMissingReaders() {
  return missing().map(({ program }) => program);
}

/** Installs those that are missing, or throws with the line that would. */
export async function ensureForeignReaders() {
  const lacking = missing();
  if (lacking.length === 0) return;
  const names = lacking.map(({ program }) => program).join(', ');
  const packages = lacking.flatMap((each) => each.packages);
  await installDebianPackages(packages, `Programs that read the files are missing: ${names}.`);
}

function missing() {
  return readers.filter(({ program }) => !isOnPath(program));
}
