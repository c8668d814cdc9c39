/** How many numbers a word keeps, counted while modules load: one for each question, one for some questions of yes or no. */
let kept = 0;
/** Where the next question of yes or no is kept: two bits, whether it was asked and the answer. */
let testSlot = -1;
let testShift = 0;
const LAST_SHIFT = 28;

interface Mark {
  readonly shift: number;
  readonly answer: (word: Word) => number;
}

const MARK_BITS = 32;
const marks: Mark[] = [];
let markBits = 0;
let isMarking = false;

/**
 * One spelling, shared by all the tokens that are spelt so. News repeats its words: what is found out about one is kept
 * on it ({@link wordFact}, {@link wordMarks}), so that every question is answered once for a spelling and not once for a
 * token.
 */
export class Word<Kind extends string = string> {
  /** What every token is asked, in bits: see {@link wordMarks}. */
  readonly marks: number;
  /** Answers, as {@link wordFact} and {@link wordTest} keep them; null where nobody has asked anything. */
  facts: number[] | null = null;

  /** @param norm The form in which words are looked up. */
  constructor(
    readonly text: string,
    readonly norm: string,
    readonly kind: Kind,
  ) {
    isMarking = true;
    let bits = 0;
    for (const { shift, answer } of marks) bits |= answer(this) << shift;
    this.marks = bits;
  }
}

/**
 * Makes a question that depends on the spelling alone, with a whole number from 0 as its answer, into one that is
 * answered once a spelling. Made while modules load, never later.
 */
export function wordFact(answer: (word: Word) => number): (word: Word) => number {
  const slot = kept++;
  return (word) => {
    const facts = word.facts ?? newFacts(word);
    const known = facts[slot] as number;
    if (known > 0) return known - 1;
    const found = answer(word);
    facts[slot] = found + 1;
    return found;
  };
}

function newFacts(word: Word): number[] {
  word.facts = new Array<number>(kept).fill(0);
  return word.facts;
}

/** {@link wordFact} of a yes or no. */
export function wordTest(answer: (word: Word) => boolean): (word: Word) => boolean {
  if (testSlot < 0 || testShift > LAST_SHIFT) {
    testSlot = kept++;
    testShift = 0;
  }
  const slot = testSlot;
  const asked = 1 << testShift;
  const yes = 2 << testShift;
  testShift += 2;
  return (word) => {
    const facts = word.facts ?? newFacts(word);
    const known = facts[slot] as number;
    if (known & asked) return (known & yes) !== 0;
    const found = answer(word);
    facts[slot] = (facts[slot] as number) | (found ? asked | yes : asked);
    return found;
  };
}

/**
 * Makes a question whose answer has no more than `width` bits into one that is answered when a word is first met, for
 * passes that look at every token of a text: it reads the answer off {@link Word.marks}. There are 32 bits for all.
 */
export function wordMarks(width: number, answer: (word: Word) => number): (marks: number) => number {
  const shift = markBits;
  markBits += width;
  if (markBits > MARK_BITS || isMarking) throw new Error("marks are made while modules load, and have 32 bits");
  marks.push({ shift, answer });
  const mask = 2 ** width - 1;
  return (bits) => (bits >>> shift) & mask;
}
