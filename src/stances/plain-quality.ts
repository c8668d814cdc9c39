import { isAgentNoun, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { concludes } from "./value.js";

const QUALITIES = wordSet(`
  amburadul anjlok bagus bobrok brilian buruk fantastis gemilang hebat jelek kacau keren keterlaluan mantap ngawur parah
  payah semrawut konyol absurd ideal istimewa ironis aneh janggal lamban
`);
/** `kasus gizi buruk`: with these it is one word. */
const BOUND = wordSet("gizi kabar mimpi cuaca nasib hal perilaku prasangka niat kebiasaan berita pengaruh");
const MOVING = /^me[a-z]{5,}kan$/u;
const NEW = wordSet("sebuah suatu seorang ada dengan secara salah dugaan bagai seperti");
/** Behind these the quality may be that of a part: `air yang bebas dari bahan buruk`. */
const PARTS = wordSet("yang dari harus bisa dapat akan kata ialah adalah inilah itulah berarti atau maupun");

/** `(kinerja dinas) buruk.`, `(hasil lelang) mengecewakan.`: a noun and a quality that fill a whole sentence, so that it is said of the noun. */
export function isPlainQuality(reading: Reading, start: number, index: number, last: number): boolean {
  const word = norm(reading, index);
  const great = word === "luar" && norm(reading, index + 1) === "biasa";
  if (!great && !(last === index + 1 && (QUALITIES.has(word) || MOVING.test(word)))) return false;
  if (NEW.has(norm(reading, start)) || BOUND.has(norm(reading, index - 1)) || !concludes(reading, last)) return false;
  for (let at = start; at < index; at++) if (PARTS.has(norm(reading, at))) return false;
  return index - start > 1 || isAgentNoun(norm(reading, start));
}
