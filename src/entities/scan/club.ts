import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isNameWord } from "./name.js";
import { pushCandidate } from "./push.js";

const CLUB = /^(?:pers(?!ero)[a-z]+|ps(?:[ms]|is|im|ms|ps|bs|kc)|arema)$/u;
const CAMPAIGN = /^T(?:KN|KD|PN|PD)$/u;
const PAIR = /^\p{Lu}\p{L}+[-\u2010\u2011]\p{Lu}\p{L}+$/u;

/** One past a club with its town (`Persib Bandung`) or the campaign of a pair of candidates (`TKN Melati-Mawar`), or `index`. */
export function pushClub(reading: Reading, index: number, end: number, found: Findings): number {
  const { tokens } = reading;
  const { norm, text } = tokens[index] as Token;
  if (index + 1 >= end || !isNameWord(reading, index + 1)) return index;
  let last = index;
  if (CAMPAIGN.test(text) && PAIR.test((tokens[index + 1] as Token).text)) last = index + 2;
  else if (CLUB.test(norm) && knownNameAt(tokens, index)?.value.type === "organization") {
    const town = knownNameAt(tokens, index + 1);
    if (town?.value.type === "location" && town.value.country === null) last = index + 1 + town.length;
  }
  if (last > index)
    pushCandidate(reading, index, last, "organization", "organization/compound", PRIORITY.pattern, found);
  return last;
}
