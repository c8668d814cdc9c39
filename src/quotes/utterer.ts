import {
  isAgentNoun,
  isCommonWord,
  isDocument,
  isSpeechCue,
  isThingNoun,
  looksLikeVerb,
  titles,
  wordSet,
} from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Source, Subject } from "./draft.js";
import { isLaw } from "./law-speaker.js";
import { isAccount } from "./named.js";
import { PROPERTIES } from "./words.js";

const COUNTERS = wordSet("sebuah suatu satu sepasang sejumlah beberapa berbagai banyak");
/** Before the noun that tells who it is: `salah satu syarat`, `hampir semua warga`. */
const LEADS = wordSet("salah satu seorang semua setiap seluruh hampir para sebagian mayoritas ada juga");
/** `ada juga salah satu dari` and the like are no longer. */
const MOST_LEADS = 5;
/** What is done or is so, by the form of the word: `imbauan`, `keberanian`, `penyebarannya`. */
const DEED = /^[a-z]{4,}an(?:nya)?$/u;
/** People and bodies that have that form. */
const NO_DEED = wordSet(
  "kalangan pasangan atasan bawahan simpatisan pimpinan jajaran satuan badan dewan ikatan kumpulan perkumpulan perhimpunan perusahaan kepolisian kejaksaan kementerian kedutaan kelurahan kecamatan pengadilan perwakilan persatuan pasukan angkatan barisan gabungan gerakan jaringan kesatuan kelompok perempuan relawan hartawan dermawan wartawan karyawan ilmuwan sukarelawan restoran juragan majikan pabrikan",
);
const QUANTITY = /\d|\bpersen\b|^sebagian besar$/iu;
/** What any paper can do: `surat itu menyebutkan`. Other cues tell what somebody wants, fears or vouches for. */
const STATING = wordSet(
  "sebut nyata jelas tegas terang tutur jawab contoh catat tulis muat ungkap cerita atur bunyi tunjuk temu simpul lapor kira prediksi proyeksi",
);

/** What a law does and does not say: `UUD 1945 mengakui masyarakat adat`. */
const GRANTING = wordSet("aku jamin yakin harap khawatir ingin janji pasti anggap pandang");

/** What is shown need not be said: of things only documents and inquiries report (`survei itu menunjukkan bahwa`). */
export function isUtterer(context: QuoteContext, subject: Subject): boolean {
  const { source } = subject;
  if (source.entity !== null || source.joined || source.kind === "pronoun" || source.kind === "anonymous") return true;
  const head = firstEndingAfter(context.tokens, source.start);
  if (source.kind === "role" && titles().longestAt(context.tokens, head)) return true;
  if (isAccount(context.tokens[head] as Token)) return true;
  // `sebuah penelitian`, `hasil survei`
  const norm = context.tokens[past(context, head, COUNTERS)]?.norm ?? "";
  return isAgentNoun(norm) || isDocument(norm);
}

/** Is it a thing that would want, fear or vouch for something: `sistem ini menjamin …`, `hal itu mengancam …`? */
export function isThingWithWill(context: QuoteContext, { source }: Subject, lemma: string): boolean {
  if (GRANTING.has(lemma) && isLaw(context, firstEndingAfter(context.tokens, source.start))) return true;
  return !STATING.has(lemma) && !isSpeechCue(lemma) && isThing(context, source);
}

/** Names the source a thing, no person, body or document? */
export function isThing(context: QuoteContext, source: Source): boolean {
  if (source.entity !== null || source.joined) return false;
  if (source.kind !== "group" && source.kind !== "anonymous") return false;
  // `tujuh dari 19 peserta`, `kurang dari 10 persen`, `sebagian besar`
  if (QUANTITY.test(context.doc.text.slice(source.start, source.end))) return false;
  const { tokens } = context;
  const at = past(context, firstEndingAfter(tokens, source.start), LEADS, COUNTERS);
  const head = tokens[at] as Token | undefined;
  const norm = head?.norm.replace(/nya$/, "") ?? "";
  if (head?.kind !== "word" || isAgentNoun(norm) || isDocument(norm) || titles().longestAt(tokens, at)) return false;
  if (isThingNoun(norm) || PROPERTIES.has(head.norm) || looksLikeVerb(head.norm)) return true;
  // a word that is nowhere else written small may be a name: `Kurniawan`
  return DEED.test(head.norm) && !NO_DEED.has(norm) && (!isCapitalized(head.text) || isCommonWord(head.norm));
}

/** The first token behind words that lead on to the noun. */
function past({ tokens }: QuoteContext, first: number, ...leads: readonly ReadonlySet<string>[]): number {
  let at = first;
  while (at < first + MOST_LEADS && leads.some((words) => words.has(tokens[at]?.norm ?? ""))) at++;
  return at;
}
