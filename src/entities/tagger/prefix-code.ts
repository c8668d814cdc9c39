import type { BitReader } from "./bits.js";

/** No code is longer, in bits. */
export const LONGEST_CODE = 14;

/** Canonical codes of the symbols with these lengths (0: no code): shorter ones first, among equals in the symbols' order. */
export function canonicalCodes(lengths: ArrayLike<number>): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) codes[symbol] = code++;
    code <<= 1;
  }
  return codes;
}

/** Reads one symbol of the code with these lengths. */
export function makeDecoder(lengths: ArrayLike<number>): (reader: BitReader) => number {
  const codes = canonicalCodes(lengths);
  const symbols = new Uint16Array(1 << LONGEST_CODE);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const shift = LONGEST_CODE - length;
    const first = (codes[symbol] as number) << shift;
    symbols.fill(symbol, first, first + (1 << shift));
  }
  return (reader) => {
    const symbol = symbols[reader.peek(LONGEST_CODE)] as number;
    reader.skip(lengths[symbol] as number);
    return symbol;
  };
}
