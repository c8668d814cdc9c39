import { isMonth, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { honorificAt, isCommonWord, isGivenName, organizationHeadAt, titleAt } from "../words.js";
import { bracketAt, type Range } from "./bracket.js";
import { isNamesake, isNameWord, isUnit } from "./name.js";
import { branchEnd } from "./organization-place.js";
import type { OrganizationWalk } from "./organization-walk.js";

/** Of these each is an institution, whatever its acronym else means: `Kementerian Pekerjaan Umum (PU)`. */
const OFFICIAL = wordSet("kementerian dinas universitas partai komisi pengadilan mahkamah");

/** Over a bracket inside the name; one that ends it holds its short forms. */
export function stepBracket(walk: OrganizationWalk): boolean {
  const { reading, at, end } = walk;
  const bracket = bracketAt(reading, at, end);
  if (bracket !== null && stepShort(walk, bracket.last)) return true;
  if (bracket?.kind === "legal") {
    walk.at = bracket.last;
    walk.specific = true;
    return true;
  }
  const office = at === walk.headEnd && walk.shape === "office";
  if (bracket?.kind === "role" && office && isNameWord(reading, bracket.last) && isShortHead(walk)) {
    walk.at = bracket.last;
    return true;
  }
  const named =
    bracket?.kind === "names" ||
    (bracket?.kind === "class" && !STATE_OWNED.test((reading.tokens[at + 1] as Token).text));
  if (bracket !== null && named && goesOn(walk, bracket.last)) {
    walk.at = bracket.last;
    return true;
  }
  if (bracket?.kind === "class" && !OFFICIAL.has((reading.tokens[walk.first] as Token).norm)) {
    // `Badan Usaha Milik Negara (BUMN)`: a class with a long name
    walk.at = walk.headEnd;
    walk.specific = false;
    return false;
  }
  if (bracket?.kind !== "names") return false;
  if (at > walk.headEnd || walk.specific) walk.short = bracket.names;
  return false;
}

/** `Direktorat Jenderal (Dirjen) Pajak`; but `Menteri Koperasi (Menkop) | Budi` has the minister's. */
function isShortHead({ reading: { tokens }, first, at }: OrganizationWalk): boolean {
  return (tokens[at + 1] as Token).norm.charAt(0) === (tokens[first] as Token).norm.charAt(0);
}

/** `Deputi Badan Pemenangan Pemilu (Bappilu) | DPP Melati`: nothing was read behind the bracket, so that it ends the name. */
export function backOverBracket(walk: OrganizationWalk): void {
  const { reading, first, end } = walk;
  if (reading.tokens[walk.at - 1]?.norm !== ")") return;
  let open = walk.at - 2;
  while (open > first && reading.tokens[open]?.norm !== "(") open--;
  if (bracketAt(reading, open, end)?.kind !== "names") return;
  walk.at = open;
  walk.short = shortBehind(walk, open);
}

/** Classes, whatever follows: `Badan Usaha Milik Daerah (BUMD) | DKI Jakarta`. */
const STATE_OWNED = /^BUM/u;

/** `Komando Distrik Militer (Kodim) | 0709/Kebumen`: the bracket has the short head, and the name goes on as it does behind that. */
function stepShort(walk: OrganizationWalk, behind: number): boolean {
  const { reading, at, end, inRole } = walk;
  const { tokens } = reading;
  // `Detasemen Khusus (Densus) | 88 Antiteror`
  if (tokens[at + 1]?.norm === "densus" && tokens[behind]?.kind === "number" && behind < end) {
    walk.at = behind + 1;
    walk.headEnd = walk.at;
    walk.specific = true;
    return true;
  }
  const head = organizationHeadAt(tokens, at + 1);
  if ((head?.value !== "branch" && head?.value !== "school") || at + head.length + 2 !== behind || behind >= end)
    return false;
  const { norm, text } = tokens[behind] as Token;
  // `Dinas Kesehatan (Dinkes) | Pengendalian Penduduk`: on as the long head does
  if (walk.shape === "office" && isCommonWord(norm)) return false;
  const school = head.value === "school";
  const numbered = school ? /^\d{1,3}$/u.test(text) : isUnit(reading, behind);
  // `Rumah Sakit Umum Daerah (RSUD) Dr Soetomo`
  const titled = !(school && /^dr\.?$/u.test(norm)) && titleAt(tokens, behind) !== null;
  const named = isNameWord(reading, behind) && (inRole ? goesOn(walk, behind) : !titled);
  if (!numbered && !named) return false;
  walk.shape = head.value;
  walk.at = behind;
  walk.headEnd = behind;
  return true;
}

export function shortBehind({ reading, end }: OrganizationWalk, index: number): readonly Range[] {
  const bracket = bracketAt(reading, index, end);
  return bracket?.kind === "names" ? bracket.names : [];
}

/** Is the bracket inside the name: `Kamar Dagang dan Industri (Kadin) | Indonesia`? */
export function goesOn({ reading, at, end, headEnd, inRole, shape }: OrganizationWalk, index: number): boolean {
  const { tokens } = reading;
  // `Sekolah Dasar Negeri (SDN) 2 Jombang`
  if (index < end && shape === "school" && /^\d{1,3}$/u.test((tokens[index] as Token).text)) return true;
  if (index >= end || !isNameWord(reading, index)) return false;
  // `Ikatan Dokter Indonesia (IDI) | Cabang Banda Aceh`
  if (branchEnd(reading, index, end) > index) return true;
  const { norm } = tokens[index] as Token;
  // `putusan Mahkamah Konstitusi (MK) Nomor 55`, `survei Bank Indonesia (BI) Mei 2024`, `Wakil Kepala Badan Pangan Nasional (BPN) Bidang Data`
  if (/^(?:nomor|no\.?|tahun|pasal|bidang)$/u.test(norm) || isMonth(norm)) return false;
  const known = knownNameAt(tokens, index);
  // `Satuan Tugas (Satgas) | MBG`: a head alone is no name
  if (known !== null)
    return (
      known.value.type === "location" ||
      known.value.kind === "acronym" ||
      (known.value.kind === "class" && at === headEnd)
    );
  if (titleAt(tokens, index) !== null || honorificAt(tokens, index) !== null || isGivenName(norm)) return false;
  // `Kementerian Perdagangan (Kemendag) | Oke Nurwan`
  const more = isCommonWord(norm) && !isNamesake(reading, index);
  return inRole ? more || /^tbk\.?$/u.test(norm) : shape !== "branch";
}
