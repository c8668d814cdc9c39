import { lazy } from "./lazy.js";
import type { List } from "./lines.js";
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
export function lazyTrieOf(...lists: readonly List[]): () => Trie<string> {
  return lazyTrie(() => lists.flatMap((phrases) => phrases().map((phrase) => [phrase, phrase] as const)));
}

/**
 * Compiles phrases into a word trie. A later entry replaces an earlier one of the same phrase: the user's own come last.
 *
 * Of most phrases only the first word is ever read: those that begin with a word are compiled when it is first met.
 */
export function compileTrie<V>(
  entries: Iterable<readonly [phrase: string, value: V]>,
  remembered: ((word: Word) => boolean) | null = null,
): Trie<V> {
  const byOpening = new Map<string, (readonly [phrase: string, value: V])[]>();
  for (const entry of entries) {
    const opening = openingOf(entry[0]);
    const others = byOpening.get(opening);
    if (others) others.push(entry);
    // An empty phrase would match everywhere.
    else if (opening !== "") byOpening.set(opening, [entry]);
  }
  const nodes = new Map<string, Node<V>>();
  const nodeOf = (opening: string): Node<V> | undefined => {
    const known = nodes.get(opening);
    const phrases = known ? undefined : byOpening.get(opening);
    if (!phrases) return known;
    const node = compile(phrases);
    nodes.set(opening, node);
    return node;
  };
  const mayOpen = openingFilter(byOpening.keys());
  const opensAt = ({ norm, word }: Normed): boolean => (remembered && word ? remembered(word) : mayOpen(norm));
  return {
    opensAt,
    opens: (norm) => byOpening.has(norm),
    longestAt(tokens, index) {
      const opening = tokens[index];
      if (opening === undefined || !opensAt(opening)) return null;
      let node = nodeOf(opening.norm);
      let best: TrieHit<V> | null = null;
      for (let length = 1; node !== undefined; length++) {
        if (node.value !== undefined) best = { length, value: node.value };
        node = node.next?.get(tokens[index + length]?.norm ?? "");
      }
      return best;
    },
    get(phrase) {
      const norms = SINGLE.test(phrase) ? [phrase] : splitPhrase(phrase);
      let node = nodeOf(norms[0] ?? "");
      for (let i = 1; node !== undefined && i < norms.length; i++) node = node.next?.get(norms[i] as string);
      return node?.value ?? null;
    },
  };
}

/** The phrases that begin with one word, as a tree behind it. */
function compile<V>(phrases: readonly (readonly [phrase: string, value: V])[]): Node<V> {
  const root: Node<V> = { value: undefined, next: null };
  for (const [phrase, value] of phrases) {
    const norms = splitPhrase(phrase);
    let node = root;
    for (let i = 1; i < norms.length; i++) {
      node.next ??= new Map();
      const norm = norms[i] as string;
      const child: Node<V> = node.next.get(norm) ?? { value: undefined, next: null };
      node.next.set(norm, child);
      node = child;
    }
    node.value = value;
  }
  return root;
}

const PLAIN_OPENING = /^[A-Za-z]+(?= |$)/;

/** The first word of a phrase in its look-up form; what is not plain takes a closer look. */
function openingOf(phrase: string): string {
  return PLAIN_OPENING.exec(phrase)?.[0].toLowerCase() ?? splitPhrase(phrase)[0] ?? "";
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
