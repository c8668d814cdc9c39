import { isAgentNoun, isCarrierVerb, isEffortNoun, isPromiseNoun, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Attitude } from "./complex.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";
import { ADVERBS, FIRST_PERSON, PURPOSE, PURPOSE_CLAUSE } from "./words.js";

/** What a clause takes over from the ones it hangs on. */
export interface Frame {
  readonly attitude: Attitude | null;
  /** Index of the clause whose subject calls for the act (`meminta X untuk …`), or -1. */
  readonly caller: number;
  /** A verb above turns the polarity round: `menolak mendukung X`. */
  readonly reversed: boolean;
  /** The clause above is negated and this one only goes on with it: `tidak ragu untuk membela`. */
  readonly negated: boolean;
  readonly possible: boolean;
  /** The attitude is only a plain future, its own or the one it goes on with. */
  readonly plainFuture: boolean;
  /** A predicate without an object above gives it its weight: `saling mendukung dalam menjaga X`. */
  readonly lent: boolean;
  /** It is part of what another predicate is about (`mendorong Rusia menjaga X`): no stance of its own. */
  readonly bound: boolean;
  /** It is what a noun of commitment brings: `komitmennya untuk …`. */
  readonly promised: boolean;
  /** Where the phrase stands that says whose commitment it is: `komitmen Iran untuk …`. */
  readonly owner: Range | null;
}

const CALLS = new Set(["call-for", "recommend", "desire"]);
const AGREEMENT = new Set(["agree", "commit", "permit", "unwilling"]);
const UNWILLING = new Set(["unwilling", "reject"]);
/** `tidak ragu untuk membela`, `enggan untuk hadir` */
const HESITATION = new Set(["ragu", "ragu-ragu", "segan", "sungkan", "enggan", "ogah", "malu", "takut"]);
const DIRECTIVE_CUES = wordSet("berpesan memerintahkan menginstruksikan menyuruh menugaskan mempersilakan");

export const FORMALITIES = new Set(["maaf", "keterangan", "izin", "doa", "waktu", "informasi", "data"]);

/** `meminta`, `berharap`, `mengusulkan`: their complement is what they are for. */
export function isCall(reading: Reading, clause: Clause): boolean {
  const { form } = clause;
  // `mohon waktu untuk memeriksa`
  if (FORMALITIES.has(norm(reading, clause.last))) return false;
  // `ingin agar X`
  if (
    clause.headFirst === clause.headLast &&
    clause.attitude === "desire" &&
    /^(?:agar|supaya)$/u.test(norm(reading, clause.last))
  )
    return true;
  if (form && CALLS.has(form.predicate.category)) return true;
  if (form) return clause.lead && norm(reading, clause.headFirst).endsWith("dorong");
  return clause.headLast > clause.headFirst && DIRECTIVE_CUES.has(norm(reading, clause.headFirst));
}

/** `mendesak evaluasi demi menjaga mutu`: why, not what. */
export function isAside(reading: Reading, clause: Clause): boolean {
  return clause.link === "purpose" && /^(?:demi|guna)$/u.test(norm(reading, clause.first - 1));
}

/** The clause behind `meminta` in front of its words, or behind `berharap bahwa`. */
export function isContent(reading: Reading, clause: Clause, above: Clause): boolean {
  // `kami berharap, program ini menjadi …`
  const behindComma =
    clause.subject?.first === above.last + 1 &&
    norm(reading, above.last) === "," &&
    above.form?.predicate.category === "desire";
  return clause.link === "main" && (above.lead || clause.opener === "bahwa" || behindComma);
}

/** Says nothing of its own when a verb phrase follows: `sepakat untuk …`, `berupaya …`. */
export function isCarrier(reading: Reading, clause: Clause): boolean {
  if (clause.headFirst === clause.headLast) return true;
  const category = clause.form?.predicate.category;
  if (category !== undefined && (AGREEMENT.has(category) || category === "cooperate" || category === "affirm"))
    return true;
  const word = norm(reading, clause.headFirst);
  if (HESITATION.has(word)) return true;
  if (!isCarrierVerb(word)) return false;
  const object = objectTarget(reading, clause);
  return object === null || carriesNothing(reading, object);
}

/** `memberikan komitmen`, `melakukan upaya`: the object is the noun that brings the verb phrase. */
function carriesNothing(reading: Reading, object: Range): boolean {
  for (let index = object.first; index < object.last; index++) {
    const word = norm(reading, index);
    if (reading.mentionAt[index] === -1 && (isPromiseNoun(word) || isEffortNoun(word))) return true;
  }
  return false;
}

const EMPTY: Frame = {
  attitude: null,
  caller: -1,
  reversed: false,
  negated: false,
  possible: false,
  plainFuture: false,
  lent: false,
  bound: false,
  promised: false,
  owner: null,
};

export function readFrames(reading: Reading, clauses: readonly Clause[]): Frame[] {
  const frames: Frame[] = [];
  for (const clause of clauses) {
    const above = clause.parent === -1 ? null : (clauses[clause.parent] as Clause);
    const upper = clause.parent === -1 ? EMPTY : (frames[clause.parent] as Frame);
    frames.push(frameOf(reading, clause, above, upper));
  }
  return frames;
}

function frameOf(reading: Reading, clause: Clause, above: Clause | null, upper: Frame): Frame {
  const own: Frame = {
    ...EMPTY,
    attitude: clause.attitude,
    possible: clause.possible,
    plainFuture: clause.plainFuture,
  };
  if (above === null) {
    // `sebagai imbalan atas komitmen Iran memusnahkan X`: the noun stands in the subject's place
    const noun = clause.subject ? carryingNoun(reading, clause.subject.first, clause) : null;
    // … but in `kesediaan membayar` nobody is said to be willing
    return noun?.promise && noun.owner && !clause.attitude
      ? { ...own, attitude: "commitment", promised: true, owner: noun.owner }
      : own;
  }
  const { link } = clause;
  const direct = link === "serial" || link === "complement" || link === "purpose";
  const noun = direct || link === "gerund" ? carryingNoun(reading, above.headFirst + 1, clause) : null;
  if (isCall(reading, above) && !isAside(reading, clause) && (direct || isContent(reading, clause, above))) {
    return { ...own, attitude: "obligation", caller: clause.parent, negated: above.negated };
  }
  if ((direct || link === "gerund") && playsPart(reading, above, clause)) return { ...own, bound: true };
  if (isUrging(reading, above, clause)) return { ...own, attitude: "obligation", caller: clause.parent };
  switch (link) {
    case "coordinate":
      // `akan lebih kuat, sekaligus mendukung X`: what will come of it
      if (!clause.attitude && above.plainFuture && above.headFirst === above.headLast && !isOwn(reading, above))
        return { ...own, bound: true };
      return {
        attitude: clause.attitude ?? upper.attitude,
        caller: clause.attitude ? -1 : upper.caller,
        reversed: upper.reversed,
        negated: upper.negated,
        possible: upper.possible || clause.possible,
        plainFuture: clause.attitude ? clause.plainFuture : upper.plainFuture,
        lent: upper.lent,
        bound: upper.bound,
        promised: upper.promised,
        owner: upper.owner,
      };
    case "serial":
      return { ...carry(reading, clause, above, upper), owner: noun?.owner ?? upper.owner };
    case "purpose":
    case "gerund": {
      if (isNeeded(reading, above)) return { ...own, bound: true };
      // `menolak kesepakatan untuk membatasi X`
      if (noun?.promise && above.form?.predicate.polarity === "oppose") return { ...own, bound: true };
      if (noun?.promise)
        return {
          ...carry(reading, clause, above, upper),
          attitude: "commitment",
          negated: false,
          promised: true,
          owner: noun.owner,
        };
      if (noun) return { ...carry(reading, clause, above, upper), owner: noun.owner };
      if (clause.opener !== null && PURPOSE_CLAUSE.has(clause.opener)) return { ...own, bound: true };
      if (clause.subject) return own;
      // `tidak perlu biaya besar untuk meningkatkan X`: the cost is not needed
      // … `akan naik ke kuda untuk membuka X`
      if (
        link === "purpose" &&
        (above.negated || (above.plainFuture && moves(reading, above, clause))) &&
        above.headFirst === above.headLast &&
        above.end > above.last
      )
        return { ...own, bound: true };
      const cooperates = link === "gerund" && above.form?.predicate.category === "cooperate";
      const light = (isCarrier(reading, above) && !cooperates) || (above.end <= above.last && link === "gerund");
      if (link === "gerund" && !light) return { ...own, bound: above.form !== null };
      if (above.form && !light)
        return { ...carry(reading, clause, above, upper), bound: above.form.predicate.polarity === "oppose" };
      return carry(reading, clause, above, upper);
    }
    case "complement":
      // `jangan sampai dana itu mengendap`
      // `seharusnya kenaikan itu dikembalikan kepada sopir`
      if (
        above.headFirst === above.headLast &&
        above.attitude === "obligation" &&
        (above.negated || (isFronted(reading, above) && !clause.plainFuture))
      )
        return { ...own, attitude: "obligation", negated: above.negated };
      if (noun?.promise) return { ...own, attitude: "commitment", promised: true, owner: noun.owner };
      return { ...own, bound: above.form !== null };
    default:
      return own;
  }
}

/** More than adverbs behind `akan`: `akan naik ke kuda (untuk …)`, but not `akan mencoba juga (untuk …)`. */
function moves(reading: Reading, above: Clause, clause: Clause): boolean {
  for (let index = above.last; index < clause.first; index++)
    if (!ADVERBS.has(norm(reading, index)) && !PURPOSE.has(norm(reading, index))) return true;
  return false;
}

/** `dinas memiliki peran penting dalam mendukung X`: what it is there for. */
function playsPart(reading: Reading, above: Clause, clause: Clause): boolean {
  for (let index = Math.max(above.headLast, clause.first - 6); index < clause.first; index++)
    if (/^(?:peran|peranan|fungsi)(?:nya)?$/u.test(norm(reading, index))) return true;
  return false;
}

const BEFORE_CLAUSES = wordSet(
  "seharusnya semestinya mestinya sebaiknya hendaknya seyogianya seyogyanya selayaknya sepatutnya",
);

/** `program ini dibutuhkan (untuk memberi X)`: it is the programme that is wanted. */
export function isNeeded(reading: Reading, clause: Clause): boolean {
  return (
    clause.headFirst === clause.headLast &&
    clause.subject !== null &&
    /^(?:dibutuhkan|diperlukan)$/u.test(norm(reading, clause.headFirst - 1))
  );
}

export function isFronted(reading: Reading, modal: Clause): boolean {
  return BEFORE_CLAUSES.has(norm(reading, modal.headFirst - 1));
}

function isOwn(reading: Reading, clause: Clause): boolean {
  return clause.subject === null || FIRST_PERSON.has(norm(reading, clause.subject.last - 1));
}

function carry(reading: Reading, clause: Clause, above: Clause, upper: Frame): Frame {
  const refuses = clause.link === "serial" && above.form !== null && UNWILLING.has(above.form.predicate.category);
  const unwilling = refuses || HESITATION.has(norm(reading, above.headFirst));
  return {
    attitude: clause.attitude ?? upper.attitude ?? (unwilling ? "desire" : null),
    caller: upper.caller,
    reversed: upper.reversed !== unwilling,
    negated: above.negated !== upper.negated,
    possible: upper.possible || clause.possible,
    plainFuture: clause.attitude ? clause.plainFuture : upper.plainFuture,
    lent: clause.link === "gerund" && above.form !== null && above.end <= above.last,
    bound: upper.bound,
    promised: upper.promised,
    owner: upper.owner,
  };
}

/** `mendorong agar X …`, `mendorong X untuk …` calls; `mendorong X` is for X. */
function isUrging(reading: Reading, above: Clause, clause: Clause): boolean {
  if (!norm(reading, above.headFirst).endsWith("dorong") || clause.link !== "purpose") return false;
  return clause.opener !== null ? PURPOSE_CLAUSE.has(clause.opener) : true;
}

/** Whose it is (`komitmen penuh Iran untuk`); in `upaya perbaikan dan pembangunan negara dengan` nobody's. */
function ownerBehind(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  while (last < end) {
    const word = norm(reading, last);
    const named = reading.mentionAt[last] !== -1;
    if (!named && (word === "dengan" || word === "dalam")) break;
    if (word === "dan" && last > first && reading.mentionAt[last - 1] === -1 && !isAgentNoun(norm(reading, last - 1)))
      return null;
    last++;
  }
  return first < last ? { first, last } : null;
}

/** The noun that carries the verb phrase (`komitmen penuh Iran untuk`), with whose it is. */
function carryingNoun(
  reading: Reading,
  start: number,
  clause: Clause,
): { readonly promise: boolean; readonly owner: Range | null } | null {
  const from = Math.max(start, clause.first - 9);
  let effort: { readonly promise: boolean; readonly owner: Range | null } | null = null;
  for (let index = clause.first - 1; index >= from; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    const promise = isPromiseNoun(word);
    if (!promise && !isEffortNoun(word)) continue;
    const owner = ownerBehind(reading, index + 1, clause.first);
    if (promise) return { promise, owner };
    effort ??= { promise, owner };
  }
  return effort;
}
