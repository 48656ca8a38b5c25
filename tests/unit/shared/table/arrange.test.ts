import { describe, expect, it } from 'vitest';
import { districtOfRegion } from '../../../../shared/domain/federal-district.ts';
import { arrangeRows } from '../../../../shared/table/arrange.ts';
import { park } from './park-samples.ts';

const kazan = park('kazan', { sectors: ['it', 'food'], stage: 'operating' });
const amur = park('amur', { regionCode: 'RU-KHA', region: 'Хабаровский край', stage: 'planned' });
const navoi = park('navoi', { regionCode: 'UZ-NW', region: null, country: 'UZ', kind: 'sez' });
const all = [amur, navoi, kazan];
type Choice = Parameters<typeof arrangeRows>[1];
const plain: Choice = { grouping: null, top: null, hidesHoles: false };
const always = () => true;
const ordered = { parks: all, places: Uint32Array.from(all.keys()) };
const idsAt = (places: Uint32Array | undefined) =>
  [...(places ?? [])].flatMap((place) => all[place]?.id ?? []);

const shown = (choice: Choice) =>
  arrangeRows(ordered, choice, always).sections.map(({ key, parks }) => [key, idsAt(parks)]);

describe('rows laid out', () => {
  it('stay in their order where nothing is asked', () => {
    expect(shown(plain)).toEqual([[null, ['amur', 'navoi', 'kazan']]]);
  });

  it('stand by federal district from west to east, those outside Russia last', () => {
    expect(shown({ ...plain, grouping: 'district' })).toEqual([
      ['volga', ['kazan']],
      ['far_eastern', ['amur']],
      [null, ['navoi']],
    ]);
  });

  it('stand by stage in the course of a park', () => {
    expect(shown({ ...plain, grouping: 'stage' }).map(([key]) => key)).toEqual([
      'planned',
      'operating',
    ]);
  });

  it('repeat a park of several sectors in each of them', () => {
    expect(shown({ ...plain, grouping: 'sector' })).toEqual([
      ['it', ['kazan']],
      ['food', ['kazan']],
      [null, ['amur', 'navoi']],
    ]);
  });

  it('end after the top asked for and say how many stand below', () => {
    const { sections, belowTop } = arrangeRows(ordered, { ...plain, top: 2 }, always);
    expect(idsAt(sections[0]?.parks)).toEqual(['amur', 'navoi']);
    expect(belowTop).toBe(1);
  });

  it('lose those without a number only when asked, and before the top is counted', () => {
    const known = (place: number) => all[place] !== amur;
    const { sections, withoutNumbers } = arrangeRows(
      ordered,
      { ...plain, top: 1, hidesHoles: true },
      known,
    );
    expect(idsAt(sections[0]?.parks)).toEqual(['navoi']);
    expect(withoutNumbers).toBe(1);
    expect(arrangeRows(ordered, plain, known).withoutNumbers).toBe(0);
  });
});

describe('federal districts', () => {
  it.each([
    ['RU-TA', 'volga'],
    ['RU-BU', 'far_eastern'],
    ['RU-TYU', 'ural'],
    ['RU-KGD', 'northwestern'],
    ['KZ-47', null],
    [null, null],
  ])('%s belongs to %s', (region, district) => {
    expect(districtOfRegion(region)).toBe(district);
  });
});
