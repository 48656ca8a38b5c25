import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseParkId } from '../../shared/domain/ids.ts';
import { PARK_KINDS, type ParkKind } from '../../shared/domain/vocabulary.ts';
import type { KnownPark } from '../../shared/extract/park-index.ts';

/** The parks of the bundled data package, as the extractor takes them. */
export function readKnownParks(): KnownPark[] {
  const path = resolve(import.meta.dirname, '../../data/parks.csv');
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const column = (name: string) => header.indexOf(name);
  return rows.map((row) => {
    const cell = (name: string) => row[column(name)] ?? '';
    return {
      id: idOf(cell('park_id')),
      name: { ru: cell('name_ru'), en: cell('name_en') },
      kind: kindOf(cell('kind')),
      country: cell('country') || null,
      region: cell('region_ru') || null,
      city: cell('city_ru') || null,
    };
  });
}

function idOf(text: string): KnownPark['id'] {
  const id = parseParkId(text);
  if (id.kind === 'failed') throw new Error(`park id must be well formed, found ${text}`);
  return id.value;
}

function kindOf(text: string): ParkKind {
  const kind = PARK_KINDS.find((word) => word === text);
  if (kind === undefined) throw new Error(`kind must be in the vocabulary, found ${text}`);
  return kind;
}

// The data package's dialect: commas, doubled quotes, no line breaks in cells.
function parseCsv(content: string): string[][] {
  const lines = content.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(CELL)].map(([, quoted, plain]) => textOf(quoted, plain)),
  );
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;

function textOf(quoted: string | undefined, plain: string | undefined): string {
  return quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
}
