import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePicker } from '../pick.mjs';

/**
 * A data package of made-up parks, the same on every machine: names as parks have them, places of
 * the bundled parks, and figures with bounds, plans, rival sources and holes, some seven and a half
 * observations a park as in the bundled data.
 */

const KINDS = ['technopark', 'industrial_park', 'industrial_park', 'sez', 'innovation_centre'];
const WORDS_OF_KIND = new Map([
  ['technopark', ['Технопарк', 'Technopark']],
  ['industrial_park', ['Индустриальный парк', 'Industrial park']],
  ['sez', ['ОЭЗ', 'SEZ']],
  ['innovation_centre', ['Инновационный центр', 'Innovation centre']],
]);
const STEMS = [
  ['Волж', 'Volzh'],
  ['Камен', 'Kamen'],
  ['Берёзов', 'Beryozov'],
  ['Север', 'Sever'],
  ['Южн', 'Yuzhn'],
  ['Октябрь', 'Oktyabr'],
  ['Заречен', 'Zarechen'],
  ['Степн', 'Stepn'],
  ['Приозёр', 'Priozyor'],
  ['Машинострой', 'Mashinostroi'],
  ['Энергет', 'Energet'],
  ['Полим', 'Polim'],
  ['Уралмет', 'Uralmet'],
  ['Сибпром', 'Sibprom'],
  ['Кедров', 'Kedrov'],
  ['Шахтин', 'Shakhtin'],
];
const ENDINGS = [
  ['ский', 'sky'],
  ['ово', 'ovo'],
  ['ополь', 'opol'],
  ['оград', 'ograd'],
  ['инск', 'insk'],
  ['ный Ключ', 'ny Klyuch'],
];
const STAGES = ['operating', 'operating', 'operating', 'under_construction', 'planned'];
const SECTORS = ['it', 'food', 'agro', 'textiles', 'metals', 'energy', 'logistics', 'mixed'];
const QUALIFIERS = ['exact', 'exact', 'exact', 'exact', 'more_than', 'more_than', 'about'];
const YEARS = [2024, 2024, 2024, 2023, 2023, 2022, 2021];
const PLAN_YEARS = [2027, 2028, 2030];
const CURRENCIES = ['RUB', 'RUB', 'RUB', 'RUB', 'USD'];
const SOURCES = 400;
/** Of a hundred cells: how many have a figure, how many of those a second one, a rival, a plan. */
const SHARES = { filled: 40, earlier: 12, rival: 4, plan: 6 };
/** Metrics with their unit, kind of series, and the powers of ten that their figures lie between. */
const METRICS = [
  ['residents', 'count', 'stock', 0, 2],
  ['jobs', 'count', 'stock', 1, 4],
  ['revenue', 'money', 'flow', 7, 11],
  ['investment', 'money', 'cumulative', 7, 11],
  ['land_area', 'ha', 'stock', 0, 3],
  ['floor_area', 'm2', 'stock', 3, 5],
  ['occupancy', 'percent', 'stock', 1, 1],
  ['tax_paid', 'money', 'flow', 6, 9],
  ['exports', 'money', 'flow', 6, 10],
  ['preliminary_agreements', 'count', 'stock', 0, 1],
  ['patents', 'count', 'stock', 0, 2],
  ['services', 'count', 'stock', 0, 1],
  ['startups', 'count', 'stock', 0, 2],
  ['average_wage', 'money', 'flow', 4, 4],
  ['own_funds_share', 'percent', 'stock', 1, 1],
  ['export_share', 'percent', 'flow', 1, 1],
];
const RATIOS = ['revenue_per_job', 'jobs_per_resident', 'investment_per_job', 'jobs_per_hectare'];

/** The twenty metrics of the measured table. */
export const METRIC_COLUMNS = [...METRICS.map(([id]) => String(id)), ...RATIOS];

/** Columns of the files, as the package describes them. */
const HEADINGS = {
  parks:
    'park_id,name_ru,name_en,kind,stage,country,region_code,region_ru,city_ru,lat,lon,opened,operator,sectors,website',
  observations:
    'observation_id,park_id,metric,scope,time_period,period_basis,series_kind,obs_status,qualifier,value,value_high,unit,source_id,note',
  sources: 'source_id,publisher,published,published_basis,reliability,url,language,label',
  relations: 'from_id,relation,to_id,source_id',
  measures:
    'measure_id,kind,jurisdiction,park_id,effective_from,due,status,amount,unit,summary_ru,summary_en,source_id',
};

/**
 * Writes the package into a folder; rates, prices and the description are those of the bundled one.
 * @param {string} folder
 * @param {{ bundled: string, parks: number }} from folder of the bundled package, and how many parks
 */
export function writePackage(folder, { bundled, parks }) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['datapackage.json', 'rates.csv', 'cpi.csv']) {
    copyFileSync(join(bundled, name), join(folder, name));
  }
  const pick = makePicker(20);
  const places = readPlaces(join(bundled, 'parks.csv'));
  const ids = Array.from({ length: parks }, (_, index) => `made-park-${index}`);
  const rows = {
    parks: ids.map((id, index) => makePark(id, index, { pick, places })),
    observations: ids.flatMap((id) => makeObservations(id, pick)),
    sources: Array.from({ length: SOURCES }, (_, index) => makeSource(index, pick)),
    relations: [],
    measures: [],
  };
  let number = 0;
  const numbered = rows.observations.map((row) => `o-${String(number++).padStart(10, '0')},${row}`);
  for (const [name, lines] of Object.entries({ ...rows, observations: numbered })) {
    const heading = HEADINGS[/** @type {keyof typeof HEADINGS} */ (name)];
    writeFileSync(join(folder, `${name}.csv`), `${[heading, ...lines].join('\n')}\n`);
  }
}

/**
 * Country, code and name of the region, and city of the bundled parks that have them all.
 * @param {string} path
 */
function readPlaces(path) {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n');
  const plain = lines.filter((line) => !line.includes('"')).map((line) => line.split(','));
  return plain
    .map((cells) => cells.slice(5, 9))
    .filter((place) => place.length === 4 && place.every((each) => each));
}

/** @typedef {ReturnType<typeof makePicker>} Pick */

/**
 * @param {string} id
 * @param {number} index
 * @param {{ pick: Pick, places: string[][] }} from
 */
function makePark(id, index, { pick, places }) {
  const kind = pick(KINDS);
  const word = WORDS_OF_KIND.get(kind) ?? [];
  const [stem, ending] = [pick(STEMS), pick(ENDINGS)];
  const names = [0, 1].map((at) => `${word[at]} ${stem[at]}${ending[at]}-${1 + (index % 400)}`);
  const sectors = `${pick(SECTORS)};${pick(SECTORS)}`;
  return [id, ...names, kind, pick(STAGES), ...pick(places), '', '', '', '', sectors, ''].join(',');
}

/**
 * @param {string} park
 * @param {Pick} pick
 */
function makeObservations(park, pick) {
  return METRICS.flatMap((metric) => {
    if (pick.number(100) >= SHARES.filled) return [];
    const year = pick(YEARS);
    return [
      observe(park, metric, { year, status: 'actual', pick }),
      ...often(SHARES.earlier, pick, () =>
        observe(park, metric, { year: year - 1, status: 'actual', pick }),
      ),
      ...often(SHARES.rival, pick, () => observe(park, metric, { year, status: 'actual', pick })),
      ...often(SHARES.plan, pick, () =>
        observe(park, metric, { year: pick(PLAN_YEARS), status: 'target', pick }),
      ),
    ];
  });
}

/**
 * @param {number} percent
 * @param {Pick} pick
 * @param {() => string} make
 */
function often(percent, pick, make) {
  return pick.number(100) < percent ? [make()] : [];
}

/**
 * @param {string} park
 * @param {(string | number)[]} metric
 * @param {{ year: number, status: string, pick: Pick }} from
 */
function observe(park, [id, unit, kind, low, high], { year, status, pick }) {
  const power = Number(low) + pick.number(Number(high) - Number(low) + 1);
  const digits = 1 + pick.number(Math.min(3, power + 1));
  const value = (1 + pick.number(9 * 10 ** (digits - 1))) * 10 ** (power - digits + 1);
  const words = unit === 'money' ? pick(CURRENCIES) : unit;
  return [
    park,
    id,
    'total',
    year,
    'printed',
    kind,
    status,
    pick(QUALIFIERS),
    value,
    '',
    words,
    `source-${pick.number(SOURCES)}`,
    '',
  ].join(',');
}

/**
 * @param {number} index
 * @param {Pick} pick
 */
function makeSource(index, pick) {
  const published = 2021 + (index % 5);
  const grade = pick(['official', 'press', 'press', 'secondary']);
  return `source-${index},Издание ${index},${published},printed,${grade},,ru,Made up`;
}
