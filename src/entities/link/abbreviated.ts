import { wordSet } from "../../lexicon/index.js";
import { plainName, type Token } from "../../text/index.js";
import type { AliasLink, Candidate } from "../candidate.js";
import { isPlanOf } from "../scan/push.js";
import { organizationHeadAt } from "../words.js";
import { canonicalWords } from "./canonical.js";

/**
 * `Kawasan Gelora Bung Karno (GBK)`, `Badan Pengelola Investasi Daya Anagata Nusantara atau BPI Danantara`: what stands in the bracket or
 * behind `atau` is short for what stands before it, whichever source found the two.
 */
export function abbreviatedNames(text: string, tokens: readonly Token[], kept: readonly Candidate[]): AliasLink[] {
  const links: AliasLink[] = [];
  for (let k = 1; k < kept.length; k++) {
    const long = kept[k - 1] as Candidate;
    const short = kept[k] as Candidate;
    if (long.type !== short.type || long.type === "person" || short.first !== long.last + 1) continue;
    const between = (tokens[long.last] as Token).norm;
    if (long.type === "law" && isPlanOf(tokens, long.first, short.first)) continue;
    const bracketed = between === "(" && tokens[short.last]?.norm === ")";
    if ((bracketed || between === "atau") && isShortFor(text, long, short, bracketed, hasInner(tokens, long)))
      links.push({ long, short });
  }
  return links;
}

/** `Dewan Pembina | Perkumpulan untuk Pemilu`, `DPP | Partai Buruh`: another institution in the first one's name. */
function hasInner(tokens: readonly Token[], { first, last, type }: Candidate): boolean {
  if (type !== "organization") return false;
  const party = tokens[first + 1]?.norm === "partai" ? 1 : 2;
  for (let i = first + party; i < last; i++)
    if (organizationHeadAt(tokens, i) !== null && !/^(?:\(|amerika)$/u.test((tokens[i - 1] as Token).norm)) return true;
  return false;
}

function isShortFor(text: string, long: Candidate, short: Candidate, bracketed: boolean, inner: boolean): boolean {
  const words = canonicalWords(long.type, text.slice(long.start, long.end));
  if (words.length < 2) return false;
  const brief = canonicalWords(short.type, text.slice(short.start, short.end));
  // `atau BPI Danantara`: with the acronyms spelt out, the end of the long name; in a bracket that is an institution inside it
  const tail = brief.slice(brief[0] === "bpi" ? 1 : 0);
  if (
    !bracketed &&
    tail.length > 1 &&
    tail.length <= words.length &&
    words.slice(-tail.length).join(" ") === tail.join(" ")
  )
    return true;
  const written = plainName(text.slice(short.start, short.end));
  // `Badan Pengawas Pemilu atau Bawaslu Kota Depok`
  if (!bracketed && brief.length > words.length && brief.slice(0, words.length).join(" ") === words.join(" "))
    return true;
  // `PT Sri Rejeki Isman Tbk atau Sritex`: a company may call itself as it likes
  if (!bracketed && /^(?:pt|cv)\.?$/u.test(words[0] as string) && /^[a-zA-Z]{3,12}$/u.test(written))
    return (words[1] as string).slice(0, 2) === written.slice(0, 2).toLowerCase();
  if (bracketed && /^[A-Z]{2,4} [A-Z]{2,5}$/u.test(written))
    return abbreviates(words, written.replace(" ", "").toLowerCase());
  if (!/^[A-Z][a-zA-Z-]{1,11}$/u.test(written)) return false;
  const letters = written.toLowerCase();
  // `Dewan Pembina | Perkumpulan untuk Pemilu dan Demokrasi (Perludem)`
  if (inner && words[0]?.charAt(0) !== letters.charAt(0)) return false;
  if (abbreviates(words, letters) || holdsInitials(words, letters)) return true;
  // `Kantor PBB untuk Urusan Narkoba (UNODC)`: the letters of its foreign name
  if (bracketed && !inner && long.type === "organization" && /[A-Z][a-zA-Z]*[A-Z]/u.test(written))
    return !words.some((_, i) => i > 1 && holdsInitials(words.slice(i), letters));
  // `Badan Pengelola Investasi, Daya Anagata Nusantara (Danantara)`: of its last words
  return (
    bracketed && !inner && letters.length >= 6 && words.some((_, i) => i > 1 && abbreviates(words.slice(i), letters))
  );
}

const GLUE = wordSet("of and for the dan untuk");

/** `Center of Economic and Law Studies atau Celios`: it has the initials of the name's words in their order, and begins with the first. */
function holdsInitials(words: readonly string[], letters: string): boolean {
  const initials = words.filter((word) => !GLUE.has(word)).map((word) => word.charAt(0));
  if (initials.length < 3 || initials[0] !== letters.charAt(0)) return false;
  return holdsInOrder(letters, initials);
}

/** Its letters in their order, the first at the beginning of the name or behind the word for its kind. */
function abbreviates(words: readonly string[], letters: string): boolean {
  if (words[0]?.charAt(0) !== letters.charAt(0) && words[1]?.charAt(0) !== letters.charAt(0)) return false;
  const whole = (words[0]?.charAt(0) === letters.charAt(0) ? words : words.slice(1)).join("");
  return holdsInOrder(whole, letters);
}

function holdsInOrder(text: string, letters: Iterable<string>): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
