/** How many questions are asked of words, counted while modules load. */
let questions = 0;

/**
 * One spelling, shared by all the tokens that are spelt so. News repeats its words: what is found out about one is kept
 * on it ({@link wordFact}), so that every question is answered once for a spelling and not once for a token.
 */
export class Word<Kind extends string = string> {
  /** By question, the answer, or -1 where nobody has asked. */
  readonly facts: number[];

  /** @param norm The form in which words are looked up. */
  constructor(
    readonly text: string,
    readonly norm: string,
    readonly kind: Kind,
  ) {
    this.facts = new Array(questions).fill(-1);
  }
}

/**
 * Makes a question that depends on the spelling alone, with a whole number from 0 as its answer, into one that is
 * answered once a spelling. Made while modules load, never later.
 */
export function wordFact(answer: (word: Word) => number): (word: Word) => number {
  const slot = questions++;
  return (word) => {
    const known = word.facts[slot];
    if (known !== undefined && known >= 0) return known;
    const found = answer(word);
    word.facts[slot] = found;
    return found;
  };
}

/** {@link wordFact} of a yes or no. */
export function wordTest(answer: (word: Word) => boolean): (word: Word) => boolean {
  const fact = wordFact((word) => (answer(word) ? 1 : 0));
  return (word) => fact(word) === 1;
}
