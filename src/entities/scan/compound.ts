import { nameOrigins } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { isCapitalized, normalize } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt, knownWord } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { bracketAt } from "./bracket.js";
import { isNameWord } from "./name.js";

/**
 * Names inside a hyphenated word: both of `Palestina-Israel`, the second part of `se-Indonesia` and `anti-Israel`.
 * Returns whether there was one; unknown parts are left to the second pass (`Prabowo-Gibran`).
 */
export function pushParts(reading: Reading, index: number, found: Findings): boolean {
  const token = reading.tokens[index] as Token;
  if (!token.norm.includes("-")) return false;
  let any = false;
  let offset = 0;
  for (const part of token.text.split(/[-\u2010\u2011]/u)) {
    if (isCapitalized(part)) {
      const known = knownWord(part);
      if (known !== null) {
        any = true;
        const start = token.start + offset;
        found.candidates.push({
          first: index,
          last: index + 1,
          start,
          end: start + part.length,
          type: known.type,
          rule: "known",
          country: known.country,
          priority: PRIORITY.known,
        });
      }
    }
    offset += part.length + 1;
  }
  return pushLongPart(reading, index, found) || any || pushPair(reading, index, found);
}

/** `Indonesia-Amerika Serikat`: the second name goes on behind the word. */
function pushLongPart(reading: Reading, index: number, found: Findings): boolean {
  const token = reading.tokens[index] as Token;
  const hyphen = Math.max(
    token.text.lastIndexOf("-"),
    token.text.lastIndexOf("\u2010"),
    token.text.lastIndexOf("\u2011"),
  );
  const text = token.text.slice(hyphen + 1);
  if (!isCapitalized(text) || !isNameWord(reading, index + 1)) return false;
  const hit = knownNameAt([{ text, norm: normalize(text) }, ...reading.tokens.slice(index + 1, index + 4)], 0);
  if (hit === null || hit.length < 2 || hit.value.type !== "location") return false;
  const last = index + hit.length;
  const { end } = reading.tokens[last - 1] as Token;
  const { type, country } = hit.value;
  const start = token.start + hyphen + 1;
  found.candidates.push({ first: index, last, start, end, type, rule: "known", country, priority: PRIORITY.known });
  return true;
}

/** `Prabowo-Gibran`: two given names joined, alone, are a pair of candidates. */
function pushPair(reading: Reading, index: number, found: Findings): boolean {
  const token = reading.tokens[index] as Token;
  const parts = token.text.split(/[-\u2010\u2011]/u);
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return false;
  if (isNameWord(reading, index - 1) || isNameWord(reading, index + 1) || !parts.every(isIndonesian)) return false;
  const common = { first: index, last: index + 1, type: "person", rule: "person/pair", country: null } as const;
  const middle = token.start + first.length;
  found.candidates.push({ ...common, start: token.start, end: middle, priority: PRIORITY.evidence });
  found.candidates.push({ ...common, start: middle + 1, end: token.end, priority: PRIORITY.evidence });
  return true;
}

function isIndonesian(part: string): boolean {
  return isCapitalized(part) && nameOrigins(normalize(part)).has("indonesian");
}

/** One past an airline: `Air Macau`. */
export function airlineAt(reading: Reading, index: number): number {
  const silent = ((reading.looks[index] ?? 0) & (Look.Initial | Look.TitleLine)) !== 0;
  if ((reading.tokens[index] as Token).text !== "Air" || silent || !isNameWord(reading, index + 1)) return index;
  const place = knownNameAt(reading.tokens, index + 1);
  return place?.value.type === "location" && !place.value.ambiguous ? index + 1 + place.length : index;
}

/** Past `(Persero) Tbk` of `PT Garuda Indonesia (Persero) Tbk`. */
function pastLegalForm(reading: Reading, index: number, end: number): number {
  const bracket = bracketAt(reading, index, end);
  const last = bracket?.kind === "legal" ? bracket.last : index;
  return /^tbk\.?$/u.test(reading.tokens[last]?.norm ?? "") && last < end ? last + 1 : last;
}

/** One past an unknown acronym and the organisation or country behind it (`BPI Danantara`, `DBL Indonesia`), or `index`. */
export function acronymAt(reading: Reading, index: number, end: number): number {
  const token = reading.tokens[index] as Token;
  if (!((reading.looks[index] ?? 0) & Look.AllCaps) || token.text.length > 5 || index + 1 >= end) return index;
  if (!isNameWord(reading, index + 1) || knownNameAt(reading.tokens, index) !== null) return index;
  const next = knownNameAt(reading.tokens, index + 1);
  if (next === null) return index;
  const organization =
    next.value.type === "organization" && (next.value.kind === "acronym" || next.value.kind === "media");
  const indonesia = next.value.country === "ID";
  return organization || indonesia ? pastLegalForm(reading, index + 1 + next.length, end) : index;
}
