/** What is done to both grids, in turn: what a person types, clicks and chooses. */

/** Headings that are clicked, by the id of their column. */
export const SORTED = ['jobs', 'residents', 'revenue'];
/** Texts of the search field, one key stroke after the other. */
export const TYPED = [
  ...strokesOf('волжск'),
  ...strokesOf('технопарк'),
  ...strokesOf('uralmet'),
  ...strokesOf('заречный ключ-17'),
];
/** Groupings, each chosen after the one before; empty for none. */
export const GROUPED = ['region', 'kind', 'stage', '', 'country', 'region', 'stage', 'kind', ''];
/** Each of them is done so often. */
export const ROUNDS = { sort: 6, group: 2, page: 24 };

/** @param {string} word */
function strokesOf(word) {
  const lengths = Array.from({ length: word.length }, (_, index) => index + 1);
  return [...lengths.map((length) => word.slice(0, length)), ''];
}
