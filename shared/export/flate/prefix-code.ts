/** A prefix code of RFC 1951: for each symbol how many bits it has and which, ready to be written. */
export interface PrefixCode {
  /** 0 for a symbol that never stands. */
  readonly lengths: Uint8Array;
  readonly bits: Uint16Array;
}

/**
 * The shortest prefix code for symbols that stand so often (Huffman), no symbol longer than `longest`
 * bits. At least two symbols get a code, as some readers want it.
 */
export function buildPrefixCode(counts: Uint32Array, longest: number): PrefixCode {
  let weights = Float64Array.from(counts);
  for (let symbol = 0; weights.filter((weight) => weight > 0).length < 2; symbol += 1) {
    weights[symbol] ||= 1;
  }
  let lengths = lengthsOf(weights);
  // Flatter weights make a shallower tree; equal ones make the shallowest.
  while (Math.max(...lengths) > longest) {
    weights = weights.map((weight) => (weight === 0 ? 0 : Math.ceil(weight / 4)));
    lengths = lengthsOf(weights);
  }
  return { lengths, bits: numberCodes(lengths) };
}

function lengthsOf(weights: Float64Array): Uint8Array {
  const leaves = [...weights.keys()].filter((symbol) => (weights[symbol] ?? 0) > 0);
  leaves.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  // Nodes in the order of their weight: leaves first, then what is put together from the lightest.
  const sums = leaves.map((symbol) => weights[symbol] ?? 0);
  const parents: number[] = [];
  let [leaf, joined] = [0, leaves.length];
  const lightest = (): number => {
    const takesLeaf =
      leaf < leaves.length &&
      (joined >= sums.length || (sums[leaf] ?? 0) <= (sums[joined] ?? Infinity));
    if (takesLeaf) leaf += 1;
    else joined += 1;
    return takesLeaf ? leaf - 1 : joined - 1;
  };
  while (sums.length < 2 * leaves.length - 1) {
    const [one, other] = [lightest(), lightest()];
    parents[one] = sums.length;
    parents[other] = sums.length;
    sums.push((sums[one] ?? 0) + (sums[other] ?? 0));
  }
  const depths = new Uint8Array(sums.length);
  for (let node = sums.length - 2; node >= 0; node -= 1) {
    depths[node] = Math.min(255, (depths[parents[node] ?? 0] ?? 0) + 1);
  }
  const lengths = new Uint8Array(weights.length);
  for (const [place, symbol] of leaves.entries()) lengths[symbol] = depths[place] ?? 0;
  return lengths;
}

// RFC 1951, 3.2.2: codes of one length follow each other in the order of the symbols.
function numberCodes(lengths: Uint8Array): Uint16Array {
  const bits = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length += 1) {
    next <<= 1;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      bits[symbol] = reversed(next, length);
      next += 1;
    }
  }
  return bits;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
