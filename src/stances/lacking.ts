import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { voiceAt } from "./nested-voice.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { HYPOTHETICAL } from "./words.js";

/** What is found wanting where it is not there: `tidak ada kejelasan soal tarif`. */
const WANTED = wordSet("kejelasan kepastian transparansi keterbukaan keseriusan konsistensi akuntabilitas keadilan");
/** … or where it is not like this: `belum ada rencana yang jelas`. */
const SOUND = wordSet(
  "jelas memadai pasti tegas konkret kuat transparan komprehensif serius matang baik mumpuni layak",
);
const DENYING = wordSet("belum tidak tak");
const ABOUT = wordSet("terkait soal mengenai tentang ihwal terhadap atas dalam pada dari");
/** Behind these it is not said to be so. */
const OPEN = wordSet("agar supaya apakah selama asal asalkan meski meskipun walau walaupun");

/** How many tokens a noun before `yang` may have: `indikator dan patokan (yang jelas)`. */
const LONGEST = 5;

/** `Belum ada skenario yang jelas terkait strategi itu`, `tidak ada kepastian soal tarif`: against what it is wanting of. */
export function findLacks({ reading, first, last, voices }: Passage): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  const found: Finding[] = [];
  for (let index = first; index + 2 < last; index++) {
    if (!DENYING.has(norm(reading, index)) || !/^ada(?:nya)?$/u.test(norm(reading, index + 1))) continue;
    const before = norm(reading, index - 1);
    if (HYPOTHETICAL.has(before) || OPEN.has(before)) continue;
    const end = lackEnd(reading, index + 2, last);
    const target = end === -1 ? null : lackedBy(reading, end, last);
    const holder = target && voiceAt(reading, index, voices);
    if (!target || !holder) continue;
    found.push({
      rule: "stance/evaluation",
      holder,
      polarity: "oppose",
      predicate: { first: index, last: end },
      target,
      modality: "assertion",
      negated: true,
      strength: 1,
    });
    index = target.last - 1;
  }
  return found;
}

/** Where `kepastian`, `rencana yang jelas` ends, or -1. */
function lackEnd(reading: Reading, first: number, last: number): number {
  if (WANTED.has(norm(reading, first))) return norm(reading, first + 1) === "yang" ? first + 3 : first + 1;
  for (let at = first; at < last && at <= first + LONGEST; at++) {
    if (reading.tokens[at]?.kind !== "word") return -1;
    if (norm(reading, at) === "yang") return SOUND.has(norm(reading, at + 1)) ? at + 2 : -1;
  }
  return -1;
}

function lackedBy(reading: Reading, first: number, last: number): Range | null {
  if (!ABOUT.has(norm(reading, first))) return null;
  const target = nounPhraseAt(reading, first + 1, last);
  return target && !isPointer(reading, target) ? target : null;
}
