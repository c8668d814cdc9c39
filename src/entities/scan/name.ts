import { isConjunction, isDegree, isNameParticle, nameOrigins, wordSet } from "../../lexicon/index.js";
import { normalize, type Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isCue,
  isFunctionWord,
  isGivenName,
  organizationHeadAt,
  titleAt,
} from "../words.js";

/** Titles that stand inside names: `Sri Sultan Hamengku Buwono X`. */
const ROYAL = new Set(["sultan", "raja", "ratu", "pangeran", "bintang", "guru", "imam", "haji"]);
const DEGREE =
  /^(?:S|M)(?:Ag|Pd|Pd\.I|Si|Kom|Sos|Hum|Kes|Psi|Kn|IP|T|E|H|M|KM|STP)$|^(?:SAW|SWT|PhD|SpKJ|MBA|MPH|MSc|RDN?|LLM)$/u;
const ROMAN = /^[IVX]{1,5}$/u;
/** Behind the article of Balinese names: `I Gusti Komang`. */
const BALINESE = /^(?:gusti|luh|desak|made|wayan|putu|nyoman|ketut|komang|kadek|dewa|gede|nengah|gde|ngurah|bagus)$/u;
const GROUP = new Set(["group", "grup", "holding", "holdings", "tbk", "tbk."]);
const LONGEST = 6;

/** `Wakil Ketua II`, `Komisi I`, but no Balinese article: `Anggota KPU | I Dewa Raka Sandi`. */
export function isNumeral({ tokens }: Reading, index: number): boolean {
  const { text } = tokens[index] as Token;
  return ROMAN.test(text) && !opensBalinese(tokens, index);
}

/** `I Gusti`, `Ni Luh` */
export function opensBalinese(tokens: Reading["tokens"], index: number): boolean {
  const { text } = tokens[index] as Token;
  return (text === "I" || text === "Ni") && BALINESE.test(tokens[index + 1]?.norm ?? "");
}

/** Is the token a capitalised word in which names are looked for? */
export function isNameWord(reading: Reading, index: number): boolean {
  return ((reading.looks[index] ?? 0) & NAME_WORD) === NAME_WORD;
}
const NAME_WORD = Look.Active | Look.Word | Look.Capital;

/** The number of a military unit before its name: `Kodam IX/Udayana`, `Dandim 0508/Depok`. */
export function isUnit(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (tokens[index + 1]?.norm !== "/" || !isNameWord(reading, index + 2)) return false;
  const number = (tokens[index] as Token).text;
  // `DPRD I/DPRD II` are two, `RT 05/RW 02` no garrison
  const numbered = /^\d{3,4}$/u.test(number) || ROMAN.test(number) || SMALL_UNIT.test(tokens[index - 1]?.norm ?? "");
  // `Yonarmed 11/Kostrad`: of which command it is
  return numbered && (organizationHeadAt(tokens, index + 2) === null || isBattalion(tokens[index - 1]?.norm ?? ""));
}
/** What a battalion and a brigade are called: `Satgas Yonif 133/Melati`. */
export const isBattalion = (norm: string): boolean => BATTALION.test(norm);
const BATTALION = /^(?:brigif|yon(?:arhanud|armed|if|kav|mek|zipur)|raider)$/u;
const SMALL_UNIT = /^(?:danramil|koramil|denpom|brigif|yon(?:arhanud|armed|if|kav|mek|zipur)|raider)$/u;

/**
 * One past the name behind a unit's number: `Kodim 1002/Hulu Sungai Tengah`, and where a rank follows also of words that no list has:
 * `Danrem 083/Baladhika Jaya | Kolonel`.
 */
export function unitEnd(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const known = knownNameAt(tokens, index + 2);
  if (known?.value.type === "location") return index + 2 + known.length;
  let last = index + 3;
  while (last < end && last < index + 6 && isNameWord(reading, last)) {
    if (honorificAt(tokens, last) !== null) return last;
    last++;
  }
  // `Korem 083/Baladhika Jaya`
  return /^(?:bhakti|dharma|jaya|praja|putih|sakti|satria|taruna|yudha)$/u.test(tokens[index + 3]?.norm ?? "")
    ? index + 4
    : index + 3;
}

/** `RT 05`, `RW 012`: no broadcaster. */
export function isNeighbourhood({ tokens }: Reading, index: number): boolean {
  return /^R[TW]$/u.test(tokens[index]?.text ?? "") && /^\d{1,3}$/u.test(tokens[index + 1]?.text ?? "");
}

/** Past `RT 03`, `RT 03/RW 05`, `RT 03/05`. */
export function neighbourhoodEnd(reading: Reading, index: number): number {
  const { tokens } = reading;
  const last = index + 2;
  if (tokens[last]?.norm !== "/") return last;
  if (isNeighbourhood(reading, last + 1)) return last + 3;
  return /^\d{1,3}$/u.test(tokens[last + 1]?.text ?? "") ? last + 2 : last;
}

/** How many small words at `index` join a capitalised one to a name: `van`, `bin`, `von der`. */
export function particlesAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  for (let k = 0; k < 2 && index + k + 1 < end && isNameParticle((tokens[index + k] as Token).norm); k++)
    if (isNameWord(reading, index + k + 1)) return k + 1;
  return 0;
}

/**
 * One past the last token of the person's name that begins at `index`, or `index` if none does.
 *
 * It goes on over capitalised words, initials and particles (`Ruud van Nistelrooy`), and stops before a known place or
 * organisation, a rank, an organisation's head: in `Prabowo Subianto Presiden RI` the name has two words.
 */
export function personNameEnd(reading: Reading, index: number, end: number): number {
  let i = index;
  let longest = LONGEST;
  while (i < end && i - index < longest) {
    const particles = i > index ? particlesAt(reading, i, end) : 0;
    if (particles > 0) {
      i += particles;
      // `Mohammed bin Abdulrahman bin Jassim Al Thani`: a particle is no name of its own
      if (longest < 2 * LONGEST) longest += particles;
      continue;
    }
    if (!isNameWord(reading, i)) break;
    if (endsName(reading, i, i === index) && !(i === index + 1 && isPlaceSurname(reading, i))) break;
    i++;
  }
  return i;
}

/** A country behind a single name is a surname (`Rahmat Haiti`); an acronym is not (`Prabowo RI`). */
function isPlaceSurname(reading: Reading, index: number): boolean {
  const known = knownNameAt(reading.tokens, index);
  const capitals = ((reading.looks[index] ?? 0) & Look.AllCaps) !== 0;
  // `Jatama | Kaltim`: short for a province, and nobody's name
  return (
    known !== null && known.length === 1 && known.value.type === "location" && known.value.long === null && !capitals
  );
}

function endsName(reading: Reading, index: number, opening: boolean): boolean {
  const { tokens } = reading;
  const { norm, text } = tokens[index] as Token;
  if (areInitials(reading, index, opening) || isNamesakeIn(reading, index, opening)) return false;
  if (!opening && isInitial(norm)) return false;
  if (!opening && (isTitleBehind(text) || norm === "cs" || norm === "dkk")) return true;
  // `Serikat Pekerja Anggrek Group | Slamet`
  if (opening && GROUP.has(norm)) return true;
  if (opening && ROMAN.test(text)) return isNumeral(reading, index);
  const head = organizationHeadAt(tokens, index);
  if (isGivenName(norm) && (head === null || head.length === 1)) return false;
  if (isFunctionWord(norm)) return true;
  if (head !== null) return true;
  const known = knownNameAt(tokens, index);
  if (known !== null && known.value.type !== "person") return opening || !known.value.ambiguous;
  if (opening) return titleAt(tokens, index) !== null;
  // `Marganda bin Haji Pasaribu`
  if (isNameParticle(tokens[index - 1]?.norm ?? "") && ROYAL.has(norm)) return false;
  if (norm.length > 2 && honorificAt(tokens, index) !== null) return true;
  return titleAt(tokens, index) !== null && !ROYAL.has(norm);
}

/** `Randy R. Santoso`: also where the letter is short for a title elsewhere. */
export const isInitial = (norm: string): boolean => /^[a-z]\.$/u.test(norm);

/** `Bunga Lestari`, behind another word only before a given name: `Ribut Hari Wibowo`. */
function isNamesakeIn(reading: Reading, index: number, opening: boolean): boolean {
  return isNamesake(reading, index) && (opening || isGivenName((reading.tokens[index + 1] as Token).norm));
}

/** `Retno LP Marsudi`, `Luhut M.P. Pangaribuan`, behind an office also `FX Hadi`: two letters and more of the name. */
function areInitials(reading: Reading, index: number, opening: boolean): boolean {
  const { tokens } = reading;
  const letters = (tokens[index] as Token).text;
  if (letters.length > 4 || !INITIALS.test(letters) || !isNameWord(reading, index + 1)) return false;
  // `Manajer HRD PT Melati`
  if (organizationHeadAt(tokens, index) !== null) return false;
  const { norm, text } = tokens[index + 1] as Token;
  if (text === text.toUpperCase() || text.endsWith(".") || isTitleBehind(text)) return false;
  if (opening || !isGivenName((tokens[index - 1] as Token).norm)) return isGivenName(norm);
  if (isGivenName(norm)) return true;
  return !isCommonWord(norm) && knownNameAt(tokens, index + 1) === null && titleAt(tokens, index + 1) === null;
}
const INITIALS = /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.)$/u;

/** Degrees without a comma, and what piety adds: `Slamet SAg MPd`, `Muhammad SAW`. */
export function isTitleBehind(text: string): boolean {
  return DEGREE.test(text) || isDegree(normalize(text));
}

/** Ordinary words that people are called by, too. */
const NAMESAKES = wordSet(
  "aman amanah anggun bahagia bijak bunga cinta damai embun harapan hari indah jujur kasih maju mawar mulia murni pesta pintar restu sabar sayang selamat senang setia suci syukur",
);

const PERSON = { value: { type: "person" } } as const;
/** `Bunga Lestari`, `Damai Simanjuntak`: an ordinary word before a name, and no word of the sentence. */
export function isNamesake(reading: Reading, index: number): boolean {
  const { tokens, looks } = reading;
  if (!NAMESAKES.has((tokens[index] as Token).norm) || !isNameWord(reading, index + 1)) return false;
  if (((looks[index] ?? 0) | (looks[index + 1] ?? 0)) & (Look.AllCaps | Look.TitleLine)) return false;
  const { norm } = tokens[index + 1] as Token;
  if (honorificAt(tokens, index + 1) !== null) return false;
  // `Selamat Purba`
  if (nameOrigins(norm).has("family")) return true;
  if (isCommonWord(norm) || isFunctionWord(norm) || (knownNameAt(tokens, index + 1) ?? PERSON).value.type !== "person")
    return false;
  if (isGivenName(norm)) return true;
  // `Aman` opens other things as well, and `PO Indah Kencana` are buses
  return (
    (!isFunctionWord((tokens[index] as Token).norm) || isIntroduced(reading, index)) &&
    titleAt(tokens, index + 1) === null &&
    !((looks[index - 1] ?? 0) & Look.AllCaps)
  );
}

/** `ujar | Hari Arifianto`, `Direktur Zelmora, | Hari Arifianto,`: where a person is looked for. */
export function isIntroduced({ tokens }: Reading, index: number): boolean {
  const before = tokens[index - 1]?.norm ?? "";
  if (before !== ",") return before === "menurut" || isCue(before, "bare") || titleAt(tokens, index - 1) !== null;
  const behind = tokens[index + 2]?.norm ?? "";
  // `Hari Waisak, Hari Bhayangkara, dan …`
  const listed = tokens[index - 3]?.norm === "hari" || isConjunction(tokens[index + 3]?.norm ?? "");
  return !listed && (behind === "," || behind === "(" || isCue(behind, "active"));
}

/** Does the name hold an ordinary word that is no given name (`Menteri Terpilih`)? Then it is hardly a person's. */
export function hasOrdinaryWord(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { norm } = reading.tokens[i] as Token;
    if (!isCommonWord(norm) || isGivenName(norm)) continue;
    if (i > first ? !isNameParticle(norm) : !isNamesake(reading, i)) return true;
  }
  return false;
}
