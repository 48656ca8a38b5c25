import type { DatasetTables } from '../../shared/domain/dataset.ts';
import type { TableAnswer, TableAsk } from '../../shared/table/table-ask.ts';

/** What the page sends to the worker that computes tables. */
export type ToTableWorker =
  | { readonly kind: 'data'; readonly tables: DatasetTables }
  | { readonly kind: 'ask'; readonly number: number; readonly ask: TableAsk };

/** What comes back. */
export type FromTableWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: TableAnswer };
