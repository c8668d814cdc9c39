import type { Token } from "../text/index.js";
import { type Findings, retain } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { organizationHeadAt } from "./words.js";

const SMALL = new Set(["dan", "atas", "untuk", "&", "dalam", "dari", "of", "the"]);

/** Letters, and the words `first` to `last` or less of them that stand for them. */
interface Explained {
  readonly short: number;
  readonly first: number;
  readonly last: number;
}

/**
 * `Pajak Bumi dan Bangunan (PBB)`, `moving average (MA)`: the article says that it means something else by these letters than what they are
 * known for, and then they are no name in all of it.
 */
export function passOverClasses(reading: Reading, found: Findings): void {
  const { tokens } = reading;
  const classes = new Set<string>();
  const concepts = new Set<number>();
  for (let i = 1; i + 2 < tokens.length; i++) {
    const explained = explainedAt(reading, i);
    if (explained === null) continue;
    const { text } = tokens[explained.short] as Token;
    if (classes.has(text)) continue;
    if (isConcept(tokens, explained)) {
      concepts.add(explained.last);
      classes.add(text);
    } else if (/^[A-Z]{2,6}$/u.test(text) && isSpeltSmall(reading, found, explained)) classes.add(text);
  }
  if (concepts.size > 0) {
    const dropped = found.candidates.filter(({ last, type }) => concepts.has(last) && type === "organization");
    for (const { first, last } of dropped) for (let i = first; i < last; i++) found.nothing.add(i);
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

/** `angka kredit (AK)`, `surat jalan atau SJ`, `nota kesepahaman/NK`, `FWD (front wheel drive)`: letters beside the words that they stand for. */
function explainedAt({ tokens, looks }: Reading, index: number): Explained | null {
  const { norm } = tokens[index] as Token;
  if (norm !== "(" && norm !== "/" && norm !== "atau") return null;
  const isShort = (i: number) => /^[A-Z][A-Z\d]{1,5}$/u.test((tokens[i] as Token).text);
  const closes = /^[)/]$/u.test(tokens[index + 2]?.norm ?? "");
  if (norm === "(" && closes && isShort(index + 1)) return { short: index + 1, first: 0, last: index };
  if (norm === "(" && isShort(index - 1)) {
    const close = closingOf(tokens, index);
    return close === null ? null : { short: index - 1, first: index + 1, last: close };
  }
  const joined = norm === "atau" || (norm === "/" && tokens[index - 1]?.end === tokens[index]?.start);
  const small = ((looks[index - 1] ?? 0) & (Look.Word | Look.Capital)) === Look.Word;
  return joined && small && isShort(index + 1) ? { short: index + 1, first: 0, last: index } : null;
}

/** The bracket that closes, where words alone stand in it. */
function closingOf(tokens: readonly Token[], open: number): number | null {
  for (let i = open + 1; i < Math.min(tokens.length, open + LONGEST); i++) {
    if (tokens[i]?.norm === ")") return i;
    if (tokens[i]?.kind !== "word") return null;
  }
  return null;
}
const LONGEST = 8;

/** `Cardiopulmonary Resuscitation (CPR)`, `FWD (Front Wheel Drive)`; but not `Forum Energy (FE)` for what the lists know as `FE`. */
function isConcept(tokens: readonly Token[], { short, last }: Explained): boolean {
  const { norm } = tokens[last - 1] as Token;
  const known = knownNameAt(tokens, short);
  return CONCEPT.test(norm) && !HOUSE.test(norm) && (known === null || known.value.kind === "class");
}

/** Do the letters begin small words in their order? */
function isSpeltSmall(reading: Reading, found: Findings, { short, first, last }: Explained): boolean {
  const { tokens } = reading;
  const known = knownNameAt(tokens, short);
  const { text, norm } = tokens[short] as Token;
  // `energy storage system (ESS)`: nobody knows it, and so it has to be spelt out in small words
  if (known === null ? text.length < 3 : known.length !== 1 || known.value.type === "location") return false;
  const from =
    spelledFrom(tokens, last, norm, false) ??
    spelledFrom(tokens, last, norm, true) ??
    (known === null ? spelledInside(reading, last, norm) : null);
  if (from === null || from < first || (first > 0 && from > first)) return false;
  return isOrdinary(reading, found, from, known === null ? last : from + 1) && !isNamed(found, from, last);
}

/** `Cardiopulmonary Resuscitation (CPR)`, `Curriculum Vitae (CV)`: English for a thing. */
const CONCEPT =
  /.{4}(?:ation|ution|ity|ness|ence|ysis|itis)$|oksida$|^(?:coverage|drive|engine|furnace|hidrokarbon|loan|ligament|manufacturer|reactor|vehicle|yarn|ratio|index|rate|test|vitae|disease|syndrome|system|learning|income|energy|number|player|agreement|transmission|living|day)$/u;
const HOUSE =
  /^(?:association|aviation|commission|communication|community|conference|corporation|federation|foundation|institution|organi[sz]ation|security|solution|station|transportation|university)$/u;

/** Where the words begin whose first letters these are, or null; `every`: small ones have theirs too (`minuman berpemanis dalam kemasan (MBDK)`). */
function spelledFrom(tokens: readonly Token[], index: number, letters: string, every: boolean): number | null {
  let i = index - 1;
  for (let k = letters.length - 1; k >= 0; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return null;
    if (SMALL.has(token.norm) && !(every && token.norm.charAt(0) === letters.charAt(k))) continue;
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
