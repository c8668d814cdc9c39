import { verbVoice, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { isDenied } from "./aim.js";
import { askedFor, NOT } from "./asked.js";
import { sentenceEnd } from "./border.js";
import { clauseCursor, type Link } from "./clause.js";
import type { Passage } from "./context.js";
import { BEING } from "./denial.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { ABLE } from "./modal-words.js";
import { LONGEST } from "./noun-phrase.js";
import { holdsAny, isSameHolder, norm, type Range, type Reading } from "./reading.js";
import { ADVERBS, COORDINATORS, FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

/** `“Pengawasan kami perketat agar (pelayanan tetap optimal)”`: what somebody says is to come of it. */
export function findPurposes(passage: Passage, read: readonly Finding[]): Finding[] {
  const { reading, first, last, clauses, voices } = passage;
  if (!voices.quote || !voices.speaker || isDenied(voices)) return [];
  const found: Finding[] = [];
  const clauseOf = clauseCursor(clauses);
  let taken: Uint8Array | null = null;
  for (let index = first; index < last; index++) {
    const clausal = PURPOSE_CLAUSE.has(norm(reading, index));
    if (reading.mentionAt[index] !== -1 || !(clausal || norm(reading, index) === "untuk")) continue;
    const lesson = isLesson(reading, index);
    if (!clausal && !lesson) continue;
    const asked = askedFor(reading, index + 1, sentenceEnd(reading, index, Math.min(last, index + LONGEST)), false);
    const above = clauseOf(index);
    const warded = asked && !asked.negated ? wardedIn(reading, asked.target) : null;
    if (!asked || !(warded || isAimedAt(reading, index, asked.target))) continue;
    taken ??= tokensTaken(read, passage);
    if (taken.subarray(index - first, asked.target.last - first).includes(1)) continue;
    const averted = asked.negated ? null : avertedIn(reading, asked.target);
    const negated = asked.negated || averted !== null;
    for (const holder of lesson ? [voices.speaker] : holdersOf(passage, above, index))
      found.push({
        rule: "stance/aim",
        holder,
        polarity: negated || warded ? "oppose" : "support",
        predicate: { first: index, last: index + 1 },
        target: warded ?? averted ?? asked.target,
        modality: "desire",
        negated,
        strength: 1,
      });
    index = asked.target.last - 1;
  }
  return found;
}

const LESSONS = wordSet("peringatan alarm pelajaran pembelajaran pengingat momentum momen cambuk koreksi refleksi");
const MAKING = wordSet("menjadi jadi merupakan adalah bahan sebagai");

/** `kejadian itu menjadi alarm bagi kita untuk (lebih teliti)`: what it teaches is called for. */
function isLesson(reading: Reading, opener: number): boolean {
  for (let index = opener - 1; index > opener - 8 && reading.tokens[index]?.kind === "word"; index--)
    if (LESSONS.has(norm(reading, index))) return MAKING.has(norm(reading, index - 1));
  return false;
}

/** `agar (warga tetap tenang)`, but not `agar data bisa dipakai`: what that makes possible, and not what it is for. */
function isAimedAt(reading: Reading, opener: number, target: Range): boolean {
  const unnamed = /^(?:ini|itu|ia|dia)$/u.test(norm(reading, target.first));
  return !enables(reading, opener, target) && !unnamed && isFull(reading, target) && !isMore(reading, target);
}

/** `agar (kebocoran) bisa dicegah`: what is to be kept off, or null. */
function wardedIn(reading: Reading, { first, last }: Range): Range | null {
  for (let index = first + 1; index < last; index++) {
    if (reading.mentionAt[index] !== -1 || !WARDED.has(norm(reading, index))) continue;
    let end = index;
    while (end > first && (ADVERBS.has(norm(reading, end - 1)) || NOT.has(norm(reading, end - 1)))) {
      end--;
      if (NOT.has(norm(reading, end))) return null;
    }
    return end > first ? { first, last: end } : null;
  }
  return null;
}

const WARDED = wordSet(
  "dicegah dihindari dihindarkan diatasi diminimalkan diminimalisasi diminimalisir ditekan diantisipasi diredam dikurangi diberantas dihilangkan ditanggulangi",
);

/** But `“Agar warga bisa tenang”`, a sentence of its own, and `agar tidak ada celah yang bisa dipakai` say what for. */
function enables(reading: Reading, opener: number, { first, last }: Range): boolean {
  const own = reading.tokens[opener - 1]?.kind !== "word" && norm(reading, opener - 1) !== ",";
  const told = own || BEING.has(norm(reading, first - 1));
  return holdsAny(reading, { first: opener + 1, last: told ? opener + 2 : last }, ABLE);
}

/** The tokens of a passage that another finding speaks of, counted from its first. */
function tokensTaken(found: readonly Finding[], { first, last }: Range): Uint8Array {
  const taken = new Uint8Array(last - first);
  for (const { predicate, target } of found)
    for (const range of [predicate, target])
      taken.fill(1, Math.max(0, range.first - first), Math.max(0, range.last - first));
  return taken;
}

/** Of whom what he does is the means: of whoever says so, or of those who, he says, are about to do it. */
function holdersOf({ reading, clauses, voices }: Passage, above: number, index: number): readonly StanceHolder[] {
  const own = voices.speaker ? [voices.speaker] : [];
  const clause = clauses[above];
  if (!clause || opensSentence(reading, clause.last, index)) return own;
  let head = clause;
  for (let steps = 0; head.link === "coordinate" && steps < LONGEST; steps++) head = clauses[head.parent] ?? clause;
  if (SIDE.has(head.link) || norm(reading, clause.first) === "sempat") return [];
  // `harus antre agar tidak ada keributan`: he is for the one, the other is why
  if (clause.attitude === "obligation" || clause.attitude === "desire") return [];
  const { kind, holders } = subjectOf(reading, clauses, above, voices);
  // `menjelaskan dinas sudah mengusulkan kepada pusat agar harga disesuaikan`: the dinas wants it
  const calls = clause.voice === "active" && CALLS.has(clause.form?.predicate.category ?? "");
  if (calls && clause.subject && !FIRST_PERSON.has(norm(reading, clause.subject.last - 1)))
    return kind === "agent" ? holders : [];
  if (kind !== "agent" || holders.some((holder) => isSameHolder(holder, voices.speaker))) return own;
  return clause.attitude === "commitment" && clause.voice !== "passive" ? holders : [];
}

const CALLS = new Set(["call-for", "recommend"]);

/** Behind these it is somebody else's, or one of several: `peran dalam menata X agar …`. */
const SIDE: ReadonlySet<Link> = new Set<Link>(["relative", "subordinate", "gerund", "purpose"]);

function opensSentence(reading: Reading, from: number, index: number): boolean {
  for (let at = Math.max(from, index - LONGEST); at < index; at++)
    if (/^[.?!:;]$/u.test(norm(reading, at))) return true;
  return false;
}

/** `agar sopir tidak (merusak trotoar)`: what is to be kept from happening; of `agar beras itu tidak dijual` only the whole says it. */
function avertedIn(reading: Reading, { first, last }: Range): Range | null {
  for (let index = first + 1; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang" || COORDINATORS.has(word) || verbVoice(word) !== null) return null;
    if (!NOT.has(word)) continue;
    let verb = index + 1;
    while (verb < last && ADVERBS.has(norm(reading, verb))) verb++;
    return verbVoice(norm(reading, verb)) === "active" && last - verb > 1 ? { first: verb, last } : null;
  }
  return null;
}

/** More than `agar tidak terulang`, but not more than `agar tidak ada antrean`. */
function isFull(reading: Reading, { first, last }: Range): boolean {
  return last - first > 1 || BEING.has(norm(reading, first - 1));
}

/** `agar warga tidak hanya membeli, tetapi juga menjual`: both */
function isMore(reading: Reading, { first, last }: Range): boolean {
  for (let at = first - 3; at < last; at++)
    if (
      /^(?:tidak|tak|bukan)$/u.test(norm(reading, at)) &&
      /^(?:hanya|sekadar|cuma|sekedar|semata)$/u.test(norm(reading, at + 1))
    )
      return true;
  return false;
}
