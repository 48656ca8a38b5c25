import { describe, expect, it } from 'vitest';
import {
  type OwnFigure,
  type OwnSource,
  readOwnEntry,
} from '../../../../shared/import/own-figure.ts';
import { parkId } from '../table/park-samples.ts';

const source: OwnSource = {
  publisher: 'Письмо оператора',
  published: '2026-03',
  url: '',
  label: '',
};
const figure: OwnFigure = {
  park: parkId('kip-master'),
  metric: 'jobs',
  qualifier: 'more_than',
  value: '14000',
  valueHigh: '',
  unit: 'count',
  period: '2026-Q1',
  status: 'actual',
  scope: 'total',
  seriesKind: 'stock',
  note: '',
};
const ids = { source: 'own-source', observation: (index: number) => `own-${index}` };

function codeOf(from: Partial<OwnSource>, told: Partial<OwnFigure>): string {
  const entry = readOwnEntry({ ...source, ...from }, [{ ...figure, ...told }], ids);
  return entry.kind === 'ok' ? 'ok' : entry.problem.code;
}

describe('a figure that the user enters', () => {
  it('keeps its wording, its digits and its source', () => {
    const entry = readOwnEntry(source, [figure], ids);
    expect(entry).toMatchObject({
      kind: 'ok',
      value: {
        source: { id: 'own-source', publisher: 'Письмо оператора', reliability: 'secondary' },
        observations: [
          {
            id: 'own-0',
            park: 'kip-master',
            wording: { qualifier: 'more_than', value: 14_000, digits: { significant: 2 } },
            source: 'own-source',
          },
        ],
      },
    });
  });

  it('is refused without a source: nobody could say where it comes from', () => {
    expect(codeOf({ publisher: '  ' }, {})).toBe('own.source-missing');
  });

  it.each([
    ['a word for a number', {}, { value: 'много' }],
    ['no number', {}, { value: '' }],
    ['a number below zero', {}, { value: '-5' }],
    ['a quarter that no year has', {}, { period: '2026-Q5' }],
    ['no time', {}, { period: '' }],
    ['a date of publication that does not exist', { published: '2026-13' }, {}],
    ['a range without an end', {}, { qualifier: 'range', valueHigh: '' }],
    ['a range that runs backwards', {}, { qualifier: 'range', valueHigh: '100' }],
    ['money for people', {}, { unit: 'RUB' }],
    ['a share above the whole', {}, { metric: 'occupancy', unit: 'percent', value: '140' }],
  ] as const)('is refused with %s', (_, from, told) => {
    expect(codeOf(from, told)).not.toBe('ok');
  });

  it('is refused whole where one of several cannot be read', () => {
    const entry = readOwnEntry(source, [figure, { ...figure, value: '1,5' }], ids);
    expect(entry.kind).toBe('failed');
  });

  it('keeps quotes and line breaks of a note', () => {
    const entry = readOwnEntry(source, [{ ...figure, note: '«так», "так"\nи так' }], ids);
    expect(entry.kind === 'ok' && entry.value.observations[0]?.note).toBe('«так», "так"\nи так');
  });
});
