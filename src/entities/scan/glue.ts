import { isClassWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isCommonWord, isFunctionWord, isGivenName, locationHeadAt, organizationHeadAt, titleAt } from "../words.js";
import { bracketAt } from "./bracket.js";
import { isNameWord } from "./name.js";

const GLUE = new Set(["dan", "&", "untuk", "atas", "bagi", "serta", "dalam", "di"]);
const REACH = 6;

/**
 * How many small words and commas at `index` join more words to the name of an office, or 0: `dan Kebudayaan`,
 * `, Klimatologi, dan Geofisika`.
 */
export function joinsMore(reading: Reading, first: number, index: number, end: number): number {
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  if (GLUE.has(norm)) {
    const next = tokens[index + 1];
    if (next === undefined || !isMore(reading, index + 1, end)) return 0;
    // `rapat dengan Kementerian Hukum di Kompleks Parlemen`
    if (norm === "di" && locationHeadAt(tokens, index + 1) !== null) return 0;
    // `Badan Meteorologi dan Geofisika (BMG)`: an acronym shows that the unknown word belongs to the name
    const sure = isCommonWord(next.norm) || isClassWord(next.text);
    return sure || tokens[index - 2]?.norm === "," || isAbbreviated(reading, index + 2, end) ? 1 : 0;
  }
  if (norm !== ",") return 0;
  if (tokens[index + 1]?.norm === "dan")
    return isListed(reading, first, index) && isMore(reading, index + 2, end) ? 2 : 0;
  return isMore(reading, index + 1, end) && endsInAnd(reading, index + 2, end) ? 1 : 0;
}

/** Has the name had a comma before this one: `Badan Meteorologi, Klimatologi, dan`, `Kementerian Desa, Daerah Tertinggal, dan`? */
function isListed(reading: Reading, first: number, index: number): boolean {
  let i = index - 2;
  while (i > Math.max(first, index - REACH) && isNameWord(reading, i)) i--;
  return i > first && reading.tokens[i]?.norm === ",";
}

/** A comma joins only inside an enumeration that ends in `dan`. */
function endsInAnd(reading: Reading, index: number, end: number): boolean {
  const { tokens } = reading;
  for (let k = index; k < Math.min(end, index + REACH); k++) {
    const { norm } = tokens[k] as Token;
    if (norm === "dan") return isMore(reading, k + 1, end);
    if (norm !== "," && !isNameWord(reading, k)) return false;
  }
  return false;
}

function isAbbreviated(reading: Reading, index: number, end: number): boolean {
  return bracketAt(reading, index, end)?.kind === "names";
}

/** A capitalised word that begins no other name. */
function isMore(reading: Reading, index: number, end: number): boolean {
  if (index >= end || !isNameWord(reading, index)) return false;
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  const known = knownNameAt(tokens, index);
  if (known !== null && known.value.kind !== "class") return false;
  if (isFunctionWord(norm) || (isGivenName(norm) && !isCommonWord(norm))) return false;
  return organizationHeadAt(tokens, index)?.length !== 1 && titleAt(tokens, index) === null;
}
