/** English texts: what stands in files and what is said about writing them. */
export const exports = {
  'exports.sources': 'Sources:',
  'exports.made-with': 'Made with {{name}} {{version}}',
} as const;
