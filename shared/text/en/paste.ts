/** English texts: pasting a block of figures. */
export const paste = {
  'action.block-paste': 'Paste a block of figures…',
  'paste.title': 'Paste a block',
  'paste.here': 'Paste a table from Excel, Word or another program here',
  'paste.here-hint': 'Ctrl+V. The first row may name the metrics, the first column the parks.',
  'paste.again': 'Paste something else',
  'paste.summary_one':
    '{{count}} figure will be entered in your own layer, with your source. Nothing is overwritten.',
  'paste.summary_other':
    '{{count}} figures will be entered in your own layer, with your source. Nothing is overwritten.',
  'paste.same_one': '{{count}} figure is in the data already for the same time.',
  'paste.same_other': '{{count}} figures are in the data already for the same time.',
  'paste.keep-same': 'Enter those that are there already, too',
  'paste.table': 'What will be entered',
  'paste.park': 'Park',
  'paste.metric-of': 'Metric of the column “{{title}}”',
  'paste.park-of': 'Park of the row “{{name}}”',
  'paste.leave-out': 'leave out',
  'paste.is-same': 'there already',
  'paste.stands': 'now: {{text}}',
  'paste.problems': 'Will not be entered',
  'paste.more-problems': 'and {{count}} more',
  'paste.period': 'Time of the figures',
  'paste.currency': 'Currency of sums without one',
  'paste.currency-none': 'not chosen',
  'paste.meaning': '“20,000” is',
  'paste.meaning-decimals': 'twenty exactly',
  'paste.meaning-thousands': 'twenty thousand',
  'paste.accept': 'Enter',
  'paste.accept-nothing': 'Nothing to enter',
  'problem.paste.nothing': 'There is no table in what was pasted.',
  'problem.paste.no-column':
    'No column looks like a metric: {{columns}}. Choose metrics in the headings of the table below, or paste a block that names its metrics.',
  'problem.paste.column-unknown':
    'The column “{{title}}” is not known. If it is a metric, choose it in the table.',
  'problem.paste.computed':
    'The column “{{title}}” is computed from other metrics and cannot be entered.',
  'problem.paste.row-without-park': 'It is not clear which park the row is about.',
  'problem.paste.park-unknown': 'There is no park “{{name}}” in the data.',
  'problem.paste.park-unclear':
    'There is no park “{{name}}”, but there are similar ones: choose in the table.',
  'problem.paste.cell-unreadable':
    '“{{text}}” cannot be read as a number. Examples: 13,000; more than 13,000; 13.5 thousand; 35–40.',
  'problem.paste.other-unit': '“{{text}}”: not a unit of the metric “{{metric}}”.',
  'problem.paste.currency-missing': '“{{text}}”: no currency is named. Choose it below.',
  'problem.paste.repeated': 'A second figure on the same park, metric and time ({{metric}}).',
  'problem.paste.period-missing': 'Write what time these figures are of: 2024, 2024-Q3, 2025-07.',
} as const;
