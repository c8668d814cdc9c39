import { isNameParticle } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { eventHeadAt, honorificAt, isFunctionWord, isGivenName, isHeadAt } from "../words.js";
import { isInitial, isNamesake, isNameWord, particlesAt } from "./name.js";

/** Capitalised words in a row of which no list knows the first: a name of something, or nothing. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Its first word opens a sentence, so that the capital may be the sentence's. */
  readonly initial: boolean;
  /** It is a model of the maker before it (`Yamaha Rakata`), so that its name alone is one as well. */
  readonly model?: true;
}

/** Between the words of an English name, besides what joins people's. */
const GLUE = new Set(["of", "the", "and", "for", "&"]);
const LONGEST = 7;

/** The run that begins at `index`; `first` may lie behind it where the sentence opens with an ordinary word. Null if there is none. */
export function runAt(reading: Reading, index: number, end: number): Run | null {
  if (!isNameWord(reading, index)) return null;
  const { tokens, looks } = reading;
  const initial = ((looks[index] ?? 0) & Look.Initial) !== 0;
  let i = index;
  while (i < end && i - index < LONGEST) {
    const token = tokens[i] as Token;
    if (!isNameWord(reading, i)) {
      const glue = i + 1 < end && GLUE.has(token.norm) && isNameWord(reading, i + 1) ? 1 : particlesAt(reading, i, end);
      if (i === index || glue === 0) break;
      i += glue;
      continue;
    }
    if (i > index && startsOther(reading, i)) break;
    i++;
    if (i === index + 1 && isFunctionWord(token.norm) && !isGivenName(token.norm) && !isNamesake(reading, index)) break;
  }
  // `Airnya sampai ke Karanganyar, Pak`
  if (i === index || honorificAt(tokens, index)?.length === i - index) return null;
  return { first: index, last: i, initial };
}

/** Does another name or a role begin here, in the middle of a run? */
function startsOther(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  if ((isFunctionWord(norm) && !isGivenName(norm)) || norm === "cs" || norm === "dkk") return true;
  if (isGivenName(norm) || isInitial(norm)) return false;
  const known = knownNameAt(tokens, index);
  if (known !== null && !known.value.ambiguous && known.value.kind !== "class") return true;
  if (norm.length > 2 && honorificAt(tokens, index) !== null) return !isNameParticle(tokens[index - 1]?.norm ?? "");
  return isHeadAt(tokens, index) || eventHeadAt(tokens, index) !== null;
}
