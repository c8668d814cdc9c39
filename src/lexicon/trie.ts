import { lazy } from "./lazy.js";
import { splitPhrase } from "./phrase.js";
import { type Word, wordTest } from "./word.js";

/** What a trie reads of a token. */
export interface Normed {
  readonly norm: string;
  /** The word that it is spelt as, which remembers the tries that it opens phrases of. */
  readonly word?: Word;
}

export interface TrieHit<V> {
  /** How many tokens the phrase covers, at least one. */
  readonly length: number;
  readonly value: V;
}

/** Phrases of one or more words, found token by token. */
export interface Trie<V> {
  /** The longest phrase that starts at `index`, or null. */
  longestAt(tokens: readonly Normed[], index: number): TrieHit<V> | null;
  /** Does the word open a phrase? */
  opens(norm: string): boolean;
  /** Can a phrase start with the token? Some say yes that open none; to ask costs next to nothing. */
  opensAt(token: Normed): boolean;
  /** The value of exactly this phrase, or null. */
  get(phrase: string): V | null;
}

/** A word in its look-up form, which needs no splitting. */
const SINGLE = /^[a-z]+$/;

interface Node<V> {
  value: V | undefined;
  next: Map<string, Node<V>> | null;
}

/**
 * A trie of the library's own, compiled at its first use. Nearly every token opens nothing: what its word has once been
 * found to open need not be looked up again.
 */
export function lazyTrie<V>(entries: () => Iterable<readonly [phrase: string, value: V]>): () => Trie<V> {
  const opens = wordTest(({ norm }) => trie().opens(norm));
  const trie = lazy(() => compileTrie(entries(), opens));
  return trie;
}

/** {@link lazyTrie} over a plain list, whose values are the phrases as the list writes them. */
export function lazyTrieOf(...lists: readonly (readonly string[])[]): () => Trie<string> {
  return lazyTrie(() => lists.flatMap((phrases) => phrases.map((phrase) => [phrase, phrase] as const)));
}

/** Compiles phrases into a word trie. A later entry replaces an earlier one of the same phrase: the user's own come last. */
export function compileTrie<V>(
  entries: Iterable<readonly [phrase: string, value: V]>,
  remembered: ((word: Word) => boolean) | null = null,
): Trie<V> {
  const root: Node<V> = { value: undefined, next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const norm of splitPhrase(phrase)) {
      node.next ??= new Map();
      let child = node.next.get(norm);
      if (child === undefined) {
        child = { value: undefined, next: null };
        node.next.set(norm, child);
      }
      node = child;
    }
    // An empty phrase would match everywhere.
    if (node !== root) node.value = value;
  }
  const mayOpen = openingFilter(root.next?.keys() ?? []);
  const opensAt = ({ norm, word }: Normed): boolean => (remembered && word ? remembered(word) : mayOpen(norm));
  return {
    opensAt,
    opens: (norm) => root.next?.has(norm) === true,
    longestAt(tokens, index) {
      const opening = tokens[index];
      if (opening === undefined || !opensAt(opening)) return null;
      let node = root;
      let best: TrieHit<V> | null = null;
      for (let i = index; i < tokens.length; i++) {
        const token = tokens[i];
        const child = token === undefined ? undefined : node.next?.get(token.norm);
        if (child === undefined) break;
        node = child;
        if (node.value !== undefined) best = { length: i - index + 1, value: node.value };
      }
      return best;
    },
    get(phrase) {
      if (SINGLE.test(phrase)) return root.next?.get(phrase)?.value ?? null;
      let node: Node<V> | undefined = root;
      for (const norm of splitPhrase(phrase)) {
        node = node.next?.get(norm);
        if (node === undefined) return null;
      }
      return node.value ?? null;
    },
  };
}

/**
 * Tells most words that open no phrase from those that may, by their first two letters and their length: at nearly every
 * token nothing begins, and to see that must cost next to nothing.
 */
function openingFilter(words: Iterable<string>): (word: string) => boolean {
  const lengths = new Uint32Array(256);
  const placeOf = (word: string): number => {
    const second = word.length > 1 ? word.charCodeAt(1) : 0;
    return (word.charCodeAt(0) * 37 + second) & 255;
  };
  for (const word of words) {
    const place = placeOf(word);
    lengths[place] = (lengths[place] as number) | (1 << Math.min(word.length, 31));
  }
  return (word) => ((lengths[placeOf(word)] as number) & (1 << Math.min(word.length, 31))) !== 0;
}
