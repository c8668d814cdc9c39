/** 24-bit keys to small numbers: open addressing in one typed array, half full at most. */
export interface KeyTable {
  /** The number of the key, or -1. */
  find(key: number): number;
}

const FREE = -1;

/** @param values the number of each key; without it, a key's number is its place in `keys`. */
export function makeKeyTable(keys: Int32Array, values: ArrayLike<number> | null = null): KeyTable {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits++;
  const size = 1 << bits;
  const mask = size - 1;
  const slots = new Int32Array(size * 2).fill(FREE);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    let slot = key & mask;
    while (slots[slot * 2] !== FREE && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = values === null ? i : (values[i] as number);
  }
  return {
    find(key) {
      let slot = key & mask;
      for (;;) {
        const here = slots[slot * 2] as number;
        if (here === key) return slots[slot * 2 + 1] as number;
        if (here === FREE) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}
