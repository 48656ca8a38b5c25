import type { ParkId, SourceId } from './ids.ts';
import type { Period } from './period.ts';
import type { ParkKind, RelationKind, Sector, Stage } from './vocabulary.ts';

/** A name in the two languages of the program. */
export interface Names {
  readonly ru: string;
  readonly en: string;
}

/** What is observed: a park, or a network, programme or bloc above parks. */
export interface Park {
  readonly id: ParkId;
  readonly name: Names;
  readonly kind: ParkKind;
  readonly stage: Stage;
  /** ISO 3166-1 alpha-2; null for a bloc. */
  readonly country: string | null;
  /** ISO 3166-2. */
  readonly regionCode: string | null;
  /** Region and city in Russian, as sources name them. */
  readonly region: string | null;
  readonly city: string | null;
  /** Degrees north and east. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly opened: Period | null;
  readonly operator: string | null;
  readonly sectors: readonly Sector[];
  readonly website: string | null;
}

/** A statement that two entries hang together. */
export interface Relation {
  readonly from: ParkId;
  readonly kind: RelationKind;
  readonly to: ParkId;
  readonly source: SourceId;
}

/** What parks are grouped by. */
export const GROUPINGS = ['kind', 'country', 'region', 'network'] as const;
/** What parks are grouped by. */
export type Grouping = (typeof GROUPINGS)[number];
