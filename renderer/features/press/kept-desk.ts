import type { JsonValue } from '../../../shared/core/json.ts';
import { toRecord } from '../../../shared/core/json.ts';
import { RELIABILITIES, STAGES } from '../../../shared/domain/vocabulary.ts';
import type { SavedDocument } from '../../../shared/domain/workspace.ts';
import { type Article, type KeptDecision, type Origin, type Proposal, UNKNOWN } from './article.ts';
import type { Desk } from './desk.ts';
import { changedFields, type Fields, fieldsOf } from './fields.ts';

/** Id of the document that says in which order the texts lie and where the user was. */
export const PLACE_ID = 'desk';

/** Id of the document with what was decided about a text. */
export function decisionsId(article: string): string {
  return `${article}:decisions`;
}

/** Where the user was on the desk. */
export interface Place {
  readonly order: readonly string[];
  readonly current: string | null;
  readonly chosen: string | null;
  /** Names of the files that had not been read yet. */
  readonly unread: readonly string[];
}

/** What the analyst has stated and decided about a text. */
export interface KeptDecisions {
  readonly origin: Origin;
  readonly decisions: readonly KeptDecision[];
}

/** A text as it is kept. */
export interface KeptText {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
}

/** What is kept of a text itself; it never changes. */
export function toTextBody({ doc, text }: Article): JsonValue {
  return { doc, text };
}

/** What is kept of the work on a text: of proposals that nobody touched, nothing. */
export function toDecisionsBody({ origin, proposals, kept }: Article): JsonValue {
  const touched = proposals.filter(
    ({ decision, fields, mention }) =>
      decision !== 'open' || changedFields(fieldsOf(mention), fields).length > 0,
  );
  const decisions: readonly KeptDecision[] = proposals.length === 0 ? kept : touched;
  return {
    origin: { ...origin },
    decisions: decisions.map(({ key, decision, stage, fields }) => ({
      key,
      decision,
      stage,
      fields: { ...fields },
    })),
  };
}

/** What is kept of the desk as a whole. */
export function toPlaceBody({ articles, current, chosen, batch }: Desk): JsonValue {
  return {
    order: articles.map(({ id }) => id),
    current,
    chosen,
    unread: batch === null ? [] : [...batch.unread],
  };
}

/** The texts in the order in which they lay; a document that is no text is passed over. */
export function readTexts(
  documents: ReadonlyMap<string, SavedDocument>,
  { order }: Place,
): readonly KeptText[] {
  const texts: KeptText[] = [];
  for (const { id, body } of documents.values()) {
    const record = toRecord(body);
    const doc = record?.['doc'];
    const text = record?.['text'];
    if (typeof doc === 'string' && typeof text === 'string') texts.push({ id, doc, text });
  }
  const rank = ({ id }: KeptText): number => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return texts.toSorted((a, b) => rank(a) - rank(b));
}

/** What was decided about a text in an earlier session; what cannot be understood is left out. */
export function readDecisions(document: SavedDocument | undefined): KeptDecisions {
  const record = toRecord(document?.body);
  const decisions: readonly unknown[] = Array.isArray(record?.['decisions'])
    ? record['decisions']
    : [];
  return {
    origin: readOrigin(record?.['origin']),
    decisions: decisions.flatMap((each) => readDecision(each) ?? []),
  };
}

/** Where the user was; on an empty desk where nothing can be understood. */
export function readPlace(document: SavedDocument | undefined): Place {
  const record = toRecord(document?.body);
  return {
    order: readWords(record?.['order']),
    current: readWord(record?.['current']),
    chosen: readWord(record?.['chosen']),
    unread: readWords(record?.['unread']),
  };
}

function readDecision(value: unknown): KeptDecision | null {
  const record = toRecord(value);
  const key = record?.['key'];
  const decision = DECISIONS.find((each) => each === record?.['decision']);
  const fields = toRecord(record?.['fields']);
  if (typeof key !== 'string' || decision === undefined || fields === null) return null;
  const stage = STAGES.find((each) => each === record?.['stage']) ?? '';
  return { key, decision, stage, fields: readFields(fields) };
}

const DECISIONS: readonly Proposal['decision'][] = ['open', 'accepted', 'rejected'];

function readFields(record: Readonly<Record<string, unknown>>): Fields {
  return {
    park: textOf(record['park']),
    metric: textOf(record['metric']),
    qualifier: textOf(record['qualifier']),
    value: textOf(record['value']),
    valueHigh: textOf(record['valueHigh']),
    unit: textOf(record['unit']),
    period: textOf(record['period']),
    status: textOf(record['status']),
    seriesKind: textOf(record['seriesKind']),
    scope: textOf(record['scope']),
  };
}

function readOrigin(value: unknown): Origin {
  const record = toRecord(value);
  if (record === null) return UNKNOWN;
  return {
    title: textOf(record['title']),
    publisher: textOf(record['publisher']),
    published: textOf(record['published']),
    url: textOf(record['url']),
    reliability: RELIABILITIES.find((each) => each === record['reliability']) ?? 'press',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readWord(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readWords(value: unknown): readonly string[] {
  const words: readonly unknown[] = Array.isArray(value) ? value : [];
  return words.filter((word) => typeof word === 'string');
}
