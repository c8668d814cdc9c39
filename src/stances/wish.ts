import { verbVoice, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, tokensOf } from "../text/index.js";
import type { Quote, StanceHolder } from "../types.js";
import { isPointer } from "./antecedent.js";
import { HESITATION, isFormality } from "./carrier.js";
import { clauseCursor } from "./clause.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { clauseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { pastTime } from "./time-phrase.js";
import { CONDITIONS } from "./value.js";
import type { Voices } from "./voices.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

/** Roots of cues that ask; behind these no `agar` is needed: `meminta truk masuk lewat gerbang timur`. */
const ASKING = wordSet("minta mohon imbau ajak desak seru perintah instruksi tuntut wajib");
/** … behind these it is: `mengingatkan warga untuk tidak lengah`. */
const URGING = wordSet("ingat pesan saran usul anjur wanti-wanti");
const WISHING = wordSet("semoga mudah-mudahan moga-moga harapannya berharap harap harapkan mengharapkan ingin");
/** Only where no other rule finds whom and what for: `kami mengimbau warga tidak panik`. */
const CALLING = wordSet("minta meminta mengimbau imbau mengajak ajak mendesak desak");
/** `yang kami harapkan`, `tidak berharap`: nobody wishes. */
const NO_WISH = wordSet("yang tidak tak bukan sesuai seperti");
const NOT = wordSet("tidak tak jangan");

/**
 * What is wished or asked for in a clause that no other rule reads, as its predicate is no verb that the lexicon knows:
 * `semoga acaranya lancar`, `berharap mereka mau duduk bersama`, `mengingatkan warga untuk tidak lengah`.
 */
export function findWishes(passage: Passage, found: readonly Finding[]): Finding[] {
  const { reading, first, last, clauses, voices } = passage;
  const { quote, speaker } = voices;
  if (quote && !speaker) return [];
  const wishes: Finding[] = [];
  const add = (holder: StanceHolder | null, predicate: Range, asked: Asked | null): void => {
    if (!holder || !asked || isPointer(reading, asked.target) || isWhom(reading, asked.target, voices)) return;
    wishes.push({
      rule: "stance/wish",
      holder,
      polarity: asked.negated ? "oppose" : "support",
      predicate,
      target: asked.target,
      modality: "desire",
      negated: asked.negated,
      strength: 2,
    });
  };
  const read = Int32Array.from(found, ({ predicate, target }) => Math.max(predicate.first, target.first)).sort();
  let from = first;
  const cue = quote?.cue;
  if (quote && cue && opensContent(reading, quote, first)) {
    const end = sentenceEnd(reading, first, last);
    const asked = holdsBetween(read, first, end) ? null : toldWish(reading, first, end, cue.lemma);
    add(speaker, tokensOf(reading.tokens, cue), asked);
    if (asked) from = end;
  }
  const clauseOf = clauseCursor(clauses);
  for (let index = from; index < last; index++) {
    const unwanted = isUnwanted(reading, index)
      ? unwantedAt(reading, index + 1, sentenceEnd(reading, index, last))
      : null;
    if (unwanted && !holdsBetween(read, index - 1, unwanted.target.last)) {
      add(wisherAt(passage, index - 1, clauseOf(index)), { first: index - 1, last: index + 1 }, unwanted);
      continue;
    }
    if (!quote) continue;
    const word = norm(reading, index);
    const calls = CALLING.has(word);
    if (!(calls || WISHING.has(word)) || reading.mentionAt[index] !== -1 || NO_WISH.has(norm(reading, index - 1)))
      continue;
    if (calls && !isOwnCall(reading, index, first)) continue;
    const end = sentenceEnd(reading, index, last);
    const asked = calls ? calledFor(reading, index + 1, end) : hopedFor(reading, index + 1, end);
    if (asked && !holdsBetween(read, index, asked.target.last))
      add(wisherAt(passage, index, clauseOf(index)), { first: index, last: index + 1 }, asked);
    index = end;
  }
  return wishes;
}

/** Is one of the sorted numbers from `first` on, but before `last`? */
function holdsBetween(sorted: Int32Array, first: number, last: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < first) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] as number) < last;
}

/** Does the stretch open what a cue before it brings in reported words? */
function opensContent(reading: Reading, { cue, kind, content }: Quote, first: number): boolean {
  const before = cue !== null && cue.end <= content.start && kind !== "direct";
  return before && first === firstEndingAfter(reading.tokens, content.start);
}

function toldWish(reading: Reading, first: number, end: number, root: string): Asked | null {
  return root === "harap" ? hopedFor(reading, first, end) : askedFor(reading, first, end, root);
}

/** `semoga`, `kami harap`: the speaker; `warga berharap`: they. */
function wisherAt({ reading, first, clauses, voices }: Passage, index: number, clause: number): StanceHolder | null {
  const word = norm(reading, index);
  if (/^(?:semoga|mudah-mudahan|moga-moga|harapannya)$/u.test(word)) return voices.speaker;
  let before = index - 1;
  while (before >= first && ADVERBS.has(norm(reading, before))) before--;
  const own = FIRST_PERSON.has(norm(reading, before));
  // `mereka ingin pulang`, `saya ingin bercerita`, `jika kita ingin maju`: no wish for others
  if (word === "ingin") return own && isForOthers(reading, before, index + 1) ? voices.speaker : null;
  if (own) return voices.speaker;
  const subject = clause === -1 ? null : subjectOf(reading, clauses, clause, voices);
  return subject?.kind === "agent" ? (subject.holders[0] ?? null) : null;
}

/** `kami mengimbau warga tidak panik`, but not `petugas mengimbau dan menegur warga`, `kami minta ke gubernur` */
function isOwnCall(reading: Reading, index: number, first: number): boolean {
  let before = index - 1;
  while (before > first && ADVERBS.has(norm(reading, before))) before--;
  const next = norm(reading, index + 1);
  return (
    FIRST_PERSON.has(norm(reading, before)) && !isFormality(reading, index + 1) && !/^(?:dan|ke|bagi)$/u.test(next)
  );
}

/** More than whom he asks: `warga yang memiliki sepeda`. */
function calledFor(reading: Reading, first: number, end: number): Asked | null {
  const asked = askedFor(reading, first, end, "minta");
  if (!asked || asked.target.first !== first) return asked;
  for (let index = first + 1; index < asked.target.last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang") return null;
    if (ADVERBS.has(word) || NOT.has(word) || verbVoice(word) !== null) return asked;
  }
  return null;
}

function isUnwanted(reading: Reading, index: number): boolean {
  return (
    /^(?:ingin|mau)$/u.test(norm(reading, index)) && /^(?:tidak|tak|nggak|enggak)$/u.test(norm(reading, index - 1))
  );
}

/** `kami tidak ingin (kasus itu terulang)`: what he does not want to do himself is no such thing. */
function unwantedAt(reading: Reading, first: number, end: number): Asked | null {
  let from = first;
  while (/^(?:jika|kalau|sampai|terjadi|terjadinya)$/u.test(norm(reading, from))) from++;
  const word = norm(reading, from);
  if (verbVoice(word) !== null || ADVERBS.has(word) || STAYING.has(word) || reading.tokens[from]?.kind !== "word")
    return null;
  const target = clauseAt(reading, from, end);
  return target && target.last - target.first > 1 ? { target, negated: true } : null;
}

const STAYING = wordSet(
  "ikut terlalu pulang naik turun masuk keluar pergi kalah main makan minum tahu tidur dan atau ada",
);

function isForOthers(reading: Reading, subject: number, behind: number): boolean {
  const alone = /^(?:saya|aku)$/u.test(norm(reading, subject)) && !PURPOSE_CLAUSE.has(norm(reading, behind));
  return !alone && !CONDITIONS.has(norm(reading, subject - 1));
}

interface Asked {
  readonly target: Range;
  readonly negated: boolean;
}

/** The clause behind a word of wishing, less what opens it. */
function hopedFor(reading: Reading, first: number, end: number): Asked | null {
  const from = pastOpening(reading, first, end);
  // `berharap bukan itu jawabannya`
  return norm(reading, from).startsWith("bukan") ? null : clauseFrom(reading, from, end, false);
}

function pastOpening(reading: Reading, first: number, end: number): number {
  let from = first;
  for (let at = -1; from < end && at !== from; ) {
    at = from;
    const word = norm(reading, from);
    if (reading.mentionAt[from] !== -1) break;
    const light = word === "," || word === "bahwa" || PURPOSE_CLAUSE.has(word) || ADVERBS.has(word);
    from = light || WISHING.has(word) ? from + 1 : pastAdjunct(reading, pastTime(reading, from), end);
  }
  return from;
}

/** `warga untuk tidak lengah`: what follows the `untuk`; without it the whole, where that is enough. */
function askedFor(reading: Reading, first: number, end: number, root: string): Asked | null {
  if (!ASKING.has(root) && !URGING.has(root)) return null;
  // `meminta izin kepada pengawas untuk naik`, `mengingatkan bahwa tugasnya ialah untuk …`
  if (isFormality(reading, first) || norm(reading, first - 1) === "bahwa") return null;
  if (isMarker(norm(reading, first - 1))) return clauseFrom(reading, pastOpening(reading, first, end), end, true);
  for (let index = first; index < end && index < first + 16; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (isMarker(word)) return clauseFrom(reading, pastOpening(reading, index + 1, end), end, true);
    if (verbVoice(word) !== null || word === ",") break;
  }
  const whole = ASKING.has(root) ? clauseFrom(reading, first, end, true) : null;
  // `meminta warga melapor jika ada pencuri`: only when it comes to that
  return whole && CONDITIONS.has(norm(reading, whole.target.last)) ? null : whole;
}

const isMarker = (word: string): boolean => word === "untuk" || PURPOSE_CLAUSE.has(word);

function clauseFrom(reading: Reading, first: number, end: number, turns: boolean): Asked | null {
  const denied = turns && NOT.has(norm(reading, first));
  // `tidak bosan-bosan menerapkan X`, `jangan lupa memakai X`
  const from = denied ? first + 1 : first;
  const [hesitation = "", again] = norm(reading, from).split("-");
  const hesitates =
    denied && HESITATION.has(hesitation) && (again !== undefined || verbVoice(norm(reading, from + 1)) !== null);
  const target = from < end ? clauseAt(reading, hesitates ? from + 1 : from, end) : null;
  return target && target.last - target.first > 1 ? { target, negated: denied !== hesitates } : null;
}

/** `meminta pemerintah daerah (hingga pusat mengakui X)`: whom he asks, and not what for. */
function isWhom(reading: Reading, target: Range, voices: Voices): boolean {
  for (let index = target.first; index < target.last; index++)
    if (reading.mentionAt[index] === -1 && (verbVoice(norm(reading, index)) || ADVERBS.has(norm(reading, index))))
      return false;
  const { holders } = resolvePhrase(reading, target, voices);
  return holders.length === 1 && holders[0]?.mention?.end === reading.tokens[target.last - 1]?.end;
}

/** `melalui program ini, warga …`: past what only says how and where. */
function pastAdjunct(reading: Reading, first: number, end: number): number {
  const word = norm(reading, first);
  if (!ADJUNCT_PREPOSITIONS.has(word) && word !== "dari") return first;
  for (let index = first + 1; index < end && index < first + 14; index++)
    if (norm(reading, index) === "," && reading.mentionAt[index] === -1) return index + 1;
  for (let index = first + 1; index < end && index < first + 8; index++)
    if (/^(?:ini|itu|tersebut)$/u.test(norm(reading, index))) return index + 1;
  return first;
}

function sentenceEnd(reading: Reading, first: number, last: number): number {
  let end = first;
  while (end < last && !(reading.tokens[end]?.kind === "punctuation" && /^[.?!;…]$/u.test(norm(reading, end)))) end++;
  return end;
}
