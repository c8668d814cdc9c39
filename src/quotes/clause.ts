import {
  isConjunction,
  isPlainPredicate,
  isPreposition,
  isState,
  looksLikeVerb,
  preverbTrie,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import { isHighest, isVerbless } from "./verbless.js";
import { DEMONSTRATIVES, isOwned } from "./words.js";

/** `saat ini` is a date, no conjunction. */
const POINTERS = new Set(["ini", "itu"]);
const JOINTS = new Set(["dan", "serta", "lalu", "kemudian"]);
/** Verbs without a prefix, which are never part of what something is called. */
const HAPPENING = wordSet(
  "muncul timbul tiba bangkit roboh runtuh tenggelam bekerja rampung lenyap raib ludes anjlok amblas ambles jebol molor",
);
/** The same words may tell what kind a thing is (`pintu keluar`); predicates where the noun is complete or a time follows. */
const COMING = wordSet("kembali keluar cair pecah batal bocor mogok pindah pulih berlaku kelar beres usang");
const BELONGING = wordSet("dalam salah bagian kategori");
/** Before an adjective they make a predicate: `anggaran itu terlalu besar`. */
export const DEGREES = wordSet("terlalu terlampau semakin makin kian paling kurang amat begitu terasa");
/** Before the main verb of a sentence; behind the words of a relative clause they end it: `warga yang datang harus mendaftar`. */
export const AUXILIARIES = wordSet(
  "akan bakal telah sudah belum masih harus perlu dapat bisa mampu tidak tak bukan adalah ialah merupakan menjadi wajib mesti layak",
);
/** Verbs by their form that follow a noun as adjectives do: `evaluasi menyeluruh`. */
const ATTRIBUTES = wordSet(
  "menyeluruh mendalam mendasar memadai berkelanjutan berkala berskala berbasis berkualitas berwenang bersangkutan berkepanjangan terlantar terbatas tertutup berlebihan berimbang bersenjata bertahap bersertifikat bersubsidi bermotor berbayar berjenjang bergizi bersejarah bermartabat berintegritas berjudul bertajuk bertema tersembunyi",
);
/** `jumlah itu sedikit berbeda dengan X`, `pencabutan itu dikarenakan Y`: predicates, unless they open an aside. */
const STATED = wordSet("berbeda disebabkan dikarenakan diakibatkan");
const WHEN = wordSet("saat ketika sejak sampai hingga sebelum setelah selama pasca usai");
/** Behind them stands what something is held to be: `model yang dinilai sangat baik`. */
const JUDGED = wordSet("dinilai dianggap disebut dirasa dipandang terasa");
/** Verbs without a prefix that want nothing behind them: `warga yang hadir (memilih pulang)`. */
const WHOLE = wordSet(
  "ada datang hadir lahir lolos masuk menang kalah mundur naik turun pulang pergi tampil tewas tinggal",
);
/** What they govern has no subject: `akibat terlalu sering berinteraksi`. */
const GOVERNORS = wordSet("akibat demi guna");
const APPOSING = wordSet("yakni yaitu sebagaimana");
const EDGE = new Set([",", ".", ";", ":", "!", "?", "…", "-", "--", "–", "—"]);

/** Half-open range of token indices. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Does a stretch of words hold a predicate of its own, not only a noun phrase with a relative clause? */
export function hasPredicate(context: QuoteContext, first: number, last: number): boolean {
  const { tokens } = context;
  let relative = false;
  /** Where the relative clause began, and its verb. */
  let opened = first;
  let verbInside = -1;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.norm === "yang" || token.norm === "agar" || GOVERNORS.has(token.norm)) {
      if (!relative && i > first && isHighest(context, i)) return true;
      relative = true;
      opened = i;
      continue;
    }
    // `menekankan satu hal yang penting, yakni …`, but `sebabnya yakni …`
    if (i > first && APPOSING.has(token.norm) && tokens[i - 1]?.norm === ",") {
      relative = true;
      continue;
    }
    if (token.norm === "untuk") {
      // `untuk mengawal program`, but `untuk tahun 2006 sebesar …` is no clause
      const next = tokens[i + 1];
      // `aturan ini untuk melindungi warga`
      if (!relative && next && looksLikeVerb(next.norm) && i > first + 1 && tokens[i - 1]?.norm === "ini") return true;
      if (next && (looksLikeVerb(next.norm) || isPlainPredicate(next.norm))) relative = true;
      continue;
    }
    if (token.norm === "," && i > first + 3) relative = tokens[i + 1]?.norm === "termasuk";
    // what follows is a clause of its own: `kemitraan pada 2022, ketika Putin mengunjungi Beijing`
    // `pembagian itu saat Ramadan berisiko mubazir`: when, in a word or two
    const when = WHEN.has(token.norm) && isTime(context, i + 1);
    if (
      i > first &&
      !when &&
      isConjunction(token.norm) &&
      !JOINTS.has(token.norm) &&
      context.dateAt(i) < 0 &&
      !POINTERS.has(tokens[i + 1]?.norm ?? "")
    )
      return false;
    if (!relative && isVerbless(context, first, i)) return true;
    if (token.kind !== "word" || context.mentionAt(i)) continue;
    const before = tokens[i - 1]?.norm ?? "";
    // `petugas yang berwenang (memantau pasar)`, `pesawat yang hilang kontak (berada di laut)`
    if (relative && before === "yang" && closesRelative(context, i)) {
      relative = false;
      verbInside = i;
      continue;
    }
    if (i > first && ATTRIBUTES.has(token.norm) && !isPredicateSign(before)) continue;
    const stated = STATED.has(token.norm) && i > first && before !== "yang" && before !== ",";
    const verb = (looksLikeVerb(token.norm) && !isCapitalized(token.text)) || stated;
    if (!verb && !isPlainPredicate(token.norm) && !DEGREES.has(token.norm) && !isStateOf(context, first, i)) continue;
    // `nama yang diduga terlibat`, `rumah yang berganti rupa menjadi toko`: one verb with the next
    const chained = verbInside === i - 1 || (token.norm === "menjadi" && i - verbInside <= 3);
    if (verb && !relative && verbInside >= first && chained) {
      verbInside = i;
      continue;
    }
    // `dalam mendukung`, `dengan memberi`: no finite verb
    if (verb && isPreposition(before)) continue;
    // `yang terjadi pekan lalu disebabkan …` is joined to nothing
    const joined = JOINTS.has(before) && context.dateAt(i - 1) < 0;
    // `orang yang datang dan membawa surat`: joined to the verb of the relative clause
    if (verb && joined && !relative && verbInside >= first && i - verbInside <= 3) {
      verbInside = i;
      continue;
    }
    // `menegaskan arah hubungan dan mencapai hasil`: joined to the verb before the stretch
    if (verb && i > first && joined && !relative) return false;
    // `model yang dinilai sangat baik`: the adverb belongs to the verb before it
    if (!relative && !verb && verbInside === i - 1 && JUDGED.has(tokens[i - 1]?.norm ?? "")) continue;
    if (!relative) return true;
    // `kerugian akibat banjir itu mencapai Rp2 miliar`: the noun that is governed is complete
    if (verb && GOVERNORS.has(tokens[opened]?.norm ?? "") && DEMONSTRATIVES.has(before)) return true;
    // `warga yang datang harus mendaftar`, but not `warga yang saat ini belum mendaftar`
    if (AUXILIARIES.has(token.norm) && i - opened > 1 && !opensPredicate(context, i - 1, opened)) return true;
    // the first verb behind `yang` belongs to the relative clause, the next one is the main verb
    if (verb) {
      relative = false;
      verbInside = i;
    }
  }
  return false;
}

/** An attribute or a state behind `yang`, which no verb goes with. */
function closesRelative({ tokens }: QuoteContext, index: number): boolean {
  const { norm } = tokens[index] as Token;
  if (ATTRIBUTES.has(norm) || STATED.has(norm)) return true;
  return (WHOLE.has(norm) || isState(norm)) && !looksLikeVerb(tokens[index + 1]?.norm ?? "");
}

/** `jembatan itu rusak`, `Budi sakit`: nothing that is said of the noun before it. */
function isStateOf(context: QuoteContext, first: number, index: number): boolean {
  const { norm } = context.tokens[index] as Token;
  const before = context.tokens[index - 1] as Token;
  if (HAPPENING.has(norm)) return index === first || before.norm !== "yang";
  if (index === first) return false;
  // `hal itu termasuk dalam perjanjian`
  if (norm === "termasuk")
    return DEMONSTRATIVES.has(before.norm) && BELONGING.has(context.tokens[index + 1]?.norm ?? "");
  const coming = COMING.has(norm);
  if ((!isState(norm) && !coming) || context.tokens[index + 1]?.norm === "satu") return false;
  return closesNoun(context, index - 1) || (coming && isTimed(context, index + 1) && followsWord(context, index - 1));
}

/** Is the noun phrase complete with the token: `jembatan itu`, `nadanya`, a name? */
function closesNoun({ tokens, mentionAt }: QuoteContext, index: number): boolean {
  const { norm } = tokens[index] as Token;
  if (looksLikeVerb(norm)) return false;
  if (DEMONSTRATIVES.has(norm) || mentionAt(index)?.mention.kind === "name") return true;
  return isOwned(norm);
}

/** `(keluar) Rabu petang`, `(cair) pada Jumat`, `(pecah) saat mendahului` */
function isTimed(context: QuoteContext, index: number): boolean {
  const { norm } = context.tokens[index] ?? { norm: "" };
  return context.dateAt(index) >= 0 || WHEN.has(norm) || (norm === "pada" && context.dateAt(index + 1) >= 0);
}

function followsWord({ tokens }: QuoteContext, index: number): boolean {
  const { kind, norm } = tokens[index] as Token;
  return kind === "word" && norm !== "yang" && !isPreposition(norm) && !isConjunction(norm) && !looksLikeVerb(norm);
}

/** A date, or a feast (`Ramadan`): a capital that opens no name, title or clause. */
function isTime(context: QuoteContext, index: number): boolean {
  if (context.dateAt(index) >= 0) return true;
  const token = context.tokens[index];
  if (token === undefined || !isCapitalized(token.text) || context.mentionAt(index) !== null) return false;
  const next = context.tokens[index + 1];
  return next !== undefined && !isCapitalized(next.text);
}

/** Is the word, in front of a verb, a sign that the verb is the predicate? */
function isPredicateSign(norm: string): boolean {
  return AUXILIARIES.has(norm) || DEGREES.has(norm) || POINTERS.has(norm) || norm === "sangat" || norm === "lebih";
}

/** Does the word leave the predicate to what follows: an adverb, a date, a pointer, a preposition? */
function opensPredicate(context: QuoteContext, index: number, opened: number): boolean {
  const { norm } = context.tokens[index] as Token;
  return (
    context.dateAt(index) >= 0 ||
    // `ajang yang ke-50 ini harus lancar`: the pointer closes the relative clause
    (POINTERS.has(norm) && index - opened === 1) ||
    isPreposition(norm) ||
    isConjunction(norm) ||
    AUXILIARIES.has(norm) ||
    preverbTrie().longestAt(context.tokens, index) !== null
  );
}

/** Shrinks a stretch past commas, full stops and blanks at its edges; quotation marks go only in pairs. */
export function trimContent(context: QuoteContext, first: number, last: number): Stretch {
  const { tokens } = context;
  let from = first;
  let to = last;
  for (;;) {
    const opening = tokens[from];
    const closing = tokens[to - 1];
    if (from >= to || !opening || !closing) return { first: from, last: from };
    if (opening.kind === "punctuation" && EDGE.has(opening.norm)) from++;
    else if (closing.kind === "punctuation" && EDGE.has(closing.norm) && closing.norm !== "?" && closing.norm !== "!")
      to--;
    else if (opening.kind === "quote" && isUnpaired(context, from, from, to)) from++;
    else if (closing.kind === "quote" && isUnpaired(context, to - 1, from, to)) to--;
    else return { first: from, last: to };
  }
}

function isUnpaired(context: QuoteContext, mark: number, first: number, last: number): boolean {
  const region = context.regionAt(mark);
  if (!region || region.open === null || region.close === null) return true;
  return region.open < first || region.close >= last;
}

/** Index of the first token in `first`..`last` that satisfies the test, or -1. */
export function findToken(
  tokens: readonly Token[],
  first: number,
  last: number,
  test: (token: Token, index: number) => boolean,
): number {
  for (let i = first; i < Math.min(last, tokens.length); i++) if (test(tokens[i] as Token, i)) return i;
  return -1;
}
