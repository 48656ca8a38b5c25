/** English texts: reading press texts. */
export const extract = {
  'problem.extract.weekday-differs':
    'The weekday does not fit the date: "{{text}}"; {{date}} is another day. Check which of the two is right.',
  'problem.extract.number-ambiguous':
    'The number reads two ways: {{value}} or {{other}}; the first was taken.',
  'problem.extract.park-ambiguous': 'The name fits several parks: {{ids}}; choose one.',
  'extract.aside.growth': 'a growth or a rate, not a level',
  'extract.aside.multiple': 'how many times as much; of what level is not said',
  'extract.aside.corrected': 'the text itself takes these words back',
  'extract.aside.question': 'a question, not a statement',
  'extract.aside.foreign-unit': 'something else is counted',
  'extract.aside.foreign-matter': 'this is about another matter',
  'extract.aside.no-metric': 'it does not show what is measured',
  'extract.aside.company': 'a figure of one company, not of a park',
  'extract.aside.region': 'a figure of the region, not of a park',
  'extract.aside.no-park': 'no park is named',
  'extract.certainty.certain': 'stated',
  'extract.certainty.inferred': 'worked out',
  'extract.certainty.missing': 'not in the text',
} as const;
