/** Russian texts: what stands in files and what is said about writing them. */
export const exports = {
  'exports.sources': 'Источники:',
  'exports.made-with': 'Подготовлено в {{name}} {{version}}',
} as const;
