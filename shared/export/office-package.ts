import type { Deliverable } from './deliverable.ts';
import { escapeXml, unescapeXml, XML_HEAD } from './xml.ts';
import { writeZip, type ZipPart } from './zip.ts';

/** A part of an Office file (ECMA-376 part 2) and what it is. */
export interface OfficePart extends ZipPart {
  /** Media type; null where the ending says it, as with pictures. */
  readonly type: string | null;
}

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type, e.g. `slide`. */
  readonly kind: string;
  readonly target: string;
  /** Whether the target is an address rather than a part. */
  readonly external?: boolean;
}

/** Where the view is kept in an Office file. */
export const CUSTOM_PROPERTIES = 'docProps/custom.xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const PROPERTY = 'ParkbenchView';

/** What every Office file says of itself. */
export type OfficeDescription = Pick<Deliverable, 'title' | 'day' | 'program' | 'origin'>;

/**
 * Packs the parts of an Office file with its description and the view it was made from. `main` is
 * the path of the part that a reader begins with.
 */
export function writeOfficePackage(
  main: string,
  parts: readonly OfficePart[],
  description: OfficeDescription,
): Uint8Array {
  const all = [...parts, ...describeFile(description)];
  const roots: readonly Relationship[] = [
    { id: 'rId1', kind: 'officeDocument', target: main },
    { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
    { id: 'rId4', kind: 'custom-properties', target: CUSTOM_PROPERTIES },
  ];
  const core = `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return writeZip([
    { path: '[Content_Types].xml', content: contentTypes(all) },
    { path: '_rels/.rels', content: writeRelationships(roots, core) },
    ...all,
  ]);
}

/** The relationships of a part; they stand in `_rels/NAME.rels` beside it. */
export function writeRelationships(relationships: readonly Relationship[], more = ''): string {
  const each = relationships.map(({ id, kind, target, external }) => {
    const mode = external === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${more}</Relationships>`;
}

/** The view that the custom properties of an Office file hold; null where there is none. */
export function readViewProperty(customProperties: string): string | null {
  const found = new RegExp(
    `name="${PROPERTY}"[^>]*>\\s*<(?:vt:)?lpwstr>([^<]*)</(?:vt:)?lpwstr>`,
  ).exec(customProperties)?.[1];
  return found === undefined ? null : unescapeXml(found);
}

function contentTypes(parts: readonly OfficePart[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
    ['xlsx', `${DOCUMENT}.spreadsheetml.sheet`],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

function describeFile({ title, day, program, origin }: OfficeDescription): readonly OfficePart[] {
  const maker = escapeXml(`${program.name} ${program.version}`);
  const made = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${maker}</dc:creator><cp:lastModifiedBy>${maker}</cp:lastModifiedBy>${made}</cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      type: `${DOCUMENT}.extended-properties+xml`,
      content: `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>${escapeXml(program.name)}</Application></Properties>`,
    },
    {
      path: CUSTOM_PROPERTIES,
      type: `${DOCUMENT}.custom-properties+xml`,
      content: `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${PROPERTY}"><vt:lpwstr>${escapeXml(compactJson(origin))}</vt:lpwstr></property></Properties>`,
    },
  ];
}

// A line break never stands inside a string of JSON, so only layout is lost.
function compactJson(text: string): string {
  return text.replace(/\n\s*/g, '');
}
