import { toRecord } from '../../../../shared/core/json.ts';
import { RawTable, type RawTables } from '../raw-tables.ts';

/**
 * From version 1 to 2: a note says who changed it last, what the figure under it was, and what it
 * said before. None of that was recorded, so the writer counts as the last editor.
 */
export function addNoteHistory(tables: RawTables): RawTables {
  const notes = tables.get('notes');
  if (notes === undefined) return tables;
  const migrated = new RawTable();
  for (const [id, value] of notes.entries()) {
    const note = toRecord(value);
    const added = note === null ? {} : { editor: note['author'], seen: null, history: [] };
    migrated.set(id, note === null ? value : { ...note, ...added });
  }
  return new Map([...tables, ['notes', migrated]]);
}
