import { media as mediaList } from "./data/media.js";
import { lazy } from "./lazy.js";
import { type Trie, trieOf } from "./trie.js";

export const media: () => Trie<string> = lazy(() => trieOf(mediaList));
