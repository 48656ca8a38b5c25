import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsOfText, printDecimals } from '../../../../shared/domain/digits.ts';
import { addLayers } from '../../../../shared/domain/layer.ts';
import { formatCsv, parseCsv } from '../../../../shared/import/csv.ts';
import {
  type LayerBody,
  parseLayerBody,
  readLayer,
  toLayerBody,
} from '../../../../shared/import/layer-body.ts';

const SOURCE_HEADER =
  'source_id,publisher,published,published_basis,reliability,url,language,label';
const OBSERVATION_HEADER =
  'observation_id,park_id,metric,scope,time_period,period_basis,series_kind,obs_status,qualifier,value,value_high,unit,source_id,note';
const PARK_HEADER =
  'park_id,name_ru,name_en,kind,stage,country,region_code,region_ru,city_ru,lat,lon,opened,operator,sectors,website';
const ARTICLE = 'В парке работают более 120 резидентов.';

const BODY: LayerBody = {
  kind: 'press',
  isOn: true,
  parks: `${PARK_HEADER}\nown-park,Технопарк «Новый»,Novy,technopark,announced,RU,RU-TA,Татарстан,,55.5,,2027,,it;biotech,\n`,
  sources: `${SOURCE_HEADER}\nown-1,"Вестник, город",2025-10-22,printed,press,,ru,Парк\n`,
  observations: `${OBSERVATION_HEADER}\nown-1-1,kip-master,residents,total,2025-10-22,printed,stock,actual,more_than,120,,count,own-1,\nown-1-2,kip-master,occupancy,total,2025,inferred,stock,actual,exact,97.50,,percent,own-1,"a ""quoted"" note"\nown-1-3,own-park,jobs,total,2027,printed,stock,announced,exact,300,,count,own-1,\n`,
  article: ARTICLE,
  places: [{ observation: 'own-1-1', start: 17, end: 26, sentence: { start: 0, end: 38 } }],
};

const KNOWN = { parks: new Set(['kip-master']), sources: new Set<string>() };
const NAME = { id: 'layer-1', name: 'Вестник' };

describe('a kept layer', () => {
  it('reads figures that rest on the source it brought along', () => {
    const { value, problems } = readLayer(NAME, BODY, KNOWN);
    expect(problems).toEqual([]);
    expect(value.observations.map((each) => each.source)).toEqual(['own-1', 'own-1', 'own-1']);
    expect(value.observations[1]?.wording.digits.significant).toBe(4);
  });

  it('shows the words that a figure was read from', () => {
    const { value } = readLayer(NAME, BODY, KNOWN);
    const [first] = value.observations;
    const place = first && value.places.get(first.id);
    expect(place && ARTICLE.slice(place.start, place.end)).toBe('более 120');
  });

  it('comes back unchanged when it is written and read again', () => {
    const { value } = readLayer(NAME, BODY, KNOWN);
    const again = readLayer(NAME, toLayerBody(value), KNOWN);
    expect(again).toEqual({ value, problems: [] });
  });

  it('leaves out a figure of a park that is not known and names it', () => {
    const { value, problems } = readLayer(NAME, BODY, { ...KNOWN, parks: new Set() });
    expect(value.observations.map((each) => each.park)).toEqual(['own-park']);
    expect(problems.map((problem) => [problem.code, problem.place?.row])).toEqual([
      ['reference.unknown', 2],
      ['reference.unknown', 3],
    ]);
  });

  it('refuses a body of another shape', () => {
    expect(parseLayerBody({ ...BODY, kind: 'rumour' })).toMatchObject({
      kind: 'failed',
      problem: { code: 'entry.malformed', params: { field: 'kind' } },
    });
    expect(parseLayerBody(null).kind).toBe('failed');
    expect(parseLayerBody(BODY)).toEqual({ kind: 'ok', value: BODY });
  });
});

describe('layers over the bundled tables', () => {
  const tables = {
    parks: [],
    observations: [],
    sources: [],
    relations: [],
    measures: [],
    rates: [],
    prices: [],
  };

  it('adds nothing for a layer that is switched off', () => {
    const { value } = readLayer(NAME, BODY, KNOWN);
    expect(addLayers(tables, [{ ...value, isOn: false }]).observations).toHaveLength(0);
    expect(addLayers(tables, [value]).observations).toHaveLength(3);
    expect(addLayers(tables, [value]).sources).toHaveLength(1);
  });

  it('adds a park of the user until the bundled data know it', () => {
    const { value } = readLayer(NAME, BODY, KNOWN);
    const added = addLayers(tables, [value]).parks;
    expect(added.map((park) => park.name.ru)).toEqual(['Технопарк «Новый»']);
    expect(addLayers({ ...tables, parks: added }, [value]).parks).toHaveLength(1);
  });
});

describe('writing tables', () => {
  it('reads back every cell it wrote', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { value, problems } = parseCsv('t.csv', formatCsv([['a', 'b'], ...rows]));
        expect(problems).toEqual([]);
        expect(value.rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it('writes a number with the digits it was stated with', () => {
    for (const text of ['13000', '2.50', '10.0', '0.05', '28.4', '0']) {
      expect(printDecimals(Number(text), digitsOfText(text))).toBe(text);
    }
  });
});
