import { isClassWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isCommonWord, isFunctionWord, isGivenName, organizationHeadAt, titleAt } from "../words.js";
import { isNameWord } from "./name.js";

const GLUE = new Set(["dan", "&", "untuk", "atas", "bagi", "serta", "dalam", "di"]);

/** Does the name of an office go on over the small word or comma at `index`: `dan Kebudayaan`, `, Klimatologi, dan Geofisika`? */
export function joinsMore(reading: Reading, index: number, end: number): boolean {
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  if (index + 1 >= end || !isMore(reading, index + 1)) return false;
  const next = tokens[index + 1] as Token;
  if (GLUE.has(norm)) return isCommonWord(next.norm) || isClassWord(next.text);
  if (norm !== "," || isGivenName(next.norm)) return false;
  // A comma only inside an enumeration that ends in `dan`
  for (let k = index + 2; k < Math.min(end, index + 6); k++) {
    const token = tokens[k] as Token;
    if (token.norm === "dan")
      return k + 1 < end && isMore(reading, k + 1) && isCommonWord((tokens[k + 1] as Token).norm);
    if (token.norm !== "," && !isNameWord(reading, k)) return false;
  }
  return false;
}

/** A capitalised word that begins no other name. */
function isMore(reading: Reading, index: number): boolean {
  if (!isNameWord(reading, index)) return false;
  const { tokens } = reading;
  const known = knownNameAt(tokens, index);
  if (known !== null && known.value.kind !== "class") return false;
  if (isFunctionWord((tokens[index] as Token).norm)) return false;
  return organizationHeadAt(tokens, index)?.length !== 1 && titleAt(tokens, index) === null;
}
