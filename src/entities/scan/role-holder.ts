import { districts, isInstitutionWord } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { Look, type Reading } from "../reading.js";
import { honorificAt, isCue, isGivenName, isSpelledOutBefore } from "../words.js";
import { isApposedOffice, isSurelyBorne } from "./borne.js";
import { bracketAt } from "./bracket.js";
import { isNicknameAt, pushServices, skipHonorifics } from "./honorific.js";
import { hasOrdinaryWord, isNameWord, personNameEnd } from "./name.js";
import { pushAliases, pushCandidate, pushPerson } from "./push.js";
import { employerAt } from "./role-employer.js";
import { isPoliceRank } from "./role-walk.js";
import { hasGivenName, isSaidBehind, setOff } from "./set-off.js";

/** A role phrase, half open in tokens. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
  readonly head: string;
  /** A word for many people: what follows may be their company as well. */
  readonly weak: boolean;
  /** It has its country or institution. */
  readonly complement: boolean;
}

/**
 * Officers of a place so small that no list has it: the first unknown word behind their title names it (`Camat Cibeber Suparman`).
 * Regencies and provinces are all known, so that behind `Gubernur` an unknown word is a person's.
 */
const OF_PLACE =
  /^(?:(?:mantan|eks|bekas|plt|plh|pj|pjs|penjabat) )?(?:camat|lurah|kepala (?:desa|dusun|kampung|lingkungan|pekon|distrik)|kades|kapolsek|kapolpos|kadus|danramil|danposramil|danlanud|danlanal|keuchik|geuchik|kuwu|hukum tua|pambakal|pangulu|peratin|petinggi|wali nagari|perbekel|babinsa|bhabinkamtibmas|sekcam|sekdes)$/u;

/** Boards of a federation, a party, an order. */
const GOVERNING = /^(?:PP|PB|PW|PC|PD|DPP|DPW|DPD|DPC)$/u;

/** Finds the person behind roles that one person holds, notes the roles, and returns one past what belongs to them. */
export function findHolder(
  reading: Reading,
  roles: readonly RoleSpan[],
  end: number,
  found: Findings,
  placed: boolean,
): number {
  const { looks, tokens } = reading;
  const role = roles[roles.length - 1] as RoleSpan;
  const plainRank = honorificAt(tokens, role.last) === null;
  const rank = plainRank && isPoliceRank(tokens, { first: role.first, at: role.last }) ? 1 : 0;
  const direct = skipHonorifics(reading, role.last + rank, end);
  pushServices(reading, role.last, direct, found);
  const ofOne = isOfOne(reading, role);
  const set = asideOf(reading, roles, role.last, end, ofOne);
  const company = set === null ? employerAt(reading, role, direct, end, found) : null;
  let first = set ?? company?.first ?? direct;
  if (set === null && company === null) first = pastComplement(reading, roles, first, end, found, placed);
  const governed = first === direct + 2 && GOVERNING.test((tokens[direct] as Token).text);
  const board = governed || (first > direct + 1 && COMPASS.test((tokens[direct + 1] as Token).norm)) ? 2 : 1;
  const roleEnd = company?.last ?? (set === null && first > direct ? direct + board : role.last);
  const plain = personNameEnd(reading, first, end);
  const opening = (tokens[first] as Token | undefined)?.norm ?? "";
  const odd =
    plain === first || hasOrdinaryWord(reading, first, first + 1) ? oddNameEnd(reading, first, end, role) : null;
  const last = odd ?? plain;
  const unsure =
    role.weak &&
    first === role.last &&
    (OF_HOME.test(role.head) ? !hasGivenName(reading, first, last) : last - first === 1 && !isGivenName(opening));
  const silent = ((looks[first] ?? 0) & Look.TitleLine) !== 0;
  const ordinary = odd === null && last > first && hasOrdinaryWord(reading, first, first + 1);
  const person = last > first && !silent && !unsure && !ordinary ? first : null;
  if (person !== null) {
    pushPerson(reading, first, last, "person/role", PRIORITY.title, found);
    // `Menteri Koordinator Abdul Muhaimin Iskandar (Cak Imin)`
    const bracket = bracketAt(reading, last, end);
    if (bracket?.kind === "names" && last - first > 1)
      pushAliases(reading, first, last, bracket.names, "person", found);
  }
  roles.forEach(({ first: from, last: to, head }, index) => {
    const until = index === roles.length - 1 ? roleEnd : to;
    // `Emir Qatar dan Presiden Prabowo` are two
    const other = index < roles.length - 1 && !role.complement && RULER.test(role.head) && tokens[to]?.norm === "dan";
    if (CATEGORY.test(head)) return;
    const offsets = { start: (tokens[from] as Token).start, end: (tokens[until - 1] as Token).end };
    found.roles.push({ first: from, last: until, ...offsets, head, person: other ? null : person });
  });
  return person === null ? roleEnd : last;
}

/** Where the name begins that the comma sets off from the roles, or null; of offices of one person it may be a single word. */
function asideOf(
  reading: Reading,
  roles: readonly RoleSpan[],
  comma: number,
  end: number,
  single: boolean,
): number | null {
  const aside = setOff(reading, comma, end, single) ?? (single ? singleAt(reading, roles, comma, end) : null);
  return aside !== null && isOfAnother(reading, roles, aside, end) ? null : aside;
}

/** `Menurut jaksa KPK, Budi Santoso menerima suap`: what the officer says of him. */
function isOfAnother(reading: Reading, roles: readonly RoleSpan[], name: number, end: number): boolean {
  const { tokens } = reading;
  const before = tokens[(roles[0] as RoleSpan).first - 1]?.norm ?? "";
  const after = tokens[personNameEnd(reading, name, end)]?.norm ?? ".";
  // `Ia marah kepada ibunya, Budi mengatakan`
  const told = TOLD.test(before) || roles.some(({ head }) => head.endsWith("nya"));
  return told ? !/^[,.()]$/u.test(after) : TO.test(before) && isCue(after, "active");
}
/** `Kepada Camat Jaken, Budi mengatakan`: it is he who speaks to the officer. */
const TO = /^(?:kepada|oleh|dengan|bersama|hadapan)$/u;
const TOLD = /^(?:menurut|dakwaan|tuntutan|keterangan|pernyataan)$/u;

/** `kata Bupati Kebumen, Suparman saat ditemui`, `Camat Jaken, Suparman mengatakan`: where the single word begins that the comma sets off, or null. */
function singleAt(reading: Reading, roles: readonly RoleSpan[], comma: number, end: number): number | null {
  const { tokens, looks } = reading;
  const first = comma + 1;
  if (tokens[comma]?.norm !== "," || personNameEnd(reading, first, end) !== first + 1) return null;
  if (hasOrdinaryWord(reading, first, first + 1) || (looks[first] ?? 0) & Look.AllCaps) return null;
  const role = roles[roles.length - 1] as RoleSpan;
  const after = tokens[first + 1]?.norm ?? "";
  const said = isCue(tokens[(roles[0] as RoleSpan).first - 1]?.norm ?? "", "bare") && isSaidBehind(after);
  // `tentang wakil ketua, Suparman menilai`
  return said || (comma > role.last && isCue(after, "active")) ? first : null;
}

/** `Ketua Tim Hukum AMIN, Budi Santoso, menolak`: a name in capitals before the holder's is an institution's. */
function isAcronymSetOff(reading: Reading, first: number, last: number, end: number): boolean {
  const capitals = ((reading.looks[first] ?? 0) & (Look.AllCaps | Look.TitleLine)) === Look.AllCaps;
  if (!capitals || last - first !== 1) return false;
  const person = setOff(reading, last, end);
  return person !== null && !((reading.looks[person] ?? 0) & Look.AllCaps);
}

/** Alone they are whoever rules here. */
const RULER = /^(?:wakil )?(?:presiden|wapres|perdana menteri|pm|raja|sultan|gubernur|bupati|wali kota)$/u;

/** Offices that one person holds at a time: between two commas behind one a single unknown word is a name, unless it is a district's. */
const OF_ONE =
  /^(?:mantan |eks |wakil |plt |plh )*(?:bupati|wali kota|walikota|gubernur|menteri|presiden|ketua|kepala|direktur|sekretaris|rektor|dekan|kapol[a-z]+|komandan)(?: |$)/u;

function isOfOne({ tokens, looks }: Reading, { head, first, last }: RoleSpan): boolean {
  // `Anaknya, Ratna,`
  if (head.endsWith("nya")) return true;
  if (last - first < 2) return false;
  // `ketua RT, RW, dan`
  if ((looks[last + 1] ?? 0) & Look.AllCaps) return false;
  return OF_ONE.test(head) && districts().longestAt(tokens, last + 1) === null;
}

/** `Ganda putra Fajar Alfian/Muhammad Rian`: what they play, and no office. */
const CATEGORY = /^(?:ganda|tunggal) (?:putra|putri|campuran)$/u;

/** What follows is a place sooner than a person: `warga Kramat Pulo Dalam`, but `warga Budi Santoso`. */
const OF_HOME = /^(?:warga|penduduk|nelayan|petani|peternak|petambak|perajin|pengrajin)$/u;

/**
 * `Direktur Jenderal … Kementerian Perdagangan | Oke Nurwan, Selasa (7/6),`: one past the name that an ordinary word opens behind an
 * institution that the lists spell out, or null.
 */
function oddNameEnd(reading: Reading, first: number, end: number, role: RoleSpan): number | null {
  const { tokens } = reading;
  if (role.weak || first !== role.last || first >= end || !isNameWord(reading, first)) return null;
  const last = personNameEnd(reading, first + 1, end);
  if (last === first + 1 || last - first > 4 || isInstitutionWord((tokens[first] as Token).norm)) return null;
  if (hasOrdinaryWord(reading, first + 1, last) || !isSpelledOutBefore(tokens, first)) return null;
  const after = tokens[last]?.norm ?? ".";
  return /^[,.()]$/u.test(after) || isCue(after, "active") ? last : null;
}

/**
 * Past an organisation or place that only its position tells: `Direktur Utama Surveindo, Budi Santoso`, `Ketua Umum ASPINDO`,
 * `Direktur Utama IKT Budi Santoso`, `Camat Cibeber Suparman`.
 */
function pastComplement(
  reading: Reading,
  roles: readonly RoleSpan[],
  first: number,
  end: number,
  found: Findings,
  placed: boolean,
): number {
  const role = roles[roles.length - 1] as RoleSpan;
  const { norm: opening } = (reading.tokens[first] as Token | undefined) ?? { norm: "" };
  const length = personNameEnd(reading, first, end) - first;
  if (length === 0 || isNicknameAt(reading, first)) return first;
  const ofPlace = OF_PLACE.test(role.head);
  if (ofPlace && isOfBearer(reading, roles, first, first + length)) {
    pushCandidate(reading, first, first + length, "location", "location/office", PRIORITY.evidence, found);
    return first + length;
  }
  const borne = first === role.last && !role.weak && isBearers(reading, roles, first + length);
  if (borne && !hasGivenName(reading, first, first + length) && !hasOrdinaryWord(reading, first, first + length)) {
    pushCandidate(reading, first, first + length, "organization", "organization/evidence", PRIORITY.evidence, found);
    return first + length;
  }
  if (isGivenName(opening) && !isAcronymSetOff(reading, first, first + length, end)) return first;
  const silent = ((reading.looks[first] ?? 0) & Look.TitleLine) !== 0;
  const capitals = ((reading.looks[first] ?? 0) & Look.AllCaps) !== 0;
  const behind = length === 1 ? asideOf(reading, roles, first + 1, end, ofPlace) : null;
  // `Wali Kota Solo FX Hadi Rudyatmoko` has its place
  const initials = role.complement && opening.length < 3;
  const acronym = capitals && !initials && /^[A-Za-z]{2,6}$/u.test(opening) && length >= 3;
  // `mantan Kades Jepon itu`: somebody named before
  const told = ofPlace && length === 1 && DEFINITE.test(reading.tokens[first + 1]?.norm ?? "");
  if (behind !== null || told || acronym || (capitals && length === 1 && !silent && first === role.last)) {
    // `Kapolsek Nibung, Iptu Marzuki`, `Warga Sidomukti, Sumarni (32)`
    if (ofPlace || OF_HOME.test(role.head))
      pushCandidate(reading, first, first + 1, "location", "location/office", PRIORITY.evidence, found);
    else {
      // `Ketua Umum PP Melati | Budi Santoso`: the governing body of what is named behind it
      const governed = GOVERNING.test((reading.tokens[first] as Token).text) && length > 2 && behind === null ? 2 : 1;
      pushCandidate(
        reading,
        first,
        first + governed,
        "organization",
        "organization/evidence",
        PRIORITY.evidence,
        found,
      );
      if (governed > 1) return first + governed;
    }
    return behind ?? first + 1;
  }
  // `Camat Cibeber H. Suparman`
  const ranked = skipHonorifics(reading, first + 1, end) > first + 1;
  if (placed || (length < 2 && !ranked) || !ofPlace) return first;
  // `Lurah Kedung Selatan`
  const last = COMPASS.test((reading.tokens[first + 1] as Token).norm) ? first + 2 : first + 1;
  pushCandidate(reading, first, last, "location", "location/office", PRIORITY.evidence, found);
  return skipHonorifics(reading, last, end);
}

/** `Budi selaku CEO Surveindo`, `Ratna Dewi, Founder dan CEO Surveindo,`: both offices are of whoever stands before them. */
function isBearers(reading: Reading, roles: readonly RoleSpan[], last: number): boolean {
  const from = (roles[0] as RoleSpan).first;
  return isSurelyBorne(reading, from) || (roles.length > 1 && isApposedOffice(reading, from, last));
}

/** `Budi selaku Kades Karangpucung`, `Ratna Dewi, Camat Kedungsih,`: what stands behind the title is no second person. */
function isOfBearer(reading: Reading, roles: readonly RoleSpan[], first: number, last: number): boolean {
  const from = (roles[0] as RoleSpan).first;
  const role = roles[roles.length - 1] as RoleSpan;
  if (first !== role.last) return false;
  if (isSurelyBorne(reading, from)) return true;
  return !hasGivenName(reading, first, last) && isApposedOffice(reading, from, last);
}

const DEFINITE = /^(?:itu|tersebut)$/u;
const COMPASS = /^(?:barat|timur|utara|selatan|tengah|wetan|kulon|lor|kidul)$/u;
