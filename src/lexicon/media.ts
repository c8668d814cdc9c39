import { media as mediaList } from "./data/media.js";
import { lazyTrieOf, type Trie } from "./trie.js";

export const media: () => Trie<string> = lazyTrieOf(mediaList);
