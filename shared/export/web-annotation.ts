import { toRecord, type UnknownRecord } from '../core/json.ts';
import { errorProblem, type Problem } from '../core/problem.ts';
import { failed, ok, type Reported, type Result } from '../core/result.ts';
import { type Note, parseNote } from '../domain/annotation.ts';
import { keyOfTarget, type NoteTarget } from '../domain/note-target.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OWN = 'urn:parkbench:';

/**
 * Notes as Web Annotations (W3C Web Annotation Data Model, JSON-LD): text and tags are bodies, the
 * words of a text are a TextQuoteSelector and a TextPositionSelector. What the model has no word
 * for stands under `parkbench`, so that reading the file gives the same notes.
 */
export function printWebAnnotations(notes: readonly Note[]): string {
  const page = {
    '@context': [CONTEXT, { parkbench: `${OWN}terms:` }],
    type: 'AnnotationPage',
    items: notes.map(toAnnotation),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/**
 * Reads Web Annotations out of parsed JSON: a page, a collection, a list, or one annotation. One
 * that is no note of this program or has no place in it is left out, with a problem. Fails with
 * `annotation.none` when the file has no annotations at all.
 */
export function readWebAnnotations(value: unknown): Result<Reported<readonly Note[]>> {
  const items = itemsOf(value);
  if (items.length === 0) return failed(errorProblem('annotation.none'));
  const notes: Note[] = [];
  const problems: Problem[] = [];
  items.forEach((item, index) => {
    const note = toNote(item);
    if (note.kind === 'ok') notes.push(note.value);
    else problems.push({ ...note.problem, severity: 'warning', place: { row: index + 1 } });
  });
  return ok({ value: notes, problems });
}

function toAnnotation(note: Note): UnknownRecord {
  const { id, target, kind, state, text, tags, author, editor, createdAt, updatedAt } = note;
  return {
    id: `${OWN}note:${id}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    created: createdAt,
    modified: updatedAt,
    ...(author === '' ? {} : { creator: { type: 'Person', nickname: author } }),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text },
      ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: toWebTarget(target),
    parkbench: { kind, state, target, editor, seen: note.seen, history: note.history },
  };
}

const MOTIVATIONS = {
  question: 'questioning',
  decision: 'assessing',
  caveat: 'commenting',
  check: 'moderating',
} as const;

function toWebTarget(target: NoteTarget): unknown {
  if (target.kind !== 'text') return `${OWN}${keyOfTarget(target)}`;
  const { exact, prefix, suffix, start, end } = target.span;
  return {
    source: `${OWN}text:${target.layer}`,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const record = toRecord(value);
  if (record === null) return [];
  if (Array.isArray(record['items'])) return record['items'];
  if (record['type'] === 'Annotation') return [record];
  return itemsOf(toRecord(record['first']));
}

function toNote(value: unknown): Result<Note> {
  const record = toRecord(value) ?? {};
  const own = toRecord(record['parkbench']) ?? {};
  const bodies = bodiesOf(record['body']);
  const { created, modified = created } = record;
  const author = authorOf(record['creator']);
  return parseNote({
    kind: kindOf(record['motivation']),
    state: 'open',
    editor: author,
    seen: null,
    history: [],
    target: fromWebTarget(record['target']),
    ...own,
    id: String(record['id']).replace(/^urn:(?:parkbench:note|uuid):/, ''),
    text: bodies.find(({ purpose }) => purpose !== 'tagging')?.text,
    tags: bodies.filter(({ purpose }) => purpose === 'tagging').map(({ text }) => text),
    author,
    createdAt: created,
    updatedAt: modified,
  });
}

interface Body {
  readonly purpose: unknown;
  readonly text: unknown;
}

function bodiesOf(value: unknown): readonly Body[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    if (typeof each === 'string') return { purpose: null, text: each };
    const body = toRecord(each) ?? {};
    return { purpose: body['purpose'], text: body['value'] };
  });
}

function kindOf(motivation: unknown): string {
  const found = Object.entries(MOTIVATIONS).find(([, word]) => word === motivation);
  return found?.[0] ?? 'caveat';
}

function authorOf(creator: unknown): string {
  const { nickname, name } = toRecord(creator) ?? {};
  const found = nickname ?? name ?? '';
  return typeof found === 'string' ? found.slice(0, 12) : '';
}

// Another program can only speak of a whole park or a cell, by the names that this one gives them.
function fromWebTarget(value: unknown): unknown {
  const source = typeof value === 'string' ? value : toRecord(value)?.['source'];
  const parts = String(source).split(':');
  if (!String(source).startsWith(OWN)) return null;
  const [, , kind, park, metric] = parts;
  return kind === 'cell' ? { kind, park, metric, period: null } : { kind, park };
}
