import { isAgentNoun, isCarrierVerb, isEffortNoun, isPromiseNoun, verbVoice, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { ABLE } from "./modal-words.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";
import { ADJUNCT_PREPOSITIONS, LINKING_PREPOSITIONS, PURPOSE, PURPOSE_CLAUSE } from "./words.js";

const CALLS = new Set(["call-for", "recommend", "desire"]);

const AGREEMENT = new Set(["agree", "commit", "permit", "unwilling"]);

/** `tidak ragu untuk membela`, `enggan untuk hadir` */
export const HESITATION = new Set([
  "ragu",
  "ragu-ragu",
  "segan",
  "sungkan",
  "enggan",
  "ogah",
  "malu",
  "takut",
  "kendor",
  "kendur",
  "lengah",
  "bosan",
  "jenuh",
  "malas",
  "lupa",
  "lalai",
  "abai",
  "lelah",
]);

const DIRECTIVE_CUES = wordSet(
  "berpesan membujuk memerintahkan menginstruksikan menyuruh menugaskan mempersilakan mewajibkan",
);

export const FORMALITIES = wordSet(
  "maaf keterangan izin doa waktu informasi data pendapat klarifikasi tanggapan tolong uang",
);

/** `meminta izin (kepada pengawas)`, but not `meminta izin tambang (dicabut)` */
export function isFormality(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  if (!FORMALITIES.has(word)) return false;
  const next = norm(reading, index + 1);
  const bare = reading.tokens[index + 1]?.kind !== "word" || PURPOSE.has(next) || PURPOSE_CLAUSE.has(next);
  return word !== "izin" || bare || ADJUNCT_PREPOSITIONS.has(next) || LINKING_PREPOSITIONS.has(next);
}

/** `meminta`, `berharap`, `mengusulkan`: their complement is what they are for. */
export function isCall(reading: Reading, clause: Clause): boolean {
  const { form } = clause;
  // `mohon waktu untuk memeriksa`
  if (isFormality(reading, clause.last)) return false;
  // `ingin (agar) badan itu mengelola X`
  if (clause.headFirst === clause.headLast && clause.attitude === "desire")
    return PURPOSE_CLAUSE.has(norm(reading, clause.last)) || wantsOther(reading, clause);
  if (form && (CALLS.has(form.predicate.category) || isBan(clause))) return true;
  // `menekankan agar warga menjaga X`, `memperingatkan agar X tidak Y`
  const tells = form?.predicate.category === "affirm" || form?.predicate.category === "warn";
  if (tells && clause.lead && PURPOSE_CLAUSE.has(norm(reading, clause.last - 1))) return true;
  if (form) return clause.lead && norm(reading, clause.headFirst).endsWith("dorong") && !drivesThing(reading, clause);
  const head = norm(reading, clause.headFirst);
  return (
    clause.headLast > clause.headFirst &&
    (DIRECTIVE_CUES.has(head) || (POINTING_OUT.has(head) && pointsTo(reading, clause)))
  );
}

/** `warga dilarang mendekati kawah`: called upon not to. */
export function isBan({ form, voice }: Clause): boolean {
  return form?.predicate.category === "forbid" && voice === "passive";
}

function wantsOther(reading: Reading, { headFirst, last, link, negated }: Clause): boolean {
  const named = reading.mentionAt[last] !== -1 || !ADJUNCT_PREPOSITIONS.has(norm(reading, last));
  return norm(reading, headFirst - 1) === "ingin" && !negated && link !== "relative" && named;
}

/** They ask only where it is said what for: `mengingatkan warga untuk waspada`, but not `mengingatkan bahwa warga waspada`. */
const POINTING_OUT = wordSet("mengingatkan mewanti-wanti mengarahkan melobi merayu");

function pointsTo(reading: Reading, { last, lead }: Clause): boolean {
  // `mengingatkan agar (warga waspada)`
  if (lead && PURPOSE_CLAUSE.has(norm(reading, last - 1))) return true;
  for (let index = last; index < last + 9; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "untuk" || PURPOSE_CLAUSE.has(word)) return true;
    if (word === "bahwa" || verbVoice(word) !== null || reading.tokens[index]?.kind !== "word") return false;
  }
  return false;
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

/** `mendorong agar X …`, `mendorong X untuk …` calls; `mendorong X` is for X. */
export function isUrging(reading: Reading, above: Clause, clause: Clause): boolean {
  if (!norm(reading, above.headFirst).endsWith("dorong") || clause.link !== "purpose" || isAside(reading, clause))
    return false;
  if (drivesThing(reading, above)) return false;
  return clause.opener !== null ? PURPOSE_CLAUSE.has(clause.opener) : true;
}

/** `mendorong tercapainya kesepakatan untuk mengakhiri perang`: nobody who could be urged. */
function drivesThing(reading: Reading, { last }: Clause): boolean {
  const word = norm(reading, last);
  return (
    reading.mentionAt[last] === -1 &&
    !PURPOSE_CLAUSE.has(norm(reading, last - 1)) &&
    /^(?:ter|per|pe[mnlr]|ke|lahir|ada)[a-z]*(?:an|nya)$/u.test(word) &&
    !isAgentNoun(word)
  );
}

/** `dapat memberi`: what can be done need not be meant. */
export function isAble(reading: Reading, { first, headFirst }: Clause): boolean {
  for (let at = first; at < headFirst; at++) if (ABLE.has(norm(reading, at))) return true;
  return false;
}
