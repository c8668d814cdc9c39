import { verbVoice } from "../lexicon/index.js";
import { opensClause } from "./evaluation-clause.js";
import { norm, type Range, type Reading } from "./reading.js";
import { COPULAS } from "./words.js";

export const LONGEST_LIST = 24;

/** `kolaborasi A, B, dan C (bermanfaat)`: where a list begins whose last member stands at `start`. */
export function listStart(reading: Reading, sentence: number, start: number): number {
  if (!/^(?:dan|serta)$/u.test(norm(reading, start)) || norm(reading, start - 1) !== ",") return start;
  if (start - sentence > LONGEST_LIST || verbVoice(norm(reading, start + 1)) !== null) return start;
  for (let index = sentence; index < start - 1; index++) {
    if (reading.mentionAt[index] !== -1 || norm(reading, index) === ",") continue;
    const word = norm(reading, index);
    if (verbVoice(word) !== null || COPULAS.has(word) || opensClause(reading, index)) return start;
  }
  return sentence;
}

/** A subject with the rest of its list: of `kolaborasi A, B, dan C membantu X` the clause takes C alone. */
export function wholeList(reading: Reading, subject: Range): Range {
  const joint = subject.first - 1;
  if (!/^(?:dan|serta)$/u.test(norm(reading, joint)) || norm(reading, joint - 1) !== ",") return subject;
  const quote = reading.quoteAt[joint];
  let opens = joint;
  while (
    opens > 0 &&
    joint - opens < LONGEST_LIST &&
    reading.quoteAt[opens - 1] === quote &&
    !endsSentence(reading, opens - 1)
  )
    opens--;
  const first = listStart(reading, opens, joint);
  return first < joint ? { first, last: subject.last } : subject;
}

const endsSentence = (reading: Reading, index: number): boolean =>
  reading.mentionAt[index] === -1 && /^[.?!:;…“”"]$/u.test(norm(reading, index));
