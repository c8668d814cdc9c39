import { isCapitalized } from "../text/index.js";
import { isExclaimed, type Line } from "./lines.js";

const LIST_ITEM = /^(?:\d{1,3}[.)]|[a-z][.)]|[-–—•*·▪])\s/iu;

const FIRST_ITEM = /^(?:1[.)]|a[.)]|[-–—*•·▪])\s/iu;

/** A mark may be printed as a character reference: `&quot;Kami Setuju&quot;, Kata Warga`. */
const OPENING = /^(?:["'“‘’”(]|&#?\w{2,6};)?[\p{Lu}\p{Nd}@#]/u;

/** `Wang Yi Temui Menlu Rusia`, `Danantara evaluasi BUMN dan incar imbal hasil`, `Sekjen PBB Mundur, Ada Apa?` */
export function isHeadline(line: Line): boolean {
  if (line.words < 3 || line.words > 26 || !OPENING.test(line.text)) return false;
  if (/[,;:.]$/u.test(line.text) || LIST_ITEM.test(line.text)) return false;
  if (line.terminated) return isExclaimed(line) || (/[?!…'’"”)]$/u.test(line.text) && line.titled >= 0.65);
  return line.titled >= 0.5 || line.words <= 18;
}

/** `China - Rusia:`, `Ekonomi`: the rubric above a headline. */
export function isKicker(line: Line): boolean {
  return (
    !line.terminated && ((line.words <= 6 && line.text.endsWith(":")) || (line.words <= 2 && line.text.length < 40))
  );
}

/**
 * A subheading between paragraphs: `Bertemu di Kamboja`, `2. Tantangan dalam Pelaksanaan`.
 *
 * Short, open at its end, behind a closed paragraph and before a real one; a list's items stand beside their like.
 */
export function isSubheading(line: Line, before: Line | null, after: Line | null): boolean {
  if (line.words === 0 || line.words > 11 || line.text.length > 90 || !after) return false;
  if (/[,;:.]$|\bRp\s?\d/u.test(line.text) || /^["“”‘'’([-]/u.test(line.text)) return false;
  if (line.terminated && !(line.titled >= 0.65 && /[?!]$/u.test(line.text))) return false;
  const opensPlainly = isCapitalized(line.text) || /^\d/u.test(line.text) || LIST_ITEM.test(line.text);
  const closedBefore = before === null || before.terminated || before.words > 12;
  if (!opensPlainly || !closedBefore) return false;
  return after.words >= 20 || (after.terminated && after.words >= 5) || isAboveList(line, after);
}

/** `Cara Mengecek Harga⏎1. Buka laman`. */
function isAboveList({ text, words, titled }: Line, after: Line): boolean {
  return words > 1 && titled >= 0.65 && !LIST_ITEM.test(text) && FIRST_ITEM.test(after.text);
}

const OFFICES = new Set(
  "dosen guru peneliti pengamat mahasiswa mahasiswi alumnus alumni penulis wartawan analis direktur ketua pegiat kolumnis pemerhati praktisi sekretaris anggota rektor advokat aktivis budayawan ekonom sosiolog".split(
    " ",
  ),
);

/** `Prasetyo Nur⏎Dosen Fakultas Ekonomi Universitas X`: who wrote an opinion, and what he is. */
export function isByline(name: Line, office: Line): boolean {
  if (name.words < 2 || name.words > 5 || name.terminated || office.terminated || office.words > 20) return false;
  const capitals = name.text.split(/\s+/u).every((word) => isCapitalized(word));
  return capitals && OFFICES.has(office.text.split(/\s/u, 1)[0]?.toLowerCase() ?? "");
}
