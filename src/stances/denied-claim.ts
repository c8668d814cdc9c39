import { nonNegations, verbVoice, wordSet } from "../lexicon/index.js";
import type { Quote } from "../types.js";
import type { Clause } from "./clause.js";
import type { Passage } from "./context.js";
import { opensClause } from "./evaluation-clause.js";
import type { Finding } from "./finding.js";
import { clauseAt, nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { trim } from "./trim.js";
import { HYPOTHETICAL, NOT, NUMERALS } from "./words.js";

/**
 * A claim that a speaker denies or puts right: `tidak ada pungutan`, `ini bukan intervensi`, `harus ditata, bukan digusur`. What is merely
 * absent (`tidak ada korban`) or otherwise (`ia bukan dokter`) is none.
 */
export function findDenials({ reading, first, last, voices }: Passage): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const found: Finding[] = [];
  for (let index = first; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    const claim = /^bukan(?:lah)?$/u.test(word)
      ? notSo(reading, index, { first, last }, quote)
      : NOT.has(word) && norm(reading, index + 1) === "ada"
        ? absent(reading, index, last)
        : null;
    if (!claim) continue;
    found.push({
      rule: "stance/contrast",
      holder: speaker,
      polarity: "oppose",
      predicate: { first: index, last: Math.min(claim.first, index + 2) },
      target: claim,
      modality: "assertion",
      negated: true,
      strength: 1,
    });
  }
  return found;
}

/** What somebody may be said to do and should not. */
const WRONGS = wordSet(`
  paksaan pemaksaan intervensi pungutan pungli penyimpangan pelanggaran penyelewengan penyalahgunaan penolakan pemecatan penundaan
  pemotongan penghapusan diskriminasi kriminalisasi politisasi monopoli kesengajaan permainan kongkalikong kongkalingkong
  persekongkolan rekayasa pencitraan hoaks hoax penipuan korupsi suap gratifikasi pemborosan konspirasi manipulasi kecurangan
  pembiaran tekanan motif maksud agenda niat unsur indikasi penggunaan keterlibatan
`);
/** With what they tie it: `tidak ada kaitannya dengan politik`. */
const TIES = wordSet("kaitan kaitannya keterkaitan hubungan hubungannya urusan urusannya sangkut-paut");
/** It is what they are about that is denied: `tidak ada program resmi soal insentif`. */
const PLANS = wordSet("program kebijakan perintah instruksi rencana keputusan pembicaraan");
const ABOUT = wordSet("terkait soal mengenai tentang");

/** `tidak ada (pungutan dalam program itu)`, but not `jika tidak ada penolakan`. */
function absent(reading: Reading, index: number, last: number): Range | null {
  for (let at = index - 1; at > index - 4; at--)
    if (HYPOTHETICAL.has(norm(reading, at)) || norm(reading, at) === "atau") return null;
  const noun = norm(reading, index + 2);
  const phrase = nounPhraseAt(reading, index + 2, last);
  if (!phrase) return null;
  if (TIES.has(noun)) {
    const tied = norm(reading, phrase.last) === "dengan" ? nounPhraseAt(reading, phrase.last + 1, last) : null;
    return tied && { first: phrase.first, last: tied.last };
  }
  // `tidak ada toleransi bagi (pegawai yang menerima suap)`
  if (noun === "toleransi") return TOWARDS.has(norm(reading, index + 3)) ? clauseAt(reading, index + 4, last) : null;
  if (!PLANS.has(noun)) return isWrong(reading, index + 2) ? phrase : null;
  for (let at = phrase.first + 1; at < phrase.last + 1; at++)
    if (ABOUT.has(norm(reading, at))) return nounPhraseAt(reading, at + 1, last);
  return null;
}

const TOWARDS = wordSet("bagi kepada terhadap pada untuk");

function isWrong(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return WRONGS.has(word) || (word === "konflik" && norm(reading, index + 1) === "kepentingan");
}

/** `bukan` where something is denied: a wrong, a purpose, a claim that goes round, or the other thing than what is called for. */
function notSo(reading: Reading, index: number, passage: Range, quote: Quote): Range | null {
  const harmless = nonNegations().longestAt(reading.tokens, index);
  const only = harmless?.length === 2 && MERELY.has(norm(reading, index + 1));
  if ((harmless && !only) || NO_CLAIMS.has(norm(reading, index + 1))) return null;
  const purpose = norm(reading, index + 1) === "untuk" && verbVoice(norm(reading, index + 2)) !== null;
  let from = index + (only || purpose ? 2 : 1);
  while (LIGHT.has(norm(reading, from))) from++;
  let end = from;
  while (end < passage.last && end < from + LONGEST && !endsClaim(reading, end)) end++;
  const claim = trim(reading, from, end);
  if (!claim) return null;
  const behind = norm(reading, end) === "," ? end + 1 : end;
  const lemma = quote.cue?.lemma ?? "";
  const asked = quote.kind !== "direct" && ASKING.has(lemma);
  const called = norm(reading, index - 1) === "," && (asked || isCalledFor(reading, passage.first, index - 1));
  if (only) return called && !BUT.has(norm(reading, behind)) ? claim : null;
  const round = norm(reading, end) === "seperti" && CLAIMED.has(norm(reading, end + 1));
  const denies = quote.kind !== "direct" && DENYING.has(lemma);
  // `bukan lantai dua seperti yang beredar`: a figure put right
  if ((round || denies) && isFigure(reading, claim)) return null;
  return purpose || round || called || denies || isWrong(reading, from) ? claim : null;
}

/** `bukan (meninggal karena tekanan)`: the cause is part of what is denied. */
const endsClaim = (reading: Reading, index: number): boolean =>
  opensClause(reading, index) && reading.mentionAt[index] === -1 && norm(reading, index) !== "karena";

/** `dua`, `lantai dua`, `selama dua bulan`: how many, where or how long. */
function isFigure({ tokens }: Reading, { first, last }: Range): boolean {
  for (let index = first; index < last && last - first <= 4; index++)
    if (tokens[index]?.kind === "number" || NUMERALS.has(tokens[index]?.norm ?? "")) return true;
  return false;
}

const LIGHT = wordSet("malah justru merupakan sekedar sekadar lagi");
const LONGEST = 24;
const MERELY = wordSet("sekadar hanya cuma");
const BUT = wordSet("tetapi tapi namun melainkan");
const DENYING = wordSet("tegas bantah tepis tampik sangkal sanggah klarifikasi");
const ASKING = wordSet("minta desak imbau dorong harap saran usul");
const NO_CLAIMS = wordSet(
  "berarti tidak tak tanpa apa-apa siapa-siapa masalah soal perkara hal dan main karena sebaliknya begitu",
);
/** `seperti (yang ramai disebut)`, `seperti (kabar yang beredar)` */
const CLAIMED = wordSet("yang kabar isu disebut disebutkan dikabarkan diberitakan dituduhkan dituding informasi rumor");

/** `harus menata pasar, bukan sekadar (memungut retribusi)`: set against what is called for, where `bukan hanya A, tetapi juga B` is both. */
export function isSetAgainst(reading: Reading, { first, end, link }: Clause): boolean {
  if (link !== "coordinate" || norm(reading, first) !== "bukan" || norm(reading, first - 1) !== ",") return false;
  return MERELY.has(norm(reading, first + 1)) && !BUT.has(norm(reading, norm(reading, end) === "," ? end + 1 : end));
}

/** `sopir harus terlatih(, bukan sopir cabutan)` */
function isCalledFor(reading: Reading, first: number, comma: number): boolean {
  for (let at = comma - 1; at >= first && at > comma - LONGEST; at--) {
    const token = reading.tokens[at];
    if (token?.kind === "punctuation" && /^[.!?;:]/u.test(token.norm)) return false;
    if (CALLING.has(token?.norm ?? "")) return !/^(?:tidak|tak)$/u.test(norm(reading, at - 1));
  }
  return false;
}

const CALLING = wordSet(
  "harus haruslah harusnya seharusnya semestinya mestinya mesti wajib perlu hendaknya sebaiknya dibutuhkan diperlukan butuh ingin",
);
