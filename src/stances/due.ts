import { verbVoice, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { norm, type Range, type Reading } from "./reading.js";
import { trim } from "./trim.js";
import { ADVERBS, COPULAS, DETERMINERS, PURPOSE } from "./words.js";

const MUST = wordSet("harus haruslah perlu wajib mesti");
const THERE = wordSet("ada adanya terdapat punya memiliki merupakan adalah menjadi jadi ini itu ialah yakni yaitu");
const POINTS = wordSet("inilah itulah");
/** They name nothing that somebody could be for. */
const VAGUE = wordSet(
  "hal hal-hal sesuatu masalah permasalahan persoalan kendala tantangan problem poin aspek syarat persyaratan risiko konsekuensi biaya tahapan banyak apa siapa mana mereka orang tugas kewajiban prosedur persiapan berupa amanat",
);
/** What befalls one, or is borne in mind, is not called for. */
const BORNE = wordSet(
  "dipenuhi dipenuhin diterima ditanggung dihadapi dialami dilalui dibayar dibayarkan dijalani dilampirkan diketahui diingat dipahami dicatat disadari ditunjukkan disertakan ditempuh dikeluarkan diemban dimiliki ditampung dikhawatirkan ditakuti digarisbawahi ditekankan dihubungi dibawa dikorbankan",
);
/** Nothing is said to be there: `apa yang harus …`, `tanpa ada siswa yang harus …`, `ketika lembaga yang harus …`. */
const OTHERWISE = wordSet(
  "tidak tak bukan belum tanpa apa apakah siapa mana berapa ketika jika kalau sadar semua setiap bisa akan",
);
/** How far before `yang` what brings the noun may stand, in tokens. */
const REACH = 9;

/** `ada banyak laporan yang harus ditindaklanjuti`, `inilah sungai yang perlu kita bersihkan`: that it is there is said so that it be done. */
export function judgeDue(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  const yang = clause.first - 1;
  if (!voices.quote || !MUST.has(norm(reading, clause.first)) || norm(reading, yang) !== "yang") return [];
  if (BORNE.has(norm(reading, clause.headFirst)) || goesOn(reading, clause)) return [];
  const target = thingBefore(reading, yang);
  const voice = target && voiceAt(reading, clause.first, voices);
  if (!target || !voice) return [];
  return findings(context, index, {
    rule: "stance/obligation",
    holders: [voice],
    polarity: turned("support", clause.negated),
    target,
    negated: clause.negated,
    strength: 2,
    splits: false,
  });
}

/** `jumlah yang harus dibayar (mencapai X)`, `(adalah X)`: it is told of in passing. */
function goesOn(reading: Reading, { headLast, end }: Clause): boolean {
  for (let index = headLast; index < end + 1 && index < headLast + REACH; index++) {
    const word = norm(reading, index);
    if (reading.tokens[index]?.kind !== "word" || PURPOSE.has(word)) return false;
    if (COPULAS.has(word) || word === "itu" || verbVoice(word) === "active") return true;
  }
  return false;
}

/** The noun before `yang`, where the clause says of it that it is there, or says no more. */
function thingBefore(reading: Reading, yang: number): Range | null {
  let last = yang;
  while (last > 0 && (ADVERBS.has(norm(reading, last - 1)) || POINTS.has(norm(reading, last - 1)))) last--;
  for (let index = last - 1; index >= 0 && index > last - REACH; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (THERE.has(word) || reading.tokens[index]?.kind !== "word")
      return OTHERWISE.has(norm(reading, index - 1)) || word === "," ? null : named(reading, index + 1, last);
    if (verbVoice(word) !== null || OTHERWISE.has(word)) return null;
  }
  return null;
}

function named(reading: Reading, from: number, last: number): Range | null {
  let first = from;
  while (first < last && reading.mentionAt[first] === -1 && isLight(reading, first)) first++;
  const thing = trim(reading, first, last);
  return thing && !VAGUE.has(norm(reading, thing.first)) ? thing : null;
}

function isLight(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return DETERMINERS.has(word) || ADVERBS.has(word) || reading.tokens[index]?.kind === "number";
}
