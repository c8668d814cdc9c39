import { media as mediaList } from "./data/media.js";
import { lazyTrieOf, type Trie } from "./trie.js";
import { wordTest } from "./word.js";

export const media: () => Trie<string> = lazyTrieOf(mediaList);

/** `detikcom`, `tvOne`: a medium that writes itself without a capital. */
export const isSmallMedium = /* @__PURE__ */ wordTest(({ kind, text, norm }) => {
  if (kind !== "word" || text.charAt(0) !== norm.charAt(0)) return false;
  const name = media().get(norm);
  return name !== null && name.charAt(0) === norm.charAt(0);
});
