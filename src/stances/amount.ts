import { wordSet } from "../lexicon/index.js";
import { norm, type Range, type Reading } from "./reading.js";
import { NEGATORS, type Value, valueAt } from "./value.js";

/** No subject that is longer, in tokens, is looked through: it keeps the reading linear. */
const LONGEST = 40;

const BOONS = wordSet(
  "manfaat manfaatnya potensi potensinya peluang peluangnya kontribusi kontribusinya prospek prospeknya jasa jasanya",
);
const GREAT = wordSet("besar tinggi masif luas nyata terbuka");

/** Of these little is bad and much is good: `minat baca masih rendah`, `produktivitas lahan sangat tinggi`. */
const MERITS = wordSet(
  "utilisasi produktivitas kualitas mutu efektivitas efisiensi literasi partisipasi kesadaran kepatuhan kepedulian minat serapan kinerja kesejahteraan transparansi akurasi komitmen dukungan antusiasme kepercayaan kedisiplinan disiplin keterlibatan manfaat kontribusi akses pemahaman keterampilan",
);

/** `tingkat literasi`, `mutunya` */
function isMerit(reading: Reading, start: number): boolean {
  const at = norm(reading, start) === "tingkat" ? start + 1 : start;
  return MERITS.has(norm(reading, at).replace(/nya$/u, ""));
}

/** `manfaat program itu sangat besar`, but not `potensi penyimpangan sangat besar`: of these there cannot be too much. */
export function greatAt(reading: Reading, start: number, index: number): Value | null {
  if (index - start > LONGEST) return null;
  // `antusiasme warga tidak terlalu tinggi`: neither
  if (/^(?:terlalu|begitu)$/u.test(norm(reading, index - 1)) && NEGATORS.has(norm(reading, index - 2))) return null;
  const word = norm(reading, index);
  const little = word === "rendah" || word === "kecil";
  if (!little && !GREAT.has(word)) return null;
  if (!isMerit(reading, start) && (little || !BOONS.has(norm(reading, start)))) return null;
  for (let at = start + 1; at < index; at++) if (valueAt(reading, at)?.polarity === "oppose") return null;
  return { polarity: little ? "oppose" : "support", length: 1, graded: true };
}

const CHANGES = wordSet(
  "penularan serangan beban tekanan harga biaya kerusakan antrean tantangan peningkatan penurunan kenaikan perubahan lonjakan pertumbuhan penambahan pengurangan selisih perbedaan jumlah angka dampak pengaruh",
);

/** `peningkatan kasus cukup signifikan`: how much, and not how good. */
export function isChange(reading: Reading, { first, last }: Range): boolean {
  for (let index = first; index < last && index < first + 4; index++)
    if (CHANGES.has(norm(reading, index))) return true;
  return false;
}
