import type { Token } from "../text/index.js";
import { type Findings, retain } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { organizationHeadAt } from "./words.js";

const SMALL = new Set(["dan", "atas", "untuk", "&", "dalam", "dari", "of", "the"]);

/**
 * `Pajak Bumi dan Bangunan (PBB)`, `moving average (MA)`: the article says that it means something else by these letters than what they are
 * known for, and then they are no name in all of it.
 */
export function passOverClasses(reading: Reading, found: Findings): void {
  const { tokens, looks } = reading;
  const classes = new Set<string>();
  const concepts = new Set<number>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    if ((tokens[i] as Token).norm !== "(" || !/^[)/]$/u.test((tokens[i + 2] as Token).norm)) continue;
    const short = tokens[i + 1] as Token;
    if (!((looks[i + 1] ?? 0) & Look.AllCaps) || classes.has(short.text) || !/^[A-Z]{2,6}$/u.test(short.text)) continue;
    const known = knownNameAt(tokens, i + 1);
    const before = tokens[i - 1] as Token;
    if (known === null && CONCEPT.test(before.norm) && !HOUSE.test(before.norm)) concepts.add(i);
    // `energy storage system (ESS)`: nobody knows it, and so it has to be spelt out in small words
    if (known === null ? short.text.length < 3 : known.length !== 1 || known.value.type === "location") continue;
    const first = spelledFrom(tokens, i, short.norm) ?? (known === null ? spelledInside(reading, i, short.norm) : null);
    if (
      first !== null &&
      isOrdinary(reading, found, first, known === null ? i : first + 1) &&
      !isNamed(found, first, i)
    )
      classes.add(short.text);
  }
  if (concepts.size > 0) {
    const dropped = found.candidates.filter(({ last, type }) => concepts.has(last) && type === "organization");
    for (const { first, last } of dropped) {
      for (let i = first; i < last; i++) found.nothing.add(i);
      classes.add((tokens[last + 1] as Token).text);
    }
    const gone = new Set(dropped);
    retain(found.candidates, (candidate) => candidate.rule === "custom" || !gone.has(candidate));
  }
  if (classes.size === 0) return;
  tokens.forEach(({ text }, i) => {
    if (classes.has(text)) found.nothing.add(i);
  });
  retain(
    found.candidates,
    ({ first, last, rule }) => rule === "custom" || last - first > 1 || !classes.has((tokens[first] as Token).text),
  );
}

/** `Cardiopulmonary Resuscitation (CPR)`, `Curriculum Vitae (CV)`: English for a thing. */
const CONCEPT =
  /.{4}(?:ation|ution|ity|ness|ence|ysis|itis)$|^(?:engine|furnace|ligament|manufacturer|reactor|vehicle|yarn|ratio|index|rate|test|vitae|disease|syndrome|system|learning|income|energy|number|player|agreement|transmission|living|day)$/u;
const HOUSE =
  /^(?:association|aviation|commission|communication|community|conference|corporation|federation|foundation|institution|organi[sz]ation|security|solution|station|transportation|university)$/u;

/** Where the words begin whose first letters these are, or null. */
function spelledFrom(tokens: readonly Token[], index: number, letters: string): number | null {
  let i = index - 1;
  for (let k = letters.length - 1; k >= 0; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (SMALL.has(token.norm)) continue;
    // `jaringan ini (JI)`
    if (token.norm === "ini" || token.norm === "itu" || token.norm === "tersebut") return null;
    if (token.norm.charAt(0) !== letters.charAt(k)) return null;
    k--;
  }
  return i + 1;
}

/** `dimetil eter (DME)`: where two small words begin that hold the letters, with the first of each among them, or null. */
function spelledInside({ tokens, looks }: Reading, index: number, letters: string): number | null {
  const [one, two] = [tokens[index - 2], tokens[index - 1]];
  if (one?.kind !== "word" || two?.kind !== "word" || organizationHeadAt(tokens, index - 2) !== null) return null;
  if (((looks[index - 2] ?? 0) | (looks[index - 1] ?? 0)) & Look.Capital || one.norm.charAt(0) !== letters.charAt(0))
    return null;
  const second = letters.indexOf(two.norm.charAt(0), 1);
  if (second < 0) return null;
  return holds(one.norm, letters.slice(0, second)) && holds(two.norm, letters.slice(second)) ? index - 2 : null;
}

/** Are the letters in the word, in their order? */
function holds(word: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = word.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Written small, or listed as no name: `Pajak Bumi dan Bangunan`, but not the second half of `dolar Amerika Serikat`. */
function isOrdinary({ looks }: Reading, { nothing }: Findings, first: number, last: number): boolean {
  let small = true;
  for (let i = first; i < last; i++) small &&= ((looks[i] ?? 0) & Look.Capital) === 0;
  return small || (last === first + 1 && nothing.has(first) && !nothing.has(first - 1));
}

/** Is what stands before the bracket somebody's or something's name? */
function isNamed({ candidates }: Findings, first: number, last: number): boolean {
  return candidates.some((candidate) => candidate.first < last && candidate.last > first);
}
