import { districts as districtList } from "./data/districts.js";
import { lazyTrieOf, type Trie } from "./trie.js";

/** Districts: common words and first names among them, so only behind `Kecamatan` or beside a known place. */
export const districts: () => Trie<string> = lazyTrieOf(districtList);
