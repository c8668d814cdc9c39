import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isWeakHead,
  locationHeadAt,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt, type Range } from "./bracket.js";
import { isNameWord } from "./name.js";

export interface OrganizationHit {
  readonly last: number;
  /** Acronyms and translations in brackets at the end. */
  readonly short: readonly Range[];
}

const GLUE = new Set(["dan", "&", "untuk", "atas", "bagi", "serta", "dalam"]);
const ROMAN = /^[ivx]{1,5}$/u;
/** What may follow the place that closes a name: `PT Bank Mandiri (Persero) Tbk`, `Komisi X DPR RI`, `Universitas Indonesia Timur`. */
const CLOSERS = new Set([
  "tbk",
  "tbk.",
  "ri",
  "barat",
  "timur",
  "utara",
  "selatan",
  "tengah",
  "pusat",
  "raya",
  "kota",
  "tenggara",
]);
/** Of these each is an institution, whatever its acronym else means (`Kementerian Pekerjaan Umum (PU)`). */
const OFFICIAL = new Set(["kementerian", "dinas", "universitas", "partai", "komisi", "pengadilan", "mahkamah"]);
const AGE_CLASS = /^u-?\d\d$/u;
const LONGEST = 16;

/**
 * The organisation whose head stands at `index`: `Kementerian Koordinator Bidang Pangan`, `PT Aneka Tambang Tbk`, `Polres Kebumen`.
 *
 * `inRole` says that a person's name may follow without a comma (`Menteri`, `Kepala Badan Gizi Nasional Dadan Hindayana`):
 * then unknown words end the name once it has a complement.
 */
export function organizationAt(reading: Reading, index: number, end: number, inRole: boolean): OrganizationHit | null {
  if (!isNameWord(reading, index)) return null;
  const { tokens } = reading;
  const head = organizationHeadAt(tokens, index);
  if (head === null) return null;
  const shape = head.value;
  let headEnd = index + head.length;
  for (let k = index + 1; k < headEnd; k++)
    if (!isNameWord(reading, k)) {
      headEnd = k;
      break;
    }
  let i = headEnd;
  let closed = false;
  let specific = false;
  let short: readonly Range[] = [];
  while (i < end && i - index < LONGEST) {
    const token = tokens[i] as Token;
    const bracket = bracketAt(reading, i, end);
    if (bracket !== null) {
      if (bracket.kind === "legal") {
        i = bracket.last;
        specific = true;
        continue;
      }
      // `Badan Usaha Milik Negara (BUMN)`: a class with a long name
      if (bracket.kind === "class" && !OFFICIAL.has((tokens[index] as Token).norm)) return null;
      if (bracket.kind !== "names") break;
      if (continues(reading, bracket.last, end, inRole, shape)) {
        i = bracket.last;
        continue;
      }
      if (i > headEnd || specific) short = bracket.names;
      break;
    }
    if (token.kind === "number") {
      if ((shape !== "school" && shape !== "team") || closed) break;
      if (!/^\d{1,3}$/u.test(token.text)) break;
      specific = true;
      i++;
      continue;
    }
    if (isNameWord(reading, i)) {
      const { norm } = token;
      if (closed) {
        const next = knownNameAt(tokens, i);
        if (
          CLOSERS.has(norm) ||
          AGE_CLASS.test(norm) ||
          (ROMAN.test(norm) && token.text === token.text.toUpperCase())
        ) {
          i++;
          continue;
        }
        if (next?.value.kind === "country") {
          i += next.length;
          continue;
        }
        break;
      }
      if (
        i > headEnd &&
        honorificAt(tokens, i) !== null &&
        norm.length > 1 &&
        !(isCommonWord(norm) && !inRole) &&
        shape !== "school"
      )
        break;
      const known = norm === "metro" && shape === "branch" ? null : knownNameAt(tokens, i);
      if (known !== null && known.value.kind !== "class") {
        const isPlace = known.value.type === "location";
        if (isPlace || known.value.kind === "acronym") {
          i += known.length;
          specific = true;
          if (isPlace || shape === "office" || shape === "branch") closed = true;
          continue;
        }
      }
      if (shape === "branch" && norm === "metro") {
        i++;
        specific = true;
        continue;
      }
      if (shape === "branch") {
        // one or two words of a place that no list knows
        if (inRole && i > headEnd) break;
        if (isFunctionWord(norm)) break;
        i++;
        specific = true;
        if (i - headEnd >= 2) break;
        continue;
      }
      if (i > headEnd && organizationHeadAt(tokens, i)?.value === "company" && norm.startsWith("pt")) break;
      if (
        i > headEnd &&
        locationHeadAt(tokens, i) !== null &&
        shape !== "company" &&
        shape !== "office" &&
        !isCommonWord(norm)
      )
        break;
      const mayBePerson = isGivenName(norm) || (!isCommonWord(norm) && shape !== "company");
      if (inRole && i > headEnd && mayBePerson && !bracketAhead(reading, i, end) && !countryAhead(reading, i, end))
        break;
      if (isFunctionWord(norm) && !isCommonWord(norm) && i === headEnd) break;
      if (!isCommonWord(norm) && norm.replace(".", "").length > 1) specific = true;
      i++;
      if (norm === "tbk" || norm === "tbk.") {
        closed = true;
      }
      continue;
    }
    if (shape === "office" && !closed && i > index + 1 && joins(reading, i, end)) {
      i++;
      continue;
    }
    if (shape === "company" && token.norm === "&" && isNameWord(reading, i + 1)) {
      i++;
      continue;
    }
    break;
  }
  if (i <= headEnd && !specific) return null;
  const phrase = tokens
    .slice(index, headEnd)
    .map((token) => token.norm)
    .join(" ");
  if (!specific && (shape === "school" || (isWeakHead(phrase) && short.length === 0))) return null;
  return { last: i, short };
}

function continues(reading: Reading, index: number, end: number, inRole: boolean, shape: string): boolean {
  if (index >= end || !isNameWord(reading, index)) return false;
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  const known = knownNameAt(tokens, index);
  if (known !== null) return known.value.type === "location" || known.value.kind === "acronym" || norm === "ri";
  if (titleAt(tokens, index) !== null || honorificAt(tokens, index) !== null || isGivenName(norm)) return false;
  if (inRole) return isCommonWord(norm) || norm === "tbk";
  return shape !== "branch";
}

/** `Daya Anagata Nusantara (Danantara) Rosan`: what an acronym in brackets follows is no person's name. */
function bracketAhead(reading: Reading, index: number, end: number): boolean {
  let i = index;
  while (i < end && i - index < 4 && isNameWord(reading, i)) i++;
  return i > index && bracketAt(reading, i, end)?.kind === "names";
}

/** `Partai Komunis China`: a word before a country is no person's name. */
function countryAhead(reading: Reading, index: number, end: number): boolean {
  if (index + 1 >= end || !isNameWord(reading, index + 1)) return false;
  return (
    knownNameAt(reading.tokens, index + 1)?.value.kind === "country" &&
    !isGivenName((reading.tokens[index] as Token).norm)
  );
}

/** `dan Kebudayaan`, `, Pendidikan dan Pelatihan`: more ordinary words of the same name, not the next name. */
function joins(reading: Reading, index: number, end: number): boolean {
  const { tokens } = reading;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= end || !isNameWord(reading, index + 1)) return false;
  if (isFunctionWord(next.norm) || organizationHeadAt(tokens, index + 1)?.length === 1) return false;
  if (titleAt(tokens, index + 1) !== null || knownNameAt(tokens, index + 1) !== null) return false;
  if (GLUE.has(token.norm)) return isCommonWord(next.norm);
  if (isGivenName(next.norm)) return false;
  if (token.norm !== ",") return false;
  // A comma only inside an enumeration that ends in `dan`: `Badan Meteorologi, Klimatologi, dan Geofisika`
  for (let k = index + 2; k < Math.min(end, index + 6); k++) {
    const { norm } = tokens[k] as Token;
    if (norm === "dan")
      return (
        isNameWord(reading, k + 1) && isCommonWord((tokens[k + 1] as Token).norm) && knownNameAt(tokens, k + 1) === null
      );
    if (norm !== "," && !isNameWord(reading, k)) return false;
  }
  return false;
}
