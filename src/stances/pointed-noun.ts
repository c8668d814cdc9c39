import { wordSet } from "../lexicon/index.js";
import { norm, type Range, type Reading } from "./reading.js";
import { isPointing } from "./words.js";

/** They tell what `ini` is; in `ini terobosan yang luar biasa`, `ini langkah yang tepat` the noun itself is praise or says nothing. */
const NAMING = wordSet(
  "temuan kejadian peristiwa kasus insiden program aturan peraturan undang-undang pernyataan tuduhan masukan usulan sistem model metode acara kegiatan pertandingan kemenangan kekalahan proyek produk layanan pelayanan karya film lagu buku menu makanan",
);
const LIGHT = wordSet("kan memang juga adalah merupakan sebagai sebuah suatu satu");

/** How long such a noun may be, in tokens. */
const LONGEST = 4;

/**
 * `Ini temuan yang sangat memprihatinkan`: where nobody knows what `ini` is, the noun behind it or behind its copula is what
 * is valued.
 */
export function pointedNoun(
  reading: Reading,
  subject: Range,
  value: Range,
): { readonly target: Range; readonly predicate: Range } | null {
  if (subject.last - subject.first !== 1 || !isPointing(norm(reading, subject.first))) return null;
  // `ini program yang bagus, harus kita dukung`: more is said of it
  if (norm(reading, value.last) === "," && reading.tokens[value.last + 1]?.kind === "word") return null;
  let first = subject.last;
  while (LIGHT.has(norm(reading, first))) first++;
  if (!NAMING.has(norm(reading, first))) return null;
  let last = first;
  while (last <= first + LONGEST && reading.tokens[last]?.kind === "word" && norm(reading, last) !== "yang") last++;
  if (last === first || last + 1 >= value.last || norm(reading, last) !== "yang") return null;
  return { target: { first, last }, predicate: { first: last + 1, last: value.last } };
}
