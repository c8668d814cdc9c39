import {
  blamingAdjectives,
  blamingWords,
  praisingAdjectives,
  praisingWords,
  valuelessPhrases,
  virtues,
} from "./data/evaluations.js";
import { lazyTrie, type Trie } from "./trie.js";

/** `none` hides a value inside a phrase: `salah satu`; `good` and `bad` value only what they are said of in so many words. */
export type Evaluation = "support" | "oppose" | "good" | "bad" | "none";

const SHOWING = ["bentuk", "wujud", "bukti", "cerminan", "simbol"];

/** Words by which a speaker values a subject: `mulia`, `keliru`. */
export const evaluations: () => Trie<Evaluation> = lazyTrie<Evaluation>(() => [
  ...praisingWords().map((phrase) => [phrase, "support"] as const),
  ...virtues().flatMap((virtue) => SHOWING.map((noun) => [`${noun} ${virtue}`, "support"] as const)),
  ...blamingWords().map((phrase) => [phrase, "oppose"] as const),
  ...praisingAdjectives().map((phrase) => [phrase, "good"] as const),
  ...blamingAdjectives().map((phrase) => [phrase, "bad"] as const),
  ...valuelessPhrases().map((phrase) => [phrase, "none"] as const),
]);
