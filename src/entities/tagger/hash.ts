/** Features are known by 24 bits: few enough to store, and a stranger is mistaken for a kept feature once in 400 times. */
export const KEY_BITS = 24;

const SHIFT = 32 - KEY_BITS;

/** 32-bit hash of `text` from `start` to `end` (FNV-1a over UTF-16 code units). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The key of a feature: which template, and what it saw. */
export function featureKey(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> SHIFT;
}

/** The key of a word in the table of clusters. */
export function wordKey(text: string): number {
  return featureKey(0, hashText(text));
}

/** One value of two. */
export function pair(a: number, b: number): number {
  return Math.imul(a, 0x01000193) ^ Math.imul(b + 0x7f4a7c15, 0x27d4eb2f);
}
