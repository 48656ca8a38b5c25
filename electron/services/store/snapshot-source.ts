/** An entity: name of the table, id, value. */
export type Entry = readonly [table: string, id: string, value: unknown];

/** Where a snapshot's data come from; entities are asked for while the snapshot is written. */
export interface SnapshotSource {
  readonly tables: readonly string[];
  entriesOf(table: string): Iterable<Entry>;
}
