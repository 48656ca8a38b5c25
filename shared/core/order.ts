/** Compares two values: negative when the first comes first, zero when neither does. */
export type Comparator<T> = (a: T, b: T) => number;

/** Orders strings by code unit: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Asks each comparator in turn until one tells the two values apart. */
export function compareInTurn<T>(...comparators: readonly Comparator<T>[]): Comparator<T> {
  return (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
