import { parseNote } from '../../shared/domain/annotation.ts';
import type { Dataset } from '../../shared/domain/dataset.ts';
import { PLAIN_QUESTION } from '../../shared/domain/question.ts';
import { buildDeliverable } from '../../shared/export/build-deliverable.ts';
import type { Deliverable } from '../../shared/export/deliverable.ts';
import { type DeliverableRequest, FULL_CONTENTS } from '../../shared/export/deliverable-request.ts';
import { FIRST_VIEW, type ViewSpec } from '../../shared/table/view-spec.ts';
import { buildSampleDataset, PARKS } from './sample-dataset.ts';

/** A view of the made-up parks with every way a figure can be bounded, sure or missing. */
export const SAMPLE_VIEW: ViewSpec = {
  ...FIRST_VIEW,
  question: { ...PLAIN_QUESTION, statuses: 'any' },
  comparison: {
    parks: PARKS,
    base: null,
    metrics: ['jobs', 'revenue', 'revenue_per_job'],
    overrulings: [],
  },
  chart: { ...FIRST_VIEW.chart, metric: 'jobs' },
};

const NOTE = parseNote({
  id: 'n-1',
  target: { kind: 'cell', park: 'more', metric: 'jobs', period: null },
  kind: 'caveat',
  state: 'open',
  text: 'Спросить у «Более»\nпро смежников',
  tags: [],
  author: 'АБ',
  editor: 'АБ',
  seen: null,
  history: [],
  createdAt: '2026-07-18T09:30:00.000Z',
  updatedAt: '2026-07-18T09:30:00.000Z',
});

/** A document of the made-up parks, with changes to what is asked for. */
export function buildSampleDeliverable(
  changes: Partial<DeliverableRequest> = {},
  dataset: Dataset = buildSampleDataset(),
): Deliverable {
  if (NOTE.kind === 'failed') throw new Error(NOTE.problem.code);
  const made = buildDeliverable(dataset, {
    file: { name: '', view: SAMPLE_VIEW },
    language: 'ru',
    program: { name: 'Parkbench', version: '0.0.0' },
    day: '2026-11-22',
    contents: FULL_CONTENTS,
    notes: [NOTE.value],
    ...changes,
  });
  if (made.kind === 'failed') throw new Error(made.problem.code);
  return made.value;
}
