/**
 * Picks from lists by a linear congruential generator, the same on every machine.
 * @param {number} seed
 */
export function makePicker(seed) {
  let state = seed;
  /** @param {number} below */
  const number = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  /**
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  const pick = (list) => {
    const [picked] = list.slice(number(list.length));
    if (picked === undefined) throw new Error('a list must hold something, found none');
    return picked;
  };
  return Object.assign(pick, { number });
}
