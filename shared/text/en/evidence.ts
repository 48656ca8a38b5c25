/** English texts: the evidence behind a figure. */
export const evidence = {
  'evidence.of': 'Where this figure comes from',
  'evidence.park-not-found': 'The data hold no such entry.',
  'evidence.close': 'Close',

  'evidence.value': 'Value',
  'evidence.period-of': 'For: {{period}}',
  'evidence.interval': 'What this guarantees: {{interval}}',
  'evidence.nothing-above': 'no bound is known above',
  'evidence.nothing-below': 'no bound is known below',

  'evidence.why': 'Why this value',
  'evidence.why-only': 'Nothing else is known about this metric.',
  'evidence.why-chosen': 'Chosen among {{count}} statements: {{reason}}.',
  'evidence.why-preferred': 'You prefer this value: {{reason}}',
  'evidence.why-preferred-bare': 'You prefer this value.',
  'evidence.why-conflict': 'Equally reliable sources contradict each other, so there is no number.',

  'evidence.chosen': 'Taken into the cell',
  'evidence.claims': 'Disputed statements',
  'evidence.same_one': '{{count}} more source states the same',
  'evidence.same_other': '{{count}} more sources state the same',
  'evidence.rivals': 'Other statements',
  'evidence.rivals-count_one': '{{count}} statement',
  'evidence.rivals-count_other': '{{count}} statements',
  'evidence.known-otherwise': 'What is known instead',
  'evidence.known-nothing': 'Nobody has reported this metric.',
  'evidence.not-taken': 'Not taken: {{reason}}',
  'evidence.conflicts': 'contradicts the one taken',
  'evidence.show-all_one': 'Show {{count}} more',
  'evidence.show-all_other': 'Show {{count}} more',

  'evidence.inferred': 'the period was worked out',
  'evidence.note': 'Note',
  'evidence.source': 'Source',
  'evidence.published': 'published {{date}}',
  'evidence.published-inferred': 'published {{date}} (worked out)',
  'evidence.no-date': 'undated',
  'evidence.no-link': 'no address',
  'evidence.open-link': 'Open the source',
  'evidence.open-link-of': 'Open the source: {{publisher}}',
  'evidence.publisher-unknown': 'publisher not stated',
  'evidence.language': 'language: {{language}}',

  'evidence.conversions': 'Conversions',
  'evidence.conversion-currency':
    '{{from}} into {{to}}: {{rate}} for one unit, average rate, {{years}}',
  'evidence.conversion-prices':
    'Prices of {{fromYears}} in prices of {{toYear}}, {{country}}: × {{factor}}',
  'evidence.conversion-area': '{{from}} into {{to}}: × {{factor}}',
  'evidence.conversion-source': 'Basis: {{note}}',

  'evidence.formula': 'How it is computed',
  'evidence.formula-ratio': '{{over}} ÷ {{under}}',
  'evidence.part-over': 'Dividend',
  'evidence.part-under': 'Divisor',
  'evidence.show-part': 'Evidence of the part',

  'evidence.problems': 'What to know',
  'evidence.missing': 'What is missing',

  'evidence.series': 'All statements over time',
  'evidence.chart_one': '{{count}} statement over time, taken: {{value}} ({{period}})',
  'evidence.chart_other': '{{count}} statements over time, taken: {{value}} ({{period}})',
  'evidence.chart-signs':
    'Circled is what was taken. A dot is a fact, a ring a plan, an arrow an open bound.',
  'evidence.chart-left-out_one': '{{count}} more in another unit, in the table.',
  'evidence.chart-left-out_other': '{{count}} more in other units, in the table.',
  'evidence.series-period': 'Period',
  'evidence.series-value': 'Value',
  'evidence.series-what': 'What it is',
  'evidence.series-source': 'Source',
  'evidence.series-taken': 'taken',

  'evidence.prefer': 'Prefer',
  'evidence.next-cell': 'The arrow keys in the grid change the cell',
} as const;
