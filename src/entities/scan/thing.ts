import { wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isFunctionWord } from "../words.js";
import { isNameWord, isTitleBehind } from "./name.js";
import type { Run } from "./run.js";
import { hasGivenName } from "./set-off.js";

/** What is named behind them is no person, no house and no place. */
const THINGS = wordSet(
  "film novel lagu album serial sinetron drakor komik lukisan gim game prosesor chipset varietas spesies badai topan siklon varian tarian aksara",
);

/** `prosesor Panther Lake`, `novel Bumi Cinta`; but `film Garin Nugroho` is his. */
export function isThing(reading: Reading, { first, last }: Run): boolean {
  const before = reading.tokens[first - 1];
  return before !== undefined && THINGS.has(before.norm) && !hasGivenName(reading, first, last);
}

const SHIPS = /^(?:KRI|KMP?|KLM|MV|KN)$/u;

/** One past a ship's name, `KRI Bima Suci`, or `index`; `KRI TNI AL` are the navy's. */
export function shipAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  if (!SHIPS.test((tokens[index] as Token).text) || !isNameWord(reading, index + 1)) return index;
  if (knownNameAt(tokens, index + 1)?.value.type === "organization") return index;
  let last = index + 1;
  while (last < Math.min(end, index + 4) && isNameWord(reading, last) && !isFunctionWord((tokens[last] as Token).norm))
    last++;
  return last;
}

/** `M.Pd.`, `S.Kep.` behind a comma. */
const DEGREE = /^(?:(?:[AMS]|Ph|Sp)\.(?:[A-Z][a-z]{0,5}\.?){1,2}|Sp[A-Z]{1,3})$/u;

/** `M.Pd.`, `SPd MSi`: degrees without a name. */
export function isDegrees({ tokens }: Reading, { first, last }: Run): boolean {
  if (last - first === 1) return DEGREE.test((tokens[first] as Token).text) || isBehindDegree(tokens, first);
  for (let i = first; i < last; i++) if (!isTitleBehind((tokens[i] as Token).text)) return false;
  return true;
}

/** `Ratna Dewi, SpJP, FAPSC menilai`: letters that no list has in a row behind a degree. */
function isBehindDegree(tokens: readonly Token[], index: number): boolean {
  for (let i = index, k = 0; k < 4; k++) {
    const { text } = tokens[i] as Token;
    if (tokens[i - 1]?.norm !== ",") return false;
    if (isTitleBehind(text)) return true;
    if (!/^[A-Z]{2,6}$/u.test(text)) return false;
    // `SpJP(K)`
    i -= tokens[i - 2]?.norm === ")" ? 5 : 2;
    const before = tokens[i]?.text ?? "";
    if (DEGREE.test(before) || isTitleBehind(before)) return true;
    if (i < 1) return false;
  }
  return false;
}
