import { wordSet } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import { isBetween } from "./border.js";
import type { Clause } from "./clause.js";
import type { Complex } from "./complex.js";
import { type Placed, place } from "./place.js";
import { readComplex } from "./read-complex.js";
import { norm, type Range, type Reading } from "./reading.js";
import { HYPOTHETICAL } from "./words.js";

const HARD = new Set([".", "?", "!", "…", ":"]);

/** Splits a stretch of tokens into clauses, in order. Linear: every token is looked at a bounded number of times. */
export function splitClauses(
  reading: Reading,
  first: number,
  last: number,
  lead: Clause | null = null,
  before: Range | null = null,
): Clause[] {
  const clauses: Draft[] = [];
  let start = first;
  for (let index = first; index <= last; index++) {
    if (index === last || isHardBorder(reading, index)) {
      splitSentence(reading, start, index, clauses, start === first ? lead : null);
      start = index + 1;
    }
  }
  const [opening] = clauses;
  // `Dewan, kata Budi, akan menolak X`: it is not Budi who will
  const round = before !== null && before.first >= first;
  if (before && opening?.link === "main" && (round || opening.subject === null)) opening.subject = before;
  return clauses;
}

function isHardBorder(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== "punctuation" || !HARD.has(token.norm)) return false;
  if (token.norm !== "…") return true;
  const next = reading.tokens[index + 1];
  return next === undefined || next.kind !== "word" || isCapitalized(next.text);
}

type Draft = { -readonly [Field in keyof Clause]: Clause[Field] };

function splitSentence(reading: Reading, first: number, last: number, clauses: Draft[], lead: Clause | null): void {
  const base = clauses.length;
  if (lead) clauses.push({ ...lead, end: last });
  let gap = first;
  let index = first;
  while (index < last) {
    const complex = readComplex(reading, index, last);
    if (complex === null) {
      index++;
      continue;
    }
    const { objectEnd, link } = place(reading, gap, complex, clauses, base);
    const previous = clauses[clauses.length - 1];
    if (clauses.length > base && previous) previous.end = objectEnd;
    const drafted = draft(complex, link, last);
    if (isHortative(reading, drafted)) drafted.attitude = "obligation";
    // `tahun depan akan kami perluas`, `jika cukup bukti, akan kami tetapkan tersangka`: no object before the verb
    if (drafted.voice === "object" && drafted.subject && !standsBefore(reading, drafted, drafted.subject))
      drafted.subject = null;
    // `Mohon jangan dibakar`
    if (drafted.subject && /^(?:mohon|tolong)$/u.test(norm(reading, drafted.subject.last - 1))) drafted.subject = null;
    clauses.push(drafted);
    index = Math.max(complex.last, index + 1);
    gap = index;
  }
}

function standsBefore(reading: Reading, { first }: Draft, subject: Range): boolean {
  const supposed = [subject.first, subject.first - 1].some((at) => HYPOTHETICAL.has(norm(reading, at)));
  return !(supposed && norm(reading, first - 1) === ",") && !isBetween(reading, subject);
}

/** `Mari kita bergerak bersama`, `Ayo jaga X`: a call like `kita harus`. */
function isHortative(reading: Reading, { attitude, subject }: Draft): boolean {
  if (attitude !== null || subject === null || reading.mentionAt[subject.first] !== -1) return false;
  const { first, last } = subject;
  return HORTATIVES.has(norm(reading, first)) && (last - first === 1 || norm(reading, last - 1) === "kita");
}

const HORTATIVES = wordSet("mari marilah ayo ayolah yuk");

/** Written out: this runs for every verb of a text, and spreading costs several times as much. */
function draft(complex: Complex, { link, parent, subject, opener }: Placed["link"], end: number): Draft {
  return {
    first: complex.first,
    headFirst: complex.headFirst,
    headLast: complex.headLast,
    last: complex.last,
    voice: complex.voice,
    form: complex.form,
    attitude: complex.attitude,
    possible: complex.possible,
    negated: complex.negated,
    unrealised: complex.unrealised,
    perfect: complex.perfect,
    plainFuture: complex.plainFuture,
    boost: complex.boost,
    link,
    parent,
    subject,
    opener,
    end,
    lead: false,
  };
}
