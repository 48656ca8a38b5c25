import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The same job in SQL, without bounds: window functions choose, joins convert, a pivot divides. */
const JOB = `
  with chosen as (
    select park, metric, value, unit, year
    from observation join source on source.id = observation.source
    where status <> 'target' and scope in ('total', 'private')
    qualify row_number() over (
      partition by park, metric
      order by status, scope desc, year desc, reliability, published desc, wording, observation.id
    ) = 1
  ), converted as (
    select chosen.park, metric,
      case when unit = 'count' then value
        else value * coalesce(rate.rub, 1) * latest.level / then_.level end as value
    from chosen
    join park on park.id = chosen.park
    left join rate on rate.currency = chosen.unit and rate.year = chosen.year
    left join price then_ on then_.country = park.country and then_.year = chosen.year
    left join price latest on latest.country = park.country and latest.year = 2024
  ), wide as (
    select park,
      max(value) filter (metric = 'residents') as residents,
      max(value) filter (metric = 'jobs') as jobs,
      max(value) filter (metric = 'revenue') as revenue,
      max(value) filter (metric = 'investment') as investment
    from converted group by park
  )
  select park, revenue / jobs as revenue_per_job, revenue / residents as revenue_per_resident,
    jobs / residents as jobs_per_resident, investment / jobs as investment_per_job
  from wide order by revenue_per_job desc nulls last`;

/**
 * @param {import('../../shared/domain/dataset.ts').DatasetTables} tables
 * @param {string} folder for the files that DuckDB takes its tables from
 */
export async function prepareDuckdb(tables, folder) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const [name, columns, rows] of csvTables(tables)) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, `${rows.map((row) => row.join(',')).join('\n')}\n`);
    await connection.run(
      `create table ${name} as select * from read_csv('${path}', header = false, columns = {${columns}})`,
    );
  }
  return {
    run: async () => {
      const result = await connection.run(JOB);
      return await result.fetchAllChunks();
    },
    /** The park that comes first and its number. */
    first: async () => {
      const reader = await connection.runAndReadAll(JOB);
      const [row] = reader.getRows();
      return { park: String(row?.[0]), value: Number(row?.[1]) };
    },
    close: () => connection.closeSync(),
  };
}

/**
 * @param {import('../../shared/domain/dataset.ts').DatasetTables} tables
 * @returns {[string, string, (string | number | null)[][]][]} name, columns and rows of each table
 */
function csvTables({ parks, sources, observations, rates, prices }) {
  const grades = ['official', 'press', 'secondary'];
  return [
    ['park', "id: 'varchar', country: 'varchar'", parks.map((each) => [each.id, each.country])],
    [
      'source',
      "id: 'varchar', reliability: 'integer', published: 'varchar'",
      sources.map((each) => [each.id, grades.indexOf(each.reliability), each.published?.end ?? '']),
    ],
    [
      'rate',
      "currency: 'varchar', year: 'integer', rub: 'double'",
      rates.map((each) => [each.currency, each.year, each.rubPerUnit]),
    ],
    [
      'price',
      "country: 'varchar', year: 'integer', level: 'double'",
      prices.map((each) => [each.country, each.year, each.index]),
    ],
    [
      'observation',
      "id: 'varchar', park: 'varchar', metric: 'varchar', scope: 'varchar', status: 'varchar', year: 'integer', value: 'double', unit: 'varchar', source: 'varchar', wording: 'integer'",
      observations.map(({ wording, period, ...each }) => [
        each.id,
        each.park,
        each.metric,
        each.scope,
        each.status,
        period.end.slice(0, 4),
        wording.valueHigh === null ? wording.value : (wording.value + wording.valueHigh) / 2,
        each.unit,
        each.source,
        wordingRank(wording.qualifier),
      ]),
    ],
  ];
}

/** @param {string} qualifier */
function wordingRank(qualifier) {
  const place = ['exact', 'range', 'about'].indexOf(qualifier);
  return place === -1 ? 3 : place;
}
