import { KEY_BITS } from "./hash.js";

/** 24-bit keys to small numbers. */
export interface KeyTable {
  /** The number of the key, or -1. */
  find(key: number): number;
}

/** Keys that share their high bits lie side by side, and are told apart by the low ones. */
const LOW_BITS = 8;
const LOW = (1 << LOW_BITS) - 1;
const BUCKETS = 1 << (KEY_BITS - LOW_BITS);

/**
 * @param keys rising, each once
 * @param values the number of each key; without it, a key's number is its place in `keys`
 */
export function makeKeyTable(keys: Int32Array, values: ArrayLike<number> | null = null): KeyTable {
  const lows = new Uint8Array(keys.length);
  const starts = keys.length < 0x10000 ? new Uint16Array(BUCKETS + 1) : new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    lows[i] = key & LOW;
    while (bucket < key >> LOW_BITS) starts[++bucket] = i;
  }
  starts.fill(keys.length, bucket + 1);
  return {
    find(key) {
      const low = key & LOW;
      const high = key >> LOW_BITS;
      const end = starts[high + 1] as number;
      for (let i = starts[high] as number; i < end; i++)
        if (lows[i] === low) return values === null ? i : (values[i] as number);
      return -1;
    },
  };
}
