import { type Head, headEntries } from '../head-entry.ts';
import type { VocabularyEntry } from '../sense.ts';

const HEADS: readonly Head[] = [
  {
    metric: 'residents',
    name: 'residents',
    phrases:
      'number of residents/companies/tenants/firms/enterprises | residents/tenants | resident companies',
  },
  {
    metric: 'jobs',
    name: 'jobs',
    phrases:
      'number of jobs/employees/workers/workplaces | jobs/workforce/headcount/employment/employees | staff',
  },
  {
    metric: 'revenue',
    name: 'revenue',
    phrases:
      'revenue/revenues/turnover/sales/output/proceeds/earnings | industrial output | production volume | volume of production | combined sales | trade',
  },
  {
    metric: 'revenue',
    name: 'sold',
    verb: true,
    phrases:
      'earned/sold/shipped/produced/generated/manufactured | took/taken in | goods worth | products worth',
  },
  {
    metric: 'investment',
    name: 'investment',
    phrases: 'investment/investments | capital investment/expenditure | capex',
  },
  {
    metric: 'investment',
    name: 'invested',
    verb: true,
    phrases:
      'invest/invested/invests | put in | poured/pour/injected/ploughed/plowed/spent | attracted/attract/attracts',
  },
  { metric: 'investment', name: 'put-into', verb: true, phrases: 'put' },
  {
    metric: 'investment',
    name: 'cost-of-building',
    tone: 'promise',
    phrases:
      'cost | costs of | will cost | project costs | construction cost | planned at | priced at | estimated cost',
  },
  {
    metric: 'investment',
    name: 'pledged-sum',
    tone: 'promise',
    phrases:
      'declared investment/investments | pledged investment | portfolio | projects worth | agreements worth | pledges',
  },
  {
    metric: 'investment',
    name: 'public-money',
    scope: 'public',
    phrases: 'subsidy/subsidies | budget funds | state funding | public funds',
  },
  { metric: 'land_area', name: 'land', phrases: 'area/territory/site/land' },
  {
    metric: 'land_area',
    name: 'covers',
    verb: true,
    phrases:
      'covers/cover/covering/spans/span/spanning/occupies/occupy | spread/spreads/stretches/extends/sprawls over/across',
  },
  {
    metric: 'floor_area',
    name: 'floor',
    phrases:
      'floor area/space | floorspace | premises | production space | office space | area | built - up area',
  },
  {
    metric: 'occupancy',
    name: 'occupancy',
    phrases:
      'occupancy | occupancy rate | occupied | taken | rented out | let | leased | full | filled',
  },
  {
    metric: 'tax_paid',
    name: 'taxes',
    phrases: 'tax/taxes | tax payments/revenue/revenues/receipts/contributions',
  },
  {
    metric: 'tax_paid',
    name: 'paid-to-budget',
    verb: true,
    phrases:
      'to budgets of all levels | to the budget | to the federal budget | to the regional budget',
  },
  {
    metric: 'exports',
    name: 'exports',
    phrases: 'export/exports | export earnings/revenue/revenues/sales',
  },
  {
    metric: 'exports',
    name: 'sent-abroad',
    verb: true,
    phrases:
      'exported/exporting/exports goods/products worth? | exported/exporting | sent/send/sends abroad',
  },
  {
    metric: 'export_share',
    name: 'export-share',
    phrases: 'share of exports | export share | exports account for | exports accounted for',
  },
  {
    metric: 'average_wage',
    name: 'wage',
    phrases: 'average wage/salary/pay | average monthly wage/salary/pay | mean wage',
  },
  {
    metric: 'preliminary_agreements',
    name: 'agreements',
    phrases: 'letters of intent | preliminary agreements',
  },
  { metric: 'startups', name: 'startups', phrases: 'number of startups' },
  { metric: 'patents', name: 'patents', phrases: 'number of patents' },
  { metric: 'parks_count', name: 'parks', phrases: 'number of parks/technoparks/zones' },
];

/** Words of English that name a metric or the doing that it measures. */
export const heads: readonly VocabularyEntry[] = headEntries(
  'en',
  HEADS,
  'the figure | the total | this figure | the number | their number',
);
