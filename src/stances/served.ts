import { isEffortNoun, isPreposition, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import type { Context } from "./context.js";
import { NONE, resolvePhrase } from "./holder.js";
import { possessorIn } from "./nominal.js";
import { norm, type Reading } from "./reading.js";
import { PURPOSE } from "./words.js";

/** What serves an end: `peluang untuk meningkatkan X`, `menjadi kunci dalam menjaga X`, `penting guna memulihkan X`. */
const SERVING = wordSet(`
  peluang kesempatan momentum solusi cara kunci sarana modal evaluasi kebutuhan dampak kontribusi berkontribusi berperan konsistensi
  penting dibutuhkan diperlukan
`);

/** Besides the nouns of effort: `bagian dari strategi pemerintah untuk memulihkan X`. */
const EFFORTS = wordSet("strategi inisiatif program kebijakan komitmen kontribusi kepedulian dukungan partisipasi");

/** How far before `untuk` what serves may stand, in tokens. */
const REACH = 8;

/**
 * Whose end it is that something is said to serve: of whoever says so (`“Ini peluang untuk meningkatkan X”`), or of whose effort it is
 * (`program itu merupakan langkah pemerintah dalam mengatasi X`). Null where nothing is said to serve it.
 */
export function servedBy({ reading, voices }: Context, first: number): readonly StanceHolder[] | null {
  const opener = first - 1;
  if (!PURPOSE.has(norm(reading, opener)) && norm(reading, opener) !== "dalam") return null;
  for (let index = opener - 1; index > opener - REACH && reading.tokens[index]?.kind === "word"; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if ((isEffortNoun(word) && word !== "usaha") || EFFORTS.has(word)) {
      const possessor = possessorIn(reading, { first: index + 1, last: opener });
      const owner = possessor ? resolvePhrase(reading, possessor, voices) : NONE;
      if (possessor && owner.kind === "agent")
        return isGiven(reading, index + 1, possessor.first) ? null : owner.holders;
    }
    if (SERVING.has(word) && voices.quote && voices.speaker) return isDenied(reading, index) ? null : [voices.speaker];
  }
  return null;
}

/** `kebijakan kepada pengusaha`, `program di desa`: no owner */
function isGiven(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    if (word !== "oleh" && word !== "dari" && isPreposition(word)) return true;
  }
  return false;
}

/** `tidak penting untuk X`, `bukan solusi untuk X` */
function isDenied(reading: Reading, index: number): boolean {
  return /^(?:tidak|tak|bukan|belum|kurang|tanpa)$/u.test(norm(reading, index - 1));
}
