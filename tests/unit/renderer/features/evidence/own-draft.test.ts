import { describe, expect, it } from 'vitest';
import { draftFor, entryOf, unitsOf } from '../../../../../renderer/features/evidence/own-draft.ts';
import { parkId } from '../../../shared/table/park-samples.ts';

const park = parkId('kip-master');

describe('a figure that is being typed', () => {
  it('begins in the unit of its metric, with the other measure of area beside', () => {
    expect(draftFor({ park, metric: 'floor_area' }, null).unit).toBe('m2');
    expect(unitsOf('land_area')).toEqual(['ha', 'm2']);
  });

  it('is kept in the unit of its metric, with the digits that were typed', () => {
    const draft = { ...draftFor({ park, metric: 'land_area' }, null), unit: 'm2' as const };
    const { figure } = entryOf('ru', { ...draft, value: '50 000' });
    expect(figure).toMatchObject({ unit: 'ha', value: '5.0000' });
    expect(entryOf('ru', { ...draft, value: 'много' }).figure.value).toBe('много');
  });
});
