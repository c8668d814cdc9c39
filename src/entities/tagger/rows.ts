import { decodingTable, LONGEST_CODE } from "./prefix-code.js";

/** Six bits a character, in characters that any source file can hold. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Rising keys, each with some small numbers. */
export interface PackedRows {
  readonly count: number;
  /** Bits of the low part of the differences between the keys (Golomb and Rice). */
  readonly keyBits: number;
  /** For each of the numbers the lengths of its prefix codes: a letter each, `a` for none. */
  readonly codes: readonly string[];
  /** For each row: the difference to the key before it, then the codes of its numbers. */
  readonly data: string;
}

export interface Rows {
  readonly keys: Int32Array;
  /** Row by row. */
  readonly numbers: Uint16Array;
}

/** One long loop on purpose: the whole model is read before the first text, when nothing is compiled yet. */
export function unpackRows({ count, keyBits, codes, data }: PackedRows): Rows {
  const width = codes.length;
  const keys = new Int32Array(count);
  const numbers = new Uint16Array(count * width);
  const tables = new Uint16Array(width << LONGEST_CODE);
  codes.forEach((letters, i) => {
    const lengths = Array.from(letters, (letter) => letter.charCodeAt(0) - 97);
    decodingTable(lengths, tables.subarray(i << LONGEST_CODE, (i + 1) << LONGEST_CODE));
  });
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const mask = (1 << LONGEST_CODE) - 1;
  let at = 0;
  let held = 0;
  let bits = 0;
  let key = 0;
  let next = 0;
  for (let row = 0; row < count; row++) {
    let high = 0;
    for (;;) {
      if (bits === 0) {
        held = values[data.charCodeAt(at++)] as number;
        bits = 6;
      }
      bits--;
      if (((held >> bits) & 1) === 0) break;
      high++;
    }
    while (bits < keyBits) {
      held = ((held << 6) | (values[data.charCodeAt(at++)] as number)) & 0xffffff;
      bits += 6;
    }
    bits -= keyBits;
    key += (high << keyBits) | ((held >> bits) & ((1 << keyBits) - 1));
    keys[row] = key;
    for (let i = 0; i < width; i++) {
      while (bits < LONGEST_CODE) {
        // Behind the end NaN, which finds no value
        held = ((held << 6) | (values[data.charCodeAt(at++)] ?? 0)) & 0xffffff;
        bits += 6;
      }
      const entry = tables[(i << LONGEST_CODE) | ((held >> (bits - LONGEST_CODE)) & mask)] as number;
      bits -= entry & 15;
      numbers[next++] = entry >> 4;
    }
  }
  return { keys, numbers };
}
