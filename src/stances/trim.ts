import { wordSet } from "../lexicon/index.js";
import { norm, type Range, type Reading } from "./reading.js";
import { ADJUNCT_PREPOSITIONS, COORDINATORS, LINKING_PREPOSITIONS } from "./words.js";

export const TIMES = wordSet("masa tahun bulan minggu pekan waktu hari abad");

const TRAILING = wordSet(
  "ya kan bukan dong ye deh sih kok loh lho nih tuh jangan lagi juga pun saja kembali sama terus segera seakan seakan-akan seolah seolah-olah hanya benar-benar untuk terutama khususnya setidaknya justru malah lain-lain lain-lainnya sebagainya seterusnya dll",
);

/** A phrase without marks and without loose words at its edges. */
export function trim(reading: Reading, first: number, last: number): Range | null {
  let from = first;
  let to = last;
  while (from < to && !holdsWord(reading, from)) from++;
  while (
    to > from &&
    (!(holdsWord(reading, to - 1) || /^[)\]%]$/u.test(norm(reading, to - 1))) || isLoose(reading, to - 1))
  )
    to--;
  return from < to ? { first: from, last: to } : null;
}

function isLoose(reading: Reading, index: number): boolean {
  if (reading.mentionAt[index] !== -1) return false;
  const word = norm(reading, index);
  if (word === "lalu" && TIMES.has(norm(reading, index - 1))) return false;
  // `pabrik dan lain sebagainya`
  if (word === "lain") return norm(reading, index + 1) === "sebagainya";
  if (word === "yang" || word === "adalah" || word === "ialah") return true;
  // `kegiatan apa pun`, `mau atau tidak`
  if (word === "pun") return !/^(?:apa|siapa|mana|kapan|bagaimana)$/u.test(norm(reading, index - 1));
  if (word === "tidak" || word === "tak") return norm(reading, index - 1) !== "atau";
  if (word === "sama") return norm(reading, index - 1) !== "kerja" && norm(reading, index - 1) !== "bekerja";
  return (
    COORDINATORS.has(word) || TRAILING.has(word) || ADJUNCT_PREPOSITIONS.has(word) || LINKING_PREPOSITIONS.has(word)
  );
}

function holdsWord(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]?.kind;
  return kind === "word" || kind === "number" || kind === "handle" || kind === "symbol";
}
