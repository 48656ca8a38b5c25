/** @typedef {import('../../shared/domain/dataset.ts').DatasetTables} Tables */
/** @typedef {Tables['observations'][number]} Observation */
/** @typedef {Tables['sources'][number]} Source */
/** @typedef {import('../../shared/domain/ids.ts').ParkId} ParkId */
/** @typedef {(a: Observation, b: Observation) => boolean} Precedes */
/**
 * @typedef {object} LoopRow
 * @property {ParkId} id
 * @property {number | null} revenuePerJob
 * @property {number | null} revenuePerResident
 * @property {number | null} jobsPerResident
 * @property {number | null} investmentPerJob
 */

const METRICS = ['residents', 'jobs', 'revenue', 'investment'];
const SCOPES = ['total', 'private'];
const GRADES = ['official', 'press', 'secondary'];
const WORDINGS = ['exact', 'range', 'about'];

/**
 * The same job as a plain loop over objects, without bounds: what one would write first.
 * @param {Tables} tables
 * @returns {() => LoopRow[]}
 */
export function preparePlainLoop(tables) {
  const { observations, sources, parks, rates, prices } = tables;
  const sourceById = new Map(sources.map((each) => [each.id, each]));
  const parkById = new Map(parks.map((each) => [each.id, each]));
  const rateOf = new Map(rates.map((each) => [`${each.currency}:${each.year}`, each.rubPerUnit]));
  const priceOf = new Map(prices.map((each) => [`${each.country}:${each.year}`, each.index]));
  const precedes = makeOrder(sourceById);

  /** @param {Observation} observation in roubles of 2024 */
  const amountOf = ({ wording, unit, period, park }) => {
    const value =
      wording.valueHigh === null ? wording.value : (wording.value + wording.valueHigh) / 2;
    if (unit === 'count') return value;
    const year = period.end.slice(0, 4);
    const rate = unit === 'RUB' ? 1 : (rateOf.get(`${unit}:${year}`) ?? Number.NaN);
    const country = parkById.get(park)?.country;
    const then = priceOf.get(`${country}:${year}`) ?? Number.NaN;
    return (value * rate * (priceOf.get(`${country}:2024`) ?? Number.NaN)) / then;
  };

  return () => {
    const best = chooseBest(observations, precedes);
    const rows = parks.map(({ id }) => buildRow(id, best, amountOf));
    rows.sort((a, b) => (b.revenuePerJob ?? -1) - (a.revenuePerJob ?? -1));
    return rows;
  };
}

/**
 * @param {readonly Observation[]} observations
 * @param {Precedes} precedes
 */
function chooseBest(observations, precedes) {
  /** @type {Map<string, Observation>} */
  const best = new Map();
  for (const each of observations) {
    if (each.status === 'target' || !SCOPES.includes(each.scope)) continue;
    const key = `${each.park}:${each.metric}`;
    const known = best.get(key);
    if (known === undefined || precedes(each, known)) best.set(key, each);
  }
  return best;
}

/**
 * @param {ParkId} id
 * @param {Map<string, Observation>} best
 * @param {(observation: Observation) => number} amountOf
 */
function buildRow(id, best, amountOf) {
  const [residents, jobs, revenue, investment] = METRICS.map((metric) => {
    const chosen = best.get(`${id}:${metric}`);
    return chosen === undefined ? null : amountOf(chosen);
  });
  return {
    id,
    revenuePerJob: divide(revenue, jobs),
    revenuePerResident: divide(revenue, residents),
    jobsPerResident: divide(jobs, residents),
    investmentPerJob: divide(investment, jobs),
  };
}

/**
 * @param {Map<string, Source>} sourceById
 * @returns {Precedes} whether the first stands before the second
 */
function makeOrder(sourceById) {
  return (a, b) => {
    if (a.status !== b.status) return a.status === 'actual';
    if (a.scope !== b.scope) return a.scope === 'total';
    if (a.period.end !== b.period.end) return a.period.end > b.period.end;
    const [first, second] = [sourceById.get(a.source), sourceById.get(b.source)];
    const order =
      gradeOf(first) - gradeOf(second) ||
      comparePublished(publishedOn(first), publishedOn(second)) ||
      wordingRank(a.wording) - wordingRank(b.wording);
    return order === 0 ? a.id < b.id : order < 0;
  };
}

/** @param {Source | undefined} source */
function gradeOf(source) {
  return GRADES.indexOf(source?.reliability ?? '');
}

/** @param {Source | undefined} source */
function publishedOn(source) {
  return source?.published?.end ?? '';
}

/**
 * The later one first.
 * @param {string} a
 * @param {string} b
 */
function comparePublished(a, b) {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** @param {Observation['wording']} wording an exact one first, then a range, an "about", a bound */
function wordingRank({ qualifier }) {
  return WORDINGS.includes(qualifier) ? WORDINGS.indexOf(qualifier) : WORDINGS.length;
}

/**
 * @param {number | null | undefined} over
 * @param {number | null | undefined} under
 */
function divide(over, under) {
  return over === null || over === undefined || !under ? null : over / under;
}
