import { verbVoice, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { isPointer } from "./antecedent.js";
import { conjuncts } from "./conjuncts.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { reverses, turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { clauseAt, nounPhraseAt, withRelative } from "./noun-phrase.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { MEETINGS } from "./role-holder.js";
import { holdsBetween, startsOf } from "./starts.js";
import { CONDITIONS } from "./value.js";
import type { Voices } from "./voices.js";
import { ADVERBS, FIRST_PERSON, HYPOTHETICAL, isPointing, SUBORDINATORS } from "./words.js";

/** `tujuan kami adalah X`: for X. */
const AIMS = wordSet(
  "tujuan sasaran fokus prioritas strategi esensi kunci cita-cita target misi visi niat inti prinsip solusi langkah cara mimpi impian tekad jawaban obsesi ambisi",
);
/** `perhatian utama kami adalah X`, but not `yang menarik perhatian adalah X` */
const GRADED_AIMS = wordSet("perhatian hal tugas kewajiban kebutuhan komitmen");
/** `kendalanya adalah X`: against X. */
const WOES = wordSet(
  "risiko kendala masalah persoalan permasalahan problem keluhan kekhawatiran hambatan kelemahan kekurangan keberatan ketakutan kesalahan tantangan",
);

const GRADES = wordSet(
  "utama terutama akhir terbesar terbaik terpenting penting besar pertama paling satu-satunya jangka panjang pendek menengah kunci mendasar pokok serius lain lainnya saat ini itu sekarang kini ke depan",
);

const COPULA = wordSet("adalah ialah yaitu yakni");
/** What is said before the copula makes no name of it: `masalah itu tidak akan selesai, yakni …`. */
const TOLD = wordSet(
  "tidak tak belum bukan akan harus bisa dapat sudah telah masih menjadi ada bagaimana apa jika kalau bahwa",
);
/** How something is done, or what it comes to: a clause behind it need be no aim. */
const MEANS = wordSet("cara inti");
/** Before it, in the same clause: `salah satu prioritas`, `akar masalahnya`. */
const BEFORE = wordSet("satu satu-satunya dua tiga beberapa akar jadi dan serta tetapi tapi adalah inilah itulah");
/** What they open names nothing: `masalahnya apa`, `targetnya tergantung pasar`. */
const NAMELESS = wordSet(
  "bergantung tergantung suatu misal misalnya apa apakah siapa bagaimana kapan mengapa kenapa berapa mana sama seperti",
);
/** They only bring what is named: `tujuannya agar X`, `caranya dengan X`, `risikonya jika X`. */
const BRINGING = wordSet(
  "untuk agar supaya biar dengan melalui lewat pada jika kalau apabila ketika bahwa soal terkait adanya memang tetap juga kadang kadang-kadang ada lagi",
);
/** How far behind its noun the copula may stand, in tokens. */
const REACH = 10;

/** Whoever says what the aim or the trouble is, is for or against that: `sasaran kita adalah X`, `kendala utamanya, X`. */
export function findNamedAims({ reading, first, last, voices }: Passage, read: readonly Finding[]): Finding[] {
  const speaker = voices.quote ? voices.speaker : voices.resumed;
  if (!speaker) return [];
  const found: Finding[] = [];
  let starts: Int32Array | null = null;
  for (let index = first; index < last; index++) {
    const side = sideOf(reading, index);
    if (side === null || !opens(reading, index, first)) continue;
    // in the reporter's words a trouble may be anybody's, and a way one of many
    if (!voices.quote && (side === "oppose" || MEANS.has(bare(norm(reading, index))))) continue;
    const behind = contentAt(reading, index, last);
    const named = behind === -1 ? null : namedAt(reading, behind, last, side);
    if (!named || isPointer(reading, named.target)) continue;
    // `prinsipnya, warga harus waspada`: the clause has a predicate of its own
    starts ??= startsOf(read);
    if (holdsBetween(starts, behind, named.target.last)) continue;
    const targets = conjuncts(reading, named.target);
    for (const holder of ownersOf(reading, index, behind - 1, voices))
      for (const target of targets)
        found.push({
          rule: side === "support" ? "stance/need" : "stance/worry",
          holder,
          polarity: turned(side, named.turned),
          predicate: { first: index, last: /^[,:]$/u.test(norm(reading, behind - 1)) ? behind - 1 : behind },
          target,
          modality: "assertion",
          negated: false,
          strength: 2,
        });
    index = behind;
  }
  return found;
}

const bare = (word: string): string => (word.endsWith("nya") ? word.slice(0, -3) : word);

function sideOf(reading: Reading, index: number): "support" | "oppose" | null {
  // `langkah ini adalah termasuk …`
  if (reading.mentionAt[index] !== -1 || isPointing(norm(reading, index + 1))) return null;
  const noun = bare(norm(reading, index));
  if (AIMS.has(noun)) return "support";
  if (WOES.has(noun)) return "oppose";
  return GRADED_AIMS.has(noun) && GRADES.has(norm(reading, index + 1)) ? "support" : null;
}

/** `tujuan kami (adalah)`: no thing that does something. */
export function isNamedAim(reading: Reading, first: number, last: number): boolean {
  return sideOf(reading, first) !== null && copulaBehind(reading, first, last) !== -1;
}

/** At the head of its clause, but not `sesuai tujuan kami, …`. */
function opens(reading: Reading, index: number, first: number): boolean {
  const before = reading.tokens[index - 1];
  if (index === first || before?.kind !== "word") return true;
  const { norm: word } = before;
  const topic = norm(reading, index).endsWith("nya") && isPointing(word);
  // `apabila tujuannya untuk X`
  if (HYPOTHETICAL.has(word)) return false;
  return topic || BEFORE.has(word) || SUBORDINATORS.has(word) || ADVERBS.has(word);
}

/** Where that stands which is the aim, or -1. */
function contentAt(reading: Reading, noun: number, last: number): number {
  const copula = copulaBehind(reading, noun, last);
  if (copula !== -1) return copula + 1;
  let at = noun + 1;
  while (GRADES.has(norm(reading, at))) at++;
  const definite = norm(reading, noun).endsWith("nya") || norm(reading, at - 1).endsWith("nya");
  const own = !definite && FIRST_PERSON.has(norm(reading, at));
  if (own) at++;
  if (at >= last || !(own || definite)) return -1;
  const word = norm(reading, at);
  const means = MEANS.has(bare(norm(reading, noun)));
  if (/^[,:]$/u.test(word)) return means ? -1 : at + 1;
  const purpose = /^(?:untuk|agar|supaya|biar)$/u.test(word) || (!means && /^(?:bukan|me[a-z]{4,})$/u.test(word));
  return purpose && sideOf(reading, noun) === "support" ? at : -1;
}

function copulaBehind(reading: Reading, noun: number, last: number): number {
  let relative = false;
  for (let index = noun + 1; index < last && index < noun + REACH; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token?.kind !== "word") return -1;
    if (COPULA.has(token.norm)) return index;
    relative ||= token.norm === "yang";
    if (!relative && TOLD.has(token.norm)) return -1;
  }
  return -1;
}

/** `(tujuan) utama partai itu`: whose it is, where it is somebody's; else of whoever says so. */
function ownersOf(reading: Reading, noun: number, end: number, voices: Voices): readonly StanceHolder[] {
  let first = noun + 1;
  while (GRADES.has(norm(reading, first))) first++;
  const named = mentionOf(reading, first);
  // `tujuan rapat itu`, `target Pulau Kalinga`: of whoever tells of it
  const thing = named
    ? named.entity.type !== "person" && named.entity.type !== "organization"
    : MEETINGS.has(norm(reading, first));
  const { kind, holders } = thing
    ? { kind: "thing", holders: [] }
    : resolvePhrase(reading, { first, last: end }, voices);
  const owned = kind === "agent" && !norm(reading, noun).endsWith("nya");
  if (owned) return holders;
  const speaker = voices.quote ? voiceAt(reading, noun, voices) : voices.resumed;
  return speaker ? [speaker] : [];
}

interface Named {
  readonly target: Range;
  readonly turned: boolean;
}

/** `bukan X`, `mencegah X`: against X. */
function namedAt(reading: Reading, behind: number, last: number, side: "support" | "oppose"): Named | null {
  let first = behind;
  let clausal = /^[,:]$/u.test(norm(reading, behind - 1));
  let denied = false;
  for (; first < last; first++) {
    const word = norm(reading, first);
    if (/^(?:bukan|tidak|jangan)$/u.test(word)) denied = !denied;
    else if (!BRINGING.has(word)) break;
    clausal ||= /^(?:agar|supaya|biar|jika|kalau|apabila|ketika|bahwa|tidak|jangan)$/u.test(word);
  }
  const word = norm(reading, first);
  const open = side === "support" ? CONDITIONS.has(norm(reading, first - 1)) : verbVoice(word) === "active" && !clausal;
  if (
    open ||
    NAMELESS.has(word) ||
    (denied && (side === "oppose" || /^(?:hanya|sekadar|sekedar|cuma|semata|lagi)$/u.test(word)))
  )
    return null;
  if (side === "support" && reverses(reading, first) && verbVoice(word) === "active") {
    const target = nounPhraseAt(reading, first + 1, nextVerb(reading, first + 1, last));
    return target && { target, turned: !denied };
  }
  const noun = clausal || verbVoice(word) !== null ? null : nounPhraseAt(reading, first, last);
  // `prioritas kami adalah turun ke bawah`
  const short = noun && noun.last - noun.first === 1 && reading.tokens[noun.last]?.kind === "word";
  const target = noun && !short ? withRelative(reading, noun, last) : clauseAt(reading, first, last);
  // `agar Polri, TNI, …`: cut off
  return target && !(clausal && target.last - target.first === 1) ? { target, turned: denied } : null;
}

/** `mencegah stunting (dan meningkatkan gizi)` */
function nextVerb(reading: Reading, first: number, last: number): number {
  for (let index = first; index < last && index < first + REACH; index++)
    if (/^(?:dan|serta)$/u.test(norm(reading, index)) && verbVoice(norm(reading, index + 1)) === "active") return index;
  return last;
}
