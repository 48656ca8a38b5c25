/**
 * The middle one, so that one disturbed run changes nothing.
 * @param {number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.floor(sorted.length / 2)];
  if (value === undefined) throw new Error('a median needs at least one value');
  return value;
}
