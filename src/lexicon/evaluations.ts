import { blamingWords, praisingWords, valuelessPhrases } from "./data/evaluations.js";
import { lazyTrie, type Trie } from "./trie.js";

/** `none` hides a value inside a phrase: `salah satu`. */
export type Evaluation = "support" | "oppose" | "none";

/** Words by which a speaker values a subject: `mulia`, `keliru`. */
export const evaluations: () => Trie<Evaluation> = lazyTrie<Evaluation>(() => [
  ...praisingWords().map((phrase) => [phrase, "support"] as const),
  ...blamingWords().map((phrase) => [phrase, "oppose"] as const),
  ...valuelessPhrases().map((phrase) => [phrase, "none"] as const),
]);
