import { verbVoice, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, tokensOf } from "../text/index.js";
import type { Cue, Quote, StanceHolder } from "../types.js";
import { isPointer } from "./antecedent.js";
import { type Asked, askedFor, hopedFor, isWhom, NOT, WISHING } from "./asked.js";
import { sentenceEnd } from "./border.js";
import { isFormality } from "./carrier.js";
import { clauseCursor } from "./clause.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { askingNoun } from "./lead.js";
import { unnamedCaller } from "./modality.js";
import { clauseAt, LONGEST } from "./noun-phrase.js";
import { behindOwnNoun } from "./own-noun.js";
import { norm, type Range, type Reading } from "./reading.js";
import { holdsBetween, startsOf } from "./starts.js";
import { CONDITIONS } from "./value.js";
import { ADVERBS, FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

/** Roots of cues that ask; behind these no `agar` is needed: `meminta truk masuk lewat gerbang timur`. */
const ASKING = wordSet("minta mohon imbau ajak desak seru perintah instruksi tuntut wajib");
/** … behind these it is: `mengingatkan warga untuk tidak lengah`. */
const URGING = wordSet("ingat pesan saran usul anjur wanti-wanti rekomendasi nasihat amanat");
/** Only where no other rule finds whom and what for: `kami mengimbau warga tidak panik`. */
const CALLING = wordSet(
  "minta meminta mengimbau imbau mengajak ajak mendesak desak perintahkan memerintahkan instruksikan menginstruksikan tugaskan menugaskan wajibkan mewajibkan",
);
/** `warga diminta tenang`: by whoever says so. */
const ASKED = wordSet(
  "diminta dimohon diimbau dihimbau diingatkan diharapkan disarankan dianjurkan didesak diwajibkan diharuskan diinstruksikan diperintahkan",
);
/** `yang kami harapkan`, `tidak berharap`: nobody wishes. */
const NO_WISH = wordSet("yang tidak tak bukan sesuai seperti");

/**
 * What is wished or asked for in a clause that no other rule reads, as its predicate is no verb that the lexicon knows:
 * `semoga acaranya lancar`, `berharap mereka mau duduk bersama`, `mengingatkan warga untuk tidak lengah`.
 */
export function findWishes(passage: Passage, found: readonly Finding[]): Finding[] {
  const { reading, first, last, clauses, voices } = passage;
  const { quote, speaker } = voices;
  if (quote && !speaker) return [];
  const wishes: Finding[] = [];
  const add = (holder: StanceHolder | null, predicate: Range, asked: Asked): void => {
    if (!holder || isPointer(reading, asked.target)) return;
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
  const read = startsOf(found);
  const addAsked = (holder: StanceHolder | null, predicate: Range, asked: Asked): void => {
    if (!isWhom(reading, asked.target, voices)) add(holder, predicate, asked);
  };
  let from = first;
  const cue = quote?.cue;
  if (quote && cue && opensContent(reading, quote, first)) {
    const end = sentenceEnd(reading, first, last);
    const asked = holdsBetween(read, first, end) ? null : toldWish(reading, first, end, cue);
    if (asked) {
      addAsked(speaker, tokensOf(reading.tokens, cue), asked);
      from = end;
    }
  }
  const clauseOf = clauseCursor(clauses);
  for (let index = from; index < last; index++) {
    const unwilling = unwillingFrom(reading, index);
    const unwanted =
      unwilling === -1
        ? null
        : unwantedAt(reading, index + 1, sentenceEnd(reading, index, Math.min(last, index + LONGEST)));
    if (unwanted && !holdsBetween(read, unwilling, unwanted.target.last)) {
      add(wisherAt(passage, unwilling, clauseOf(index)), { first: unwilling, last: index + 1 }, unwanted);
      continue;
    }
    if (!quote) continue;
    const word = norm(reading, index);
    const own = behindOwnNoun(reading, index);
    if (own > index || ASKED.has(word)) {
      const end = sentenceEnd(reading, index, Math.min(last, index + LONGEST));
      const asked = own > index ? hopedFor(reading, own, end) : askedFor(reading, index + 1, end, true);
      const holder = own > index ? speaker : callerAt(passage, clauseOf(index));
      if (asked && !holdsBetween(read, index, asked.target.last))
        addAsked(holder, { first: index, last: own > index ? index + 2 : index + 1 }, asked);
      continue;
    }
    if (word === "berhak" && isEverybody(reading, index, first)) {
      const end = sentenceEnd(reading, index, Math.min(last, index + LONGEST));
      const asked = askedFor(reading, index + 1, end, true);
      if (asked && !holdsBetween(read, index, asked.target.last))
        addAsked(speaker, { first: index, last: index + 1 }, asked);
      continue;
    }
    const calls = CALLING.has(word);
    if (!(calls || WISHING.has(word)) || reading.mentionAt[index] !== -1 || NO_WISH.has(norm(reading, index - 1)))
      continue;
    if (calls && !isOwnCall(reading, index, first)) continue;
    const end = sentenceEnd(reading, index, last);
    const asked = calls ? calledFor(reading, index + 1, end) : hopedFor(reading, index + 1, end);
    if (asked && !holdsBetween(read, index, asked.target.last))
      addAsked(wisherAt(passage, index, clauseOf(index)), { first: index, last: index + 1 }, asked);
    index = end;
  }
  return wishes;
}

/** Does the stretch open what a cue before it brings in reported words? */
function opensContent(reading: Reading, { cue, kind, content }: Quote, first: number): boolean {
  const before = cue !== null && cue.end <= content.start && kind !== "direct";
  return before && first === firstEndingAfter(reading.tokens, content.start);
}

function toldWish(reading: Reading, first: number, end: number, cue: Cue): Asked | null {
  if (cue.lemma === "harap") return hopedFor(reading, first, end);
  const bare = ASKING.has(cue.lemma);
  // `mengatakan agar warga tetap tenang`
  const urges = URGING.has(cue.lemma) || PURPOSE_CLAUSE.has(norm(reading, first - 1));
  const asks = bare || urges || askingNoun(reading, tokensOf(reading.tokens, cue).last - 1) !== null;
  return asks ? askedFor(reading, first, end, bare) : null;
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
  if (subject?.kind === "agent") return subject.holders[0] ?? null;
  // `(mengaku) tidak ingin menjadi menteri`
  return before < first && voices.quote ? voices.speaker : null;
}

/** `semua anak berhak (bersekolah)`: whoever says so wants it, where of one alone it is a fact. */
function isEverybody(reading: Reading, index: number, first: number): boolean {
  for (let at = index - 1; at >= first && at > index - 7; at--) {
    const word = norm(reading, at);
    if (EVERYBODY.has(word)) return !/^(?:tidak|bukan)$/u.test(norm(reading, at - 1));
    if (reading.tokens[at]?.kind !== "word" || word === "yang") return false;
  }
  return false;
}

const EVERYBODY = wordSet("semua seluruh setiap tiap siapa siapapun segenap");

/** `warga diimbau tetap tenang`: whoever says so; but not in `warga tidak mungkin diminta pindah`, `diminta atau tidak`. */
function callerAt(passage: Passage, index: number): StanceHolder | null {
  const clause = passage.clauses[index];
  const open = clause && !clause.negated && !norm(passage.reading, clause.headLast).startsWith("atau");
  return open ? (unnamedCaller(passage, index)[0] ?? null) : null;
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
  const asked = askedFor(reading, first, end, true);
  if (!asked || asked.target.first !== first) return asked;
  for (let index = first + 1; index < asked.target.last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang") return null;
    if (ADVERBS.has(word) || NOT.has(word) || verbVoice(word) !== null) return asked;
  }
  return null;
}

/** Where `enggan`, `tidak ingin`, `belum mau` begins that ends here, or -1. */
function unwillingFrom(reading: Reading, index: number): number {
  const word = norm(reading, index);
  if (word === "enggan" || word === "ogah") return index;
  return /^(?:ingin|mau)$/u.test(word) && /^(?:tidak|tak|nggak|enggak|belum)$/u.test(norm(reading, index - 1))
    ? index - 1
    : -1;
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
