import type { ObservedMetricId } from '../domain/metric.ts';

/**
 * What people head columns of a metric with, besides its names in the program; words that say
 * nothing, such as «число», may stand beside.
 */
export const HEADINGS_OF_METRIC: Readonly<Record<ObservedMetricId, readonly string[]>> = {
  residents: ['резиденты', 'компании-резиденты', 'компании', 'residents', 'tenants', 'companies'],
  jobs: [
    'рабочие места',
    'раб. места',
    'занятость',
    'занятые',
    'работники',
    'сотрудники',
    'персонал',
    'jobs',
    'workplaces',
    'employment',
    'employees',
    'headcount',
    'staff',
  ],
  revenue: ['выручка', 'выручка резидентов', 'оборот', 'revenue', 'turnover', 'sales'],
  investment: [
    'инвестиции',
    'инвестиции резидентов',
    'вложения',
    'капиталовложения',
    'investment',
    'investments',
    'capex',
  ],
  land_area: [
    'площадь земли',
    'площадь территории',
    'территория',
    'земля',
    'land',
    'land area',
    'site area',
  ],
  floor_area: [
    'площадь помещений',
    'площадь зданий',
    'помещения',
    'floor area',
    'floor space',
    'building area',
  ],
  occupancy: ['заполняемость', 'заполненность', 'загрузка', 'occupancy', 'occupancy rate'],
  tax_paid: [
    'налоги',
    'уплаченные налоги',
    'налоговые отчисления',
    'taxes',
    'taxes paid',
    'tax paid',
  ],
  exports: ['экспорт', 'экспорт резидентов', 'exports', 'export'],
  preliminary_agreements: ['соглашения', 'предварительные соглашения', 'agreements'],
  patents: ['патенты', 'patents'],
  services: ['услуги', 'services'],
  startups: ['стартапы', 'startups', 'start-ups'],
  average_wage: [
    'зарплата',
    'средняя зарплата',
    'средняя заработная плата',
    'заработная плата',
    'wage',
    'average wage',
    'average salary',
  ],
  own_funds_share: ['доля собственных средств', 'own funds share', 'share of own funds'],
  export_share: ['доля экспорта', 'export share', 'share of exports'],
  parks_count: ['парки', 'технопарки', 'parks'],
};

/** Words of a heading that say nothing of what is counted. */
export const EMPTY_HEADING_WORDS =
  'число количество кол во объем всего итого общий общее общая суммарный в на за по г год года году и of the number total amount volume count in as at by year all';

/** Words that say that a column holds plans. */
export const PLAN_WORDS = /^(?:план|плановый|плановая|цель|целевой|target|plan|planned)$/;
