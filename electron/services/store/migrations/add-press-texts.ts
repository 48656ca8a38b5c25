import { RawTable, type RawTables } from '../raw-tables.ts';

/**
 * From version 2 to 3: what lies on the press desk is kept. Nothing was before, so the table begins
 * empty, and the layers of accepted figures stay as they are.
 */
export function addPressTexts(tables: RawTables): RawTables {
  return new Map([...tables, ['texts', new RawTable()]]);
}
