import { decodingTable, LONGEST_CODE } from "./prefix-code.js";

/** Six bits a character, in characters that any source file can hold. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Rising keys, each with a row of small numbers, most of them 0. */
export interface PackedRows {
  readonly count: number;
  /** Bits of the low part of the differences between the keys (Golomb and Rice), at most `LONGEST_CODE`. */
  readonly keyBits: number;
  /** A number is stored as so much more. */
  readonly zero: number;
  /**
   * Lengths of prefix codes, a letter each, `a` for none: first of the sets of places in a row where a number other than 0
   * stands (bit `i` for place `i`), then for each place of the numbers there.
   */
  readonly codes: readonly string[];
  /** For each row: the difference to the key before it, the set, the numbers; at the end some room to look ahead into. */
  readonly data: string;
}

export interface Rows {
  readonly keys: Int32Array;
  /** Row by row. */
  readonly numbers: Int16Array;
}

/** One small loop on purpose: the whole model is read before the first text, when nothing is compiled yet. */
export function unpackRows({ count, keyBits, zero, codes, data }: PackedRows): Rows {
  const width = codes.length - 1;
  const keys = new Int32Array(count);
  const numbers = new Int16Array(count * width);
  const tables = tablesOf(codes);
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const lowMask = (1 << keyBits) - 1;
  let at = 0;
  let held = 0;
  let bits = 0;
  let key = 0;
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
    while (bits < LONGEST_CODE) {
      held = ((held << 6) | (values[data.charCodeAt(at++)] as number)) & 0xffffff;
      bits += 6;
    }
    bits -= keyBits;
    key += (high << keyBits) | ((held >> bits) & lowMask);
    keys[row] = key;
    // The table of the sets first, then those of the places that are left in the set
    let table = 0;
    let left = -1;
    while (left !== 0) {
      while (bits < LONGEST_CODE) {
        held = ((held << 6) | (values[data.charCodeAt(at++)] as number)) & 0xffffff;
        bits += 6;
      }
      const entry = tables[(table << LONGEST_CODE) | ((held >> (bits - LONGEST_CODE)) & MASK)] as number;
      bits -= entry & 15;
      if (table === 0) left = entry >> 4;
      else {
        numbers[row * width + table - 1] = (entry >> 4) - zero;
        left &= left - 1;
      }
      table = 32 - Math.clz32(left & -left);
    }
  }
  return { keys, numbers };
}

const MASK = (1 << LONGEST_CODE) - 1;

function tablesOf(codes: readonly string[]): Uint16Array {
  const tables = new Uint16Array(codes.length << LONGEST_CODE);
  codes.forEach((letters, i) => {
    const lengths = Array.from(letters, (letter) => letter.charCodeAt(0) - 97);
    decodingTable(lengths, tables.subarray(i << LONGEST_CODE, (i + 1) << LONGEST_CODE));
  });
  return tables;
}
