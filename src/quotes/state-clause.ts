import { isConjunction, isPreposition, isState, looksLikeVerb, preverbTrie, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { findToken } from "./clause.js";
import type { QuoteContext } from "./context.js";
import { DEMONSTRATIVES } from "./words.js";

/** Cues behind which a noun and a state make a clause: `memastikan stok aman`, but `menjelaskan kondisi aman` names a thing. */
const ASSERTING = wordSet(
  "pasti jamin minta imbau ingat harap klaim dalih kilah aku kata tegas nyata ajak saran usul target janji sebut lapor kira prakira prediksi",
);
/** States that are more often said of a noun than part of what it is called. */
const SAID = wordSet(
  "aman tegas lancar stabil bebas patuh waspada siaga sehat selamat netral normal kondusif tertib disiplin profesional jujur transparan konsisten fokus tenang sabar kompak kebal lolos selesai tuntas sukses gagal surut pulih reda rampung beres kelar gratis",
);
/** Of a thing they tell how it is: `menilai kinerja dewan buruk`. */
const JUDGING = wordSet("nilai anggap yakin duga syukur");
/** Behind a noun that is valued they tell what it is like: `menilai gaya Budi mirip pendahulunya`. */
const LIKE = wordSet("mirip serupa sama setara sebanding identik senada selaras");
/** They take in all of what a noun means, which is then complete: `seluruh izin lengkap`. */
const ALL = wordSet("semua seluruh setiap segala");
/** What is promised or asked for has its qualities: `menjanjikan beasiswa gratis`. */
const GIVING = wordSet("janji usul ajak saran target");
/** Of a thing they tell what it is: `menyebut kabar itu hoaks`. */
const CALLING = wordSet("sebut anggap nilai tuding tuduh yakin duga");
const FAULTS = wordSet(
  "lalai abai keliru salah bohong curang kejam licik arogan lamban lemah lambat ngawur serakah egois munafik diskriminatif ilegal pembohong",
);
/** Behind a thing that somebody speaks of they tell how often, when and with what it is done. */
const ASIDE = wordSet(
  "lagi juga pula pun saja sendiri kembali begitu demikian satu dua tiga sekali berkali-kali berulang sering terus selalu pernah sudah kemarin tadi nanti kini lalu kemudian sebelumnya langsung sambil seraya sembari secara tanpa soal tentang terkait termasuk misalnya seperti sebagai sebagaimana bersama adalah ini itu tersebut",
);
/** Why it is so: behind a thing that is pointed at what is said of it, not why somebody says it. */
const REASONS = wordSet("lantaran akibat disebabkan karena");
/** `dalam keadaan baik` is said of somebody, `dalam rapat` tells where. */
const CONDITION = new Set(["keadaan", "kondisi"]);
/** So near before a state `yang` makes it an attribute: `petugas yang benar-benar jujur`. */
const NEAR = 4;

/** `memastikan pasokan beras aman`, `meminta warga patuh terhadap aturan`: a noun and what is said of it, without a verb. */
export function saysState(context: QuoteContext, lemma: string, first: number, last: number): boolean {
  const judges = JUDGING.has(lemma);
  const calls = CALLING.has(lemma);
  if (!judges && !calls && !ASSERTING.has(lemma)) return false;
  const { tokens } = context;
  if (calls && isCalled(context, first, last)) return true;
  let relative = first - NEAR - 1;
  for (let i = first; i < last; i++) {
    const { norm, text, kind } = tokens[i] as Token;
    if (kind === "punctuation" && i > first + 1) return false;
    if (norm === "yang") relative = i;
    if (i === first || i - relative <= NEAR) continue;
    if (norm === "dalam" && CONDITION.has(tokens[i + 1]?.norm ?? "")) return true;
    if (isCapitalized(text)) continue;
    if (judges && LIKE.has(norm) && followsNoun(context, i - 1)) return true;
    const any = judges || ALL.has((tokens[first] as Token).norm);
    const said = SAID.has(norm) && !(norm === "gratis" && GIVING.has(lemma));
    const state = said || (any && isState(norm)) || (calls && FAULTS.has(norm));
    // `layanan kembali normal`
    const noun = tokens[i - 1]?.norm === "kembali" ? i - 2 : i - 1;
    if (state && noun >= first && followsNoun(context, noun) && closesClause(context, i + 1, last)) return true;
  }
  return false;
}

/** `menyebut tuduhan itu fitnah`, `menganggap Budi orang baik`: a thing that is pointed at or named, and a noun for what it is. */
function isCalled(context: QuoteContext, first: number, last: number): boolean {
  const { tokens } = context;
  const name = context.mentionAt(first);
  const pointer = findToken(tokens, first + 1, Math.min(last, first + NEAR + 1), ({ norm }) =>
    DEMONSTRATIVES.has(norm),
  );
  const behind = name?.first === first ? name.last : pointer + 1;
  if (behind <= first || behind >= last) return false;
  for (let i = first; i < behind - 1; i++) if (isPreposition((tokens[i] as Token).norm) && !name) return false;
  const { kind, norm, text } = tokens[behind] as Token;
  // `menyebut kendala itu lantaran …`
  if (REASONS.has(norm)) return true;
  if (kind !== "word" || isCapitalized(text) || ASIDE.has(norm) || context.dateAt(behind) >= 0) return false;
  return !isPreposition(norm) && !isConjunction(norm) && !looksLikeVerb(norm) && norm !== "yang";
}

function followsNoun(context: QuoteContext, index: number): boolean {
  const { norm, kind } = context.tokens[index] as Token;
  if (context.mentionAt(index)) return true;
  if (kind !== "word" || isPreposition(norm) || isConjunction(norm) || looksLikeVerb(norm)) return false;
  return preverbTrie().longestAt(context.tokens, index) === null;
}

function closesClause(context: QuoteContext, index: number, last: number): boolean {
  if (index >= last || context.dateAt(index) >= 0) return true;
  const { tokens } = context;
  const { norm, kind } = tokens[index] as Token;
  if (norm === "dan") return isState(tokens[index + 1]?.norm ?? "") || SAID.has(tokens[index + 1]?.norm ?? "");
  return kind === "punctuation" || isPreposition(norm) || isConjunction(norm) || norm === "terhadap" || norm === "lagi";
}
