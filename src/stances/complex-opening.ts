import { intensifiers, modals, negators, nonNegations, verbVoice, wordTest } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { EXTRA_ATTITUDES } from "./modal-words.js";
import type { Reading } from "./reading.js";
import { ADVERBS, BARE_VERBS, FIRST_PERSON, THIRD_PERSON } from "./words.js";

/** Words that a verb complex can begin with, whatever stands before them; predicates apart, to which users add their own. */
const opensComplex = wordTest(
  ({ norm: word }) =>
    verbVoice(word) !== null ||
    ADVERBS.has(word) ||
    BARE_VERBS.has(word) ||
    [...EXTRA_ATTITUDES.keys()].some((phrase) => phrase.split(" ", 1)[0] === word) ||
    word === "secara" ||
    word === "kurang" ||
    [nonNegations(), modals(), negators(), intensifiers()].some((trie) => trie.opens(word)),
);

/** Can a verb complex begin at the token? Nearly everywhere none does, and to see that must cost next to nothing. */
export function mayOpen({ tokens, predicates }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  return (
    opensComplex(token.word) || predicates.opensAt(token) || (index > 0 && isPronoun((tokens[index - 1] as Token).word))
  );
}

const isPronoun = wordTest((word) => FIRST_PERSON.has(word.norm) || THIRD_PERSON.has(word.norm));
