import { modals, verbVoice, wordSet } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import { antecedentOf, isPointer } from "./antecedent.js";
import { inversionEnd } from "./evaluation-clause.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import type { Voices } from "./voices.js";
import { ADVERBS, FIRST_PERSON, isPointing, NUMERALS } from "./words.js";

/** `ini keputusan yang keliru kalau memakai dana haji` */
export function conditionTarget(
  reading: Reading,
  first: number,
  last: number,
): (Range & { readonly pointed: boolean }) | null {
  if (!/^(?:kalau|jika|bila|apabila)$/u.test(norm(reading, first))) return null;
  const target = subjectTarget(reading, { first: first + 1, last: inversionEnd(reading, first + 1, last) });
  return target ? { ...target, pointed: true } : null;
}

/** What is valued; what a pronoun points back to in its place. */
export function valued(
  reading: Reading,
  subject: Range,
  voices: Voices,
): (Range & { readonly pointed: boolean }) | null {
  if (isSince(reading, subject)) return null;
  const phrase = subjectTarget(reading, takenUp(reading, withoutOpener(reading, subject)));
  // `…, tetapi juga membuat harga beras (lebih terjangkau)`: said of the price
  const made = phrase !== null && norm(reading, phrase.first) === "membuat";
  const target = made ? madeSo(reading, phrase) : phrase;
  if (!target) return null;
  if (isPointer(reading, target)) {
    const antecedent = /^(?:ini|itu|hal)$/u.test(norm(reading, target.first))
      ? antecedentOf(reading, target.first, voices)
      : null;
    return antecedent ? { ...antecedent, pointed: true } : null;
  }
  // `ada tiga hal yang bisa menjadi kunci`: that something is there values nothing
  if (
    /^(?:dengan|di|ke|dari|pada|dalam|untuk|siap|melakukan|ada|terdapat|yang|takutnya|lagian|termasuk|terima|terimakasih|harapannya|harapan|bukan|secara|sih|ya|kan|merasa)$/u.test(
      norm(reading, target.first),
    )
  )
    return null;
  if (/^(?:ada|terdapat)$/u.test(norm(reading, target.first - 1))) return null;
  if (isNoNoun(reading, target)) return null;
  for (let index = target.first; index < Math.min(target.last, target.first + 4); index++)
    if (PROBLEMS.has(norm(reading, index).replace(/nya$/u, ""))) return null;
  if (FORCES.has(norm(reading, target.first + (NUMERALS.has(norm(reading, target.first)) ? 1 : 0)))) return null;
  if (modals().longestAt(reading.tokens, target.first)?.length === target.last - target.first) return null;
  const trimmed = withoutTail(reading, target);
  return trimmed ? { ...trimmed, pointed: false } : null;
}

/** What stands where a subject would, and names nothing: `(maksudnya) adalah denda`, `(salah satunya) mengganggu arus`, `(tidak usah) terlalu besar`, `keadaan (meringankan terdakwa)`. */
const NO_NOUNS = wordSet(
  "yakni yaitu maksudnya artinya contohnya akibatnya sifatnya nampaknya tampaknya kelihatannya setelahnya sebelumnya selanjutnya pertama kedua ketiga keempat beberapa semua semuanya seluruhnya salah satu satunya di antaranya mana-mana tidak tak nggak enggak belum bukan usah perlu pun saja menurut saya kami kita pihaknya dirinya nya keadaan pertimbangan",
);

export function isNoNoun(reading: Reading, { first, last }: Range): boolean {
  for (let index = first; index < last; index++)
    if (reading.mentionAt[index] !== -1 || !NO_NOUNS.has(norm(reading, index))) return false;
  return true;
}

/** `salah satu masalah adalah …` */
const PROBLEMS = wordSet("permasalahan masalah persoalan kendala tantangan risiko kekhawatiran penyebab pemicu");

/** Nobody makes them: `gempa itu sangat kuat`. */
const FORCES = wordSet(
  "angin gempa guncangan hujan arus ombak gelombang cuaca badai getaran erupsi letusan abu banjir",
);

/** `Saya rasa ini`, `menurut saya program itu`, `secara umum acaranya`; `(Mengadili,) menyatakan terdakwa` */
function withoutOpener(reading: Reading, subject: Range): Range {
  const { first } = subject;
  if (norm(reading, first) === "menyatakan") return { first: first + 1, last: subject.last };
  const opener = `${norm(reading, first)} ${norm(reading, first + 1)}`;
  return /^(?:saya|kami|kita) (?:rasa|kira|pikir|yakin|tahu|percaya)$|^menurut (?:saya|kami|hemat)$|^secara (?:umum|keseluruhan|prinsip|pribadi)$/u.test(
    opener,
  )
    ? { first: first + 2, last: subject.last }
    : subject;
}

/** `tim yang ia bela sejak kecil dan sudah (hebat)`: since when. */
function isSince(reading: Reading, { first, last }: Range): boolean {
  if (norm(reading, first - 1) !== "sejak") return false;
  return norm(reading, first + 1) === "dan" && first + 1 < last;
}

/** What is made so; of `membuat saya (takut)` it is a feeling. */
function madeSo(reading: Reading, { first, last }: Range): Range | null {
  return last - first > 1 && !FIRST_PERSON.has(norm(reading, first + 1)) ? { first: first + 1, last } : null;
}

/** `sudah ribuan dan itu`, `besok rapat lagi jadi ini`: the pronoun alone is what is judged. */
function takenUp(reading: Reading, subject: Range): Range {
  const { first, last } = subject;
  const pointer =
    last - first > 2 && /^(?:ini|itu)$/u.test(norm(reading, last - 1)) && reading.mentionAt[last - 2] === -1;
  return pointer && /^(?:dan|jadi|tapi|tetapi)$/u.test(norm(reading, last - 2)) ? { first: last - 1, last } : subject;
}

const SAID = wordSet("memang sangat benar-benar sungguh terlalu amat");

/** `program ini juga bisa (menjadi)`, `tuduhan itu menurutnya (keliru)`: what stands before the value and is no part of the subject */
function withoutTail(reading: Reading, target: Range): Range | null {
  let last = beforeTime(reading, target);
  // `pesta itu memang rawan (menjadi ajang hoaks)`, `tindakan itu benar-benar keji (dan …)`: something is said of it already
  for (let index = target.first + 1; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    if (norm(reading, index) === "yang") break;
    if (SAID.has(norm(reading, index))) last = index;
  }
  while (last > target.first && reading.mentionAt[last - 1] === -1 && isAside(norm(reading, last - 1))) last--;
  // `program itu jauh (lebih penting)`, but not `perjalanan jauh (lebih mahal)`
  if (norm(reading, last - 1) === "jauh" && isPointing(norm(reading, last - 2))) last--;
  // `(Dekorasinya) luar biasa`
  if (norm(reading, last - 1) === ")" && norm(reading, target.first - 1) === "(") last--;
  return last > target.first && norm(reading, last - 1) !== "yang" ? { first: target.first, last } : null;
}

const isAside = (word: string): boolean => ADVERBS.has(word) || ASIDES.has(word);

/** `angka itu tampaknya (sulit terbukti)` */
const ASIDES = wordSet(
  "menurutnya cenderung bakal bersifat tampaknya nampaknya sepertinya kelihatannya rasanya agaknya tampak terlihat terasa terkesan",
);

/** `pelaksanaannya (sampai saat ini)` */
function beforeTime(reading: Reading, { first, last }: Range): number {
  const time = /^(?:ini|itu)$/u.test(norm(reading, last - 1)) && norm(reading, last - 2) === "saat" ? last - 2 : last;
  return time > first && /^(?:sampai|hingga|sejak|pada)$/u.test(norm(reading, time - 1)) ? time - 1 : time;
}

const FINITE = wordSet("harus akan boleh tidak tak perlu wajib mesti dapat bisa mampu telah sudah belum adalah ialah");

const GOVERNING = wordSet("dalam dengan guna demi tanpa agar");

/** More than a noun phrase: `tidak boleh dijadikan alasan`, `letaknya membuat fasilitas ini`, `modus ini dilakukan pihak`; a clause may be taken up (`Kalau dana itu dikelola desa, itu …`). */
export function holdsPredicate(reading: Reading, target: Range, takenUp: boolean): boolean {
  let relative = false;
  for (let index = target.first; index < target.last; index++) {
    if (reading.mentionAt[index] !== -1 || isCapitalized(reading.tokens[index]?.text ?? "")) continue;
    const word = norm(reading, index);
    if (word === "membuat" || word === "menjadikan") return index > target.first;
    relative ||= word === "yang" || word === "untuk";
    if (relative) continue;
    if (FINITE.has(word) && norm(reading, index + 1) !== "ada") return true;
    // `keberanian melangkah itu`: a verb without an object may tell which
    const open = index + 1 < target.last && !/^(?:ini|itu|tersebut)$/u.test(norm(reading, index + 1));
    if (index > target.first && open && isVerb(word, takenUp) && !GOVERNING.has(norm(reading, index - 1))) return true;
  }
  return false;
}

const isVerb = (word: string, takenUp: boolean): boolean =>
  takenUp ? verbVoice(word) === "active" : verbVoice(word) !== null;
