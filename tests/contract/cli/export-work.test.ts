import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../electron/services/workspace/open-workspace.ts';
import type { NoteDraft } from '../../../shared/domain/annotation.ts';
import type { Layer } from '../../../shared/domain/layer.ts';
import { toLayerBody } from '../../../shared/import/layer-body.ts';
import { readOwnEntry } from '../../../shared/import/own-figure.ts';
import { parkId } from '../../unit/shared/table/park-samples.ts';
import { askCli, refusal } from './run-cli.ts';

const PARK = parkId('kip-master');
const NOTE: NoteDraft = {
  target: { kind: 'cell', park: PARK, metric: 'jobs', period: '2030' },
  kind: 'caveat',
  text: 'Ask the operator which jobs count',
  tags: [],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parkbench-export-work-'));
  await makeWorkspace(join(folder, 'workspace'));
  const view = {
    filters: [{ kind: 'parks', parks: [PARK] }],
    metrics: ['jobs'],
    question: { statuses: 'any' },
  };
  await writeView('grid.json', view);
  await writeView('own.json', { ...view, filters: [{ kind: 'traits', traits: ['own'] }] });
  await writeView('nothing.json', { ...view, search: 'no such park' });
});
afterAll(() => rm(folder, { recursive: true }));

function writeView(name: string, view: object): Promise<void> {
  const file = { format: 'parkbench-view', version: 1, view };
  return writeFile(join(folder, name), JSON.stringify(file));
}

/** A workspace with a figure of the user's own and a note on it. */
async function makeWorkspace(path: string): Promise<void> {
  const source = { publisher: 'Operator by letter', published: '2026-03', url: '', label: '' };
  const told = { park: PARK, metric: 'jobs', qualifier: 'more_than', value: '14321' } as const;
  const rest = { valueHigh: '', unit: 'count', period: '2026-Q1', status: 'actual' } as const;
  const kinds = { scope: 'total', seriesKind: 'stock', note: '' } as const;
  const ids = { source: 'own-source', observation: (index: number) => `own-${index}` };
  const entry = readOwnEntry(source, [{ ...told, ...rest, ...kinds }], ids);
  if (entry.kind === 'failed') throw new Error(entry.problem.code);
  const layer: Layer = {
    id: 'layer-own',
    name: 'Own figures',
    kind: 'own',
    isOn: true,
    parks: [],
    sources: [entry.value.source],
    observations: entry.value.observations,
    article: null,
    places: new Map(),
  };
  let count = 0;
  const opened = await openWorkspace({
    folder: path,
    now: () => new Date('2026-07-18T09:30:00Z'),
    newId: () => `id-${++count}`,
  });
  if (opened.kind === 'failed') throw new Error(opened.problem.code);
  const { value } = opened;
  const { name } = layer;
  const body = toLayerBody(layer);
  await value.applyChange({ kind: 'document.save', table: 'layers', id: null, name, body });
  await value.applyChange({ kind: 'note.add', draft: NOTE });
  await value.close();
}

function exportTo(view: string, to: string, ...options: readonly string[]) {
  const paths = ['--view', join(folder, view), '--to', join(folder, to), '--day', '2026-11-22'];
  return ['export', ...paths, ...options];
}

describe('parkbench export of a table', () => {
  it('needs no comparison and takes figures and notes of a workspace along', async () => {
    const work = ['--workspace', join(folder, 'workspace')];
    const before = await readdir(join(folder, 'workspace'));
    const made = await askCli<object>(
      ...exportTo('grid.json', 'a.csv', ...work, '--format', 'json'),
    );
    expect(made).toMatchObject({ title: 'Table of figures: 1 entry', figures: 1, charts: 0 });
    const csv = await readFile(join(folder, 'a.csv'), 'utf8');
    expect(csv).toContain('more than 14,321');
    expect(csv).toContain('Operator by letter');
    expect(csv).toContain('Ask the operator which jobs count');
    // Reading a workspace writes nothing there.
    expect(await readdir(join(folder, 'workspace'))).toEqual(before);

    await askCli(...exportTo('grid.json', 'b.csv', '--format', 'json'));
    const without = await readFile(join(folder, 'b.csv'), 'utf8');
    expect(without).toContain('more than 13,000');
    expect(without).not.toContain('Operator by letter');
  });

  it('finds rows by traits of cells as the window does', async () => {
    const work = ['--workspace', join(folder, 'workspace')];
    const made = await askCli<object>(
      ...exportTo('own.json', 'c.csv', ...work, '--format', 'json'),
    );
    expect(made).toMatchObject({ figures: 1 });
    expect(await refusal(...exportTo('own.json', 'd.csv'))).toContain('no row or no column');
  });

  it('says what a chart lacks, and what is wrong with a workspace, and leaves nothing behind', async () => {
    const before = await readdir(folder);
    for (const name of ['x.png', 'x.svg', 'x.pptx']) {
      expect(await refusal(...exportTo('grid.json', name))).toContain('A chart needs chosen parks');
    }
    expect(await refusal(...exportTo('nothing.json', 'x.xlsx'))).toContain('no row or no column');
    await mkdir(join(folder, 'taken.csv'));
    expect(await refusal(...exportTo('grid.json', 'taken.csv'))).toContain('a folder stands');
    await rm(join(folder, 'taken.csv'), { recursive: true });
    const stray = ['--workspace', join(folder, 'grid.json')];
    expect(await refusal(...exportTo('grid.json', 'x.csv', ...stray))).toContain('grid.json');
    expect(await readdir(folder)).toEqual(before);
  });
});
