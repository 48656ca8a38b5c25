import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../shared/domain/observation.ts';
import type { FigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { PLAIN_QUESTION } from '../../../../shared/domain/question.ts';
import { ageOfFigure, type TraitSource, traitsOf } from '../../../../shared/table/cell-trait.ts';
import { buildCellWords } from '../../../../shared/table/cell-words.ts';
import { buildFigureLookup } from '../../../../shared/table/figure-lookup.ts';
import { parkId } from './park-samples.ts';
import { datasetOf, told } from './sample-data.ts';

const plain: TraitSource = { year: 2026, hasNote: () => false, isOwn: () => false };
const id = parkId('a-park');

function lookUp(...observations: readonly Observation[]): FigureLookup {
  return buildFigureLookup(datasetOf({ observations }), { ...PLAIN_QUESTION, statuses: 'any' });
}

describe('traits of a cell', () => {
  it('an old figure is one of three years and more before the year asked for', () => {
    const figureOf = lookUp(told('jobs', 5, { period: '2023' }), told('residents', 5));
    expect(ageOfFigure(figureOf(id, 'jobs'), 2026)).toBe(3);
    expect(traitsOf(figureOf(id, 'jobs'), plain)).toEqual(['stale']);
    expect(traitsOf(figureOf(id, 'residents'), plain)).toEqual([]);
  });

  it('a figure of a later year is not older than nothing', () => {
    const figureOf = lookUp(told('jobs', 5, { period: '2030', status: 'target' }));
    expect(ageOfFigure(figureOf(id, 'jobs'), 2026)).toBe(0);
    expect(traitsOf(figureOf(id, 'jobs'), plain)).toEqual(['plan']);
  });

  it('a hole has no age, and can bear a note', () => {
    const figureOf = lookUp(told('residents', 5));
    expect(ageOfFigure(figureOf(id, 'jobs'), 2026)).toBeNull();
    expect(traitsOf(figureOf(id, 'jobs'), { ...plain, hasNote: () => true })).toEqual(['note']);
  });

  it('a figure computed from an entry of the user is the own of the user', () => {
    const figureOf = lookUp(told('jobs', 5, { id: 'mine' }), told('residents', 5));
    const mine = { ...plain, isOwn: (each: string) => each === 'mine' };
    expect(traitsOf(figureOf(id, 'jobs_per_resident'), mine)).toContain('own');
    expect(traitsOf(figureOf(id, 'residents'), mine)).not.toContain('own');
  });
});

describe('words of the cells in a row', () => {
  it('are those of the columns in sight, each once', () => {
    const observations = [told('jobs', 5), told('residents', 7), told('floor_area', 7)];
    const dataset = datasetOf({ observations });
    const words = buildCellWords({
      dataset,
      metrics: ['jobs', 'residents'],
      figureOf: buildFigureLookup(dataset, PLAIN_QUESTION),
      traits: plain,
    });
    expect(words(id, 'statuses')).toEqual(['actual']);
    expect(words(id, 'publishers')).toEqual(['a-source']);
    expect(words(parkId('b-park'), 'publishers')).toEqual([]);
  });
});
