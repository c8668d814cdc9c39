import { verbVoice, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { isPointer } from "./antecedent.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { voiceAt } from "./nested-voice.js";
import { clauseAt, nounPhraseAt, withRelative } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";

const COPULA = wordSet("adalah ialah yaitu yakni");
const NEED = wordSet("harus perlu mesti wajib diperlukan dibutuhkan diutamakan diprioritaskan");
/** What is met or borne is not called for: `yang harus dibayar adalah pajak`. */
const MET = wordSet(
  "dipenuhi diterima ditanggung dihadapi dialami dilalui dibayar dijalani dilampirkan diketahui diingat dipahami dicatat ditunjukkan disertakan",
);
/** Before `yang` they name nothing: `langkah yang harus diambil adalah …`, but not `bahan yang diperlukan adalah …`. */
const OPEN = wordSet("hal langkah tindakan upaya jadi sekarang justru sebenarnya karena dan solusi cara pertama utama");
/** How far behind `yang` the copula may stand, in tokens. */
const REACH = 9;

/** `yang perlu dilakukan adalah X`, `yang terpenting adalah X`: the speaker is for X. */
export function findClefts({ reading, first, last, voices }: Passage): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  const found: Finding[] = [];
  for (let index = first; index < last; index++) {
    const wanted = norm(reading, index) === "yang" ? importantAt(reading, index, first, last) : null;
    const speaker = wanted && voiceAt(reading, index, voices);
    if (wanted && speaker) found.push(needFor(speaker, { first: index, last: wanted.first }, wanted));
    if (!COPULA.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    const opening = openingOf(reading, first, index);
    const holder = opening === -1 ? null : voiceAt(reading, opening, voices);
    const target = holder ? wantedAt(reading, index + 1, last) : null;
    if (!holder || !target || isPointer(reading, target)) continue;
    found.push(needFor(holder, { first: opening, last: index + 1 }, target));
  }
  return found;
}

function needFor(holder: StanceHolder, predicate: Range, target: Range): Finding {
  return {
    rule: "stance/need",
    holder,
    polarity: "support",
    predicate,
    target,
    modality: "obligation",
    negated: false,
    strength: 2,
  };
}

/** Behind `yang penting` they tell something else: `yang penting saya tahu`, `yang penting bukan aset`. */
const TOLD = wordSet(
  "saya aku kami kita bukan bukanlah tidak sudah telah dalam bagi untuk dari dan harus perlu jangan konsentrasi",
);

/** `yang penting (terjadi komunikasi yang baik)`, `Yang paling penting itu (meningkatkan kesadaran)`, at the head of its clause. */
function importantAt(reading: Reading, yang: number, first: number, last: number): Range | null {
  let at = yang + (/^(?:paling|lebih)$/u.test(norm(reading, yang + 1)) ? 2 : 1);
  const opens = yang === first || reading.tokens[yang - 1]?.kind === "punctuation";
  if (!opens || !/^(?:penting|terpenting|utama|terutama)$/u.test(norm(reading, at))) return null;
  at++;
  while (/^(?:itu|ini|adalah|ialah|sekarang|,)$/u.test(norm(reading, at))) at++;
  if (at >= last || TOLD.has(norm(reading, at)) || verbVoice(norm(reading, at)) === "passive") return null;
  const wanted = clauseAt(reading, at, last);
  return wanted && wanted.last - wanted.first > 1 ? wanted : null;
}

/** Where the phrase opens that says what the copula brings is needed, or -1. */
function openingOf(reading: Reading, first: number, copula: number): number {
  if (norm(reading, copula - 1) === "terpenting") return copula - 1;
  let needed = -1;
  for (let index = copula - 1; index >= first && index > copula - REACH; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token?.kind !== "word" || MET.has(token.norm)) return -1;
    if (NEED.has(token.norm)) needed = index;
    if (token.norm !== "yang") continue;
    if (needed === -1 || needed > index + 4) return -1;
    const before = reading.tokens[index - 1];
    return index === first || before?.kind !== "word" || OPEN.has(before.norm) ? index : -1;
  }
  return -1;
}

function wantedAt(reading: Reading, first: number, last: number): Range | null {
  if (verbVoice(norm(reading, first)) !== null) return clauseAt(reading, first, last);
  const noun = nounPhraseAt(reading, first, last);
  return noun && withRelative(reading, noun, last);
}
