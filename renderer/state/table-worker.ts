import { buildDataset } from '../../shared/domain/dataset.ts';
import { buildTableDesk, type TableDesk } from '../../shared/table/typed/table-desk.ts';
import type { FromTableWorker, ToTableWorker } from './table-messages.ts';

let desk: TableDesk | null = null;

// One thread, one message after the other: an answer always speaks of the data sent before it.
self.addEventListener('message', ({ data }: MessageEvent<ToTableWorker>) => {
  if (data.kind === 'data') {
    desk = buildTableDesk(buildDataset(data.tables));
    desk.prepareSearch();
    tell({ kind: 'ready' });
    return;
  }
  if (desk === null) throw new Error('a table was asked for before its data came');
  tell({ kind: 'answer', number: data.number, answer: desk.answer(data.ask) });
});

function tell(message: FromTableWorker): void {
  self.postMessage(message);
}
