/** No code is longer, in bits: one look-up reads any of them. */
export const LONGEST_CODE = 11;

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

/** For each possible next `LONGEST_CODE` bits: the symbol, shifted by 4, with the length of its code. */
export function decodingTable(lengths: ArrayLike<number>, table: Uint16Array): void {
  const codes = canonicalCodes(lengths);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const shift = LONGEST_CODE - length;
    const first = (codes[symbol] as number) << shift;
    table.fill((symbol << 4) | length, first, first + (1 << shift));
  }
}
