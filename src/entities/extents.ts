import { normalize, type Token } from "../text/index.js";
import { type Candidate, type Findings, isGuess, retain } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { knownNameAt, knownWord } from "./known.js";
import { dropModels } from "./models.js";
import { Look, type Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import { honorificAt, isCommonWord, isFunctionWord, isGivenName, organizationHeadAt, titleAt } from "./words.js";

/** `Tuan X`, `Charles III`: a letter or a number alone is nobody's name, unless the article hides one behind it (`siswa berinisial A`). */
const LETTER = /^(?:[A-Z]\.?|[IVX]{1,4})$/u;

/** `kelompok III`: a number is nothing's name either. */
const NUMERAL = /^[IVX]{2,5}$/u;

const INITIALS = /^(?:ber)?inisial$/u;

export function isBareLetter(text: string): boolean {
  return LETTER.test(text);
}

/** `Cs`, `dkk`, `SPdI`, `STrK`, `M.Th`. */
const isBehindName = ({ text, norm }: Token): boolean =>
  /^(?:cs|dkk)\.?$/u.test(norm) || /^[SM]\.?(?:[A-Z][a-z]{1,4}){1,2}[A-Z]?\.?$/u.test(text);

/** `Fajar Alfian Cs`: he and the others; `Rina Dewi SPd`: her degree. */
export function trim(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  splitPairs(reading, candidates);
  // `warga berinisial R`: that is what the article calls him
  const initials = new Set(
    candidates.flatMap(({ first }) =>
      INITIALS.test(tokens[first - 1]?.norm ?? "") ? [(tokens[first] as Token).norm] : [],
    ),
  );
  retain(candidates, (candidate) => {
    const { type, first, last, rule } = candidate;
    const { text, norm } = tokens[first] as Token;
    if (type === "organization" && last - first === 1 && isGuess(candidate) && NUMERAL.test(text)) return false;
    return type !== "person" || last - first > 1 || rule === "custom" || !isBareLetter(text) || initials.has(norm);
  });
  dropDoubled(reading, candidates);
  dropModels(reading, candidates);
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule } = candidate;
    if (type !== "person" || rule === "custom") return;
    let until = last;
    while (until - first > 1 && isBehindName(tokens[until - 1] as Token)) until--;
    if (until < last) candidates[index] = { ...candidate, last: until, end: (tokens[until - 1] as Token).end };
  });
}

/** `Lagi-lagi`, `Sehari-hari`: an ordinary word twice; `Ting-Ting` is somebody. */
const DOUBLED = /^(?:se)?(\p{L}{2,})[-\u2010\u2011]\1(?:nya)?$/iu;
const isDoubled = ({ text }: Token): boolean => DOUBLED.test(text) && !/[-\u2010\u2011]\p{Lu}/u.test(text);

/** `Lagi-lagi | Risma`, `Film-film Zelmora`: a person's name does not open with it, and what follows is one only if people are called so. */
function dropDoubled({ tokens }: Reading, candidates: Candidate[]): void {
  const opens = ({ first, type, rule }: Candidate) =>
    type === "person" && rule !== "custom" && isDoubled(tokens[first] as Token);
  retain(candidates, (candidate) => {
    const behind = tokens[candidate.first + 1]?.norm ?? "";
    return !opens(candidate) || (candidate.last - candidate.first > 1 && isGivenName(behind));
  });
  candidates.forEach((candidate, index) => {
    if (!opens(candidate)) return;
    const first = candidate.first + 1;
    candidates[index] = { ...candidate, first, start: (tokens[first] as Token).start };
  });
}

/** `Mahyeldi-Audy`, where the article has `Mahyeldi` by itself. */
function isNamedAlone({ capital }: Reading, text: string, hyphen: number): boolean {
  if (hyphen < 4 || text.length - hyphen < 5) return false;
  const parts = [text.slice(0, hyphen), text.slice(hyphen + 1)];
  // `Medan-Sumut`, `Saint-Amans`
  if (parts.some((part) => knownWord(part) !== null || PREFIXED.has(normalize(part)))) return false;
  return parts.some((part) => capital.has(normalize(part)));
}

const PREFIXED = new Set(["saint", "sainte", "santa", "jean", "abdul"]);
const COUPLED = new Set(["pasangan", "paslon", "duet"]);

/** `Pradi Supriatna-Afifah Alia`: a hyphen inside a name, with words on both sides, joins two people; so does any in `pasangan Eri Cahyadi-Armuji`. */
function splitPairs(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const second: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule, start, end } = candidate;
    if (type !== "person" || rule === "custom" || (tokens[first] as Token).start !== start) return;
    const coupled = COUPLED.has(tokens[first - 1]?.norm ?? "");
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (!token.norm.includes("-")) continue;
      const hyphen = token.text.search(/(?<=\p{Ll}{3})[-\u2010\u2011]\p{Lu}\p{Ll}{2}/u);
      if (hyphen < 0 || token.end > end) continue;
      const inside = i > first && i < last - 1;
      if (!inside && !coupled && !isNamedAlone(reading, token.text, hyphen)) continue;
      candidates[index] = { ...candidate, last: i + 1, end: token.start + hyphen };
      second.push({ ...candidate, first: i, start: token.start + hyphen + 1 });
      return;
    }
  });
  for (const candidate of second) candidates.push(candidate);
}

/** `71-K/PMT.I/BDG/AD/VIII/2025`: the letters inside a number are no names. */
export function dropNumbered({ tokens }: Reading, { candidates, nothing }: Findings): void {
  retain(candidates, ({ first, last, type, rule }) => {
    if (type === "law" || rule === "custom" || !isInNumber(tokens, first, last)) return true;
    for (let i = first; i < last; i++) nothing.add(i);
    return false;
  });
}

/** Strokes on either side or beyond, with digits among what they join. */
function isInNumber(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== "/" && tokens[last]?.text !== "/") return false;
  const glued = (i: number) => tokens[i]?.start === tokens[i - 1]?.end;
  let from = first;
  while (from > 0 && first - from < LONGEST_NUMBER && glued(from)) from--;
  let until = last;
  while (until < tokens.length && until - last < LONGEST_NUMBER && glued(until)) until++;
  let strokes = 0;
  let digits = false;
  for (let i = from; i < until; i++) {
    const { text } = tokens[i] as Token;
    if (text === "/") strokes++;
    else digits ||= /^\d/u.test(text);
  }
  return digits && strokes > 2;
}
const LONGEST_NUMBER = 16;

const UNSURE_END: ReadonlySet<EntityRule> = new Set<EntityRule>(["tagger/person", "person/evidence", "person/shape"]);

/** `Althaf Indie | Alrizky`: a guessed name goes on over words that nothing explains. */
export function goOn(reading: Reading, candidates: Candidate[], covered: Uint8Array): void {
  const { tokens } = reading;
  candidates.forEach((candidate, index) => {
    const { first, type, rule } = candidate;
    if (type !== "person" || !UNSURE_END.has(rule)) return;
    const last = endOf(reading, candidate.last, covered);
    if (last === candidate.last || last - first > 5) return;
    covered.fill(1, candidate.last, last);
    candidates[index] = { ...candidate, last, end: (tokens[last - 1] as Token).end };
  });
}

/** Past the one or two words that go on a name which ends at the token, but not over the end of a line or a sentence. */
export function endOf(reading: Reading, index: number, covered: Uint8Array): number {
  let last = index;
  while (last < reading.tokens.length && last - index < 3 && isUnexplained(reading, last, covered)) last++;
  const opens = ((reading.looks[index] ?? 0) & Look.Initial) !== 0;
  return opens || last - index > 2 || isNameWord(reading, last) ? index : last;
}

/** Where a name begins that goes back over words that nothing explains. */
export function openingOf(reading: Reading, index: number, covered: Uint8Array): number {
  let first = index;
  while (first > 0 && index - first < 4 && isUnexplained(reading, first - 1, covered)) first--;
  return index - first < 4 ? first : index;
}

function isUnexplained(reading: Reading, index: number, covered: Uint8Array): boolean {
  const { tokens, looks } = reading;
  if (covered[index] || !isNameWord(reading, index) || (looks[index] ?? 0) & (Look.TitleLine | Look.AllCaps))
    return false;
  const { norm } = tokens[index] as Token;
  if (isBehindName(tokens[index] as Token)) return false;
  if (isFunctionWord(norm) || isCommonWord(norm) || reading.lower.has(norm) || knownNameAt(tokens, index) !== null)
    return false;
  return (
    honorificAt(tokens, index) === null && titleAt(tokens, index) === null && organizationHeadAt(tokens, index) === null
  );
}
