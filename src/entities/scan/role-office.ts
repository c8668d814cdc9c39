import { isClassWord, isInstitutionWord, isWeakTitle, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isHeadAt,
  isSpelledOutBefore,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { joinsMore } from "./glue.js";
import { isNamesake, isNameWord, isNumeral } from "./name.js";
import { isExpert } from "./role-field.js";
import {
  FIELD,
  isPoliceRank,
  JOINERS,
  openRole,
  pushHead,
  type RoleWalk,
  spanOf,
  titleLength,
  titleLengthAt,
} from "./role-walk.js";
import { tailAt } from "./tail.js";

/** Small words that go on a role: `juru bicara utama`, `menteri luar negeri`, `direktur pelaksana bidang riset`. */
const MODIFIERS = wordSet(
  "utama senior junior umum luar dalam negeri bidang urusan pelaksana muda madya tertinggi tetap agung besar jenderal eksekutif militer pertama kedua independen khusus harian pertahanan keuangan kesehatan pendidikan hukum ekonomi politik keamanan pusat wilayah nasional daerah terpilih negara asal ke sulung bungsu",
);
/** `Presiden ke-6`: another than `Presiden`. */
const NUMBER = /^\d{1,2}$/u;
const ORDINAL = /^ke-\d{1,3}$/u;
/** Offices whose field may be an enumeration: `Deputi Bidang Protokol, Pers, dan Media`. */
const LISTS =
  /^(?:wakil )?(?:menteri|menko|wamen|deputi|asisten deputi|direktur|dirjen|staf khusus|staf ahli|kepala eksekutif)|^(?:wakil (?:rektor|dekan)|warek|wadek)|^(?:kepala|ketua|wakil ketua|sekretaris) (?:bidang|divisi|(?:sub)?bagian|biro|departemen|pusat|urusan)/u;
/** Officers of the police and the army, but for those of small places. */
const RANKED = /^(?:(?:wakil )?direktur|wadir|kepala|kabid|kasubdit|kasat|komandan|asisten)$/u;
/** `Komandan Grup A`. */
const UNITS = /^(?:grup|kompi|regu|komisi|kelompok)$/u;
export const MINISTER = /^(?:wakil )?(?:menteri|menko|wamen)/u;

/** Titles in a row: `Wakil Ketua`, `Sekretaris Jenderal`. */
export function stepTitle(walk: RoleWalk, { norm }: Token): boolean {
  const { tokens } = walk.reading;
  if (honorificAt(tokens, walk.at) !== null || isGivenName(norm) || isPoliceRank(tokens, walk)) return false;
  const next = titleAt(tokens, walk.at);
  if (next === null) return false;
  const length = titleLength(walk.reading, walk.at, next.length);
  for (let k = 0; k < length; k++) pushHead(walk, walk.at + k);
  walk.at += length;
  return true;
}

/** An ordinary capitalised word of the office: `Menteri Pekerjaan Umum`, `Wakil Ketua II`. */
export function stepWord(walk: RoleWalk, { norm, text }: Token): boolean {
  const { reading, at, head, first } = walk;
  const { tokens } = reading;
  if (honorificAt(tokens, at) !== null || isGivenName(norm) || norm === "nomor") return false;
  // `Menteri | Hari Wibowo`
  if (isNamesake(reading, at) && isGivenName((tokens[at + 1] as Token).norm)) return false;
  if (isWeakTitle(head[0] as string) && head.length === 1 && !walk.complement) return false;
  // `Kementerian Perdagangan | Oke Nurwan`
  if (walk.complement && !isInstitutionWord(norm) && isSpelledOutBefore(tokens, at)) return false;
  // `mantan Menteri Perdagangan` is written large
  const small = !(((reading.looks[first] ?? 0) | (reading.looks[walk.titled - 1] ?? 0)) & Look.Capital);
  // `Menteri Imigrasi dan Pemasyarakatan`: of a pair of words neither is a name
  const numbered = /^[A-Z]$/u.test(text) && UNITS.test(head[head.length - 1] as string);
  const paired = MINISTER.test(head.join(" ")) && tokens[at + 1]?.norm === "dan" && isNameWord(reading, at + 2);
  // `Ketua Bidang Advokasi dan Kemasyarakatan`
  const field = at > first + 1 && FIELD.test((tokens[at - 1] as Token).norm);
  const plain = paired || numbered || field || isNumeral(reading, at) || (!small && isCommonWord(norm));
  if (!plain && !(walk.headOpen && isRankAhead(walk))) return false;
  pushHead(walk, at);
  walk.at++;
  return true;
}

/** `Kabid | Binpres | PBSI`, `Kepala | Subdit V Siber | Ditreskrimsus`: a few words that no list has before the institution are a part of it. */
export function stepUnknown(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, at, end, head, first } = walk;
  const { tokens } = reading;
  const weak = isWeakTitle(head[0] as string) && !(head[0] === "kepala" && isNameWord(reading, first));
  if (!walk.headOpen || weak || isGivenName(norm) || norm.length < 2) return false;
  let last = at;
  while (last < end && last - at < LONGEST_UNIT && isNameWord(reading, last) && !isInstitutionAt(reading, last)) {
    const word = tokens[last] as Token;
    // `Wilayah Agraria & Tataruang | Kemenko IPK`
    const joined = tokens[last + 1]?.norm === "&" && isNameWord(reading, last + 2) ? 1 : 0;
    const numeral = last > at && isNumeral(reading, last);
    if (!numeral && (isGivenName(word.norm) || isFunctionWord(word.norm) || word.norm.endsWith("."))) return false;
    if (honorificAt(tokens, last) !== null || titleAt(tokens, last) !== null) return false;
    last += 1 + joined;
  }
  if (last === at || last >= end || !isNameWord(reading, last) || !isInstitutionAt(reading, last)) return false;
  for (let i = at; i < last; i++) pushHead(walk, i);
  walk.at = last;
  return true;
}
const LONGEST_UNIT = 3;

function isInstitutionAt({ tokens }: Reading, index: number): boolean {
  const known = knownNameAt(tokens, index);
  if (known !== null) return known.value.type === "organization" && known.value.kind !== "class";
  return organizationHeadAt(tokens, index) !== null;
}

/** `Direktur | Reserse Kriminal Umum | Kombes`: what stands between a title and a rank is the office. */
function isRankAhead({ reading, at, end, head }: RoleWalk): boolean {
  const { tokens } = reading;
  if (!RANKED.test(head[0] as string)) return false;
  for (let i = at; i < Math.min(end, at + 5) && isNameWord(reading, i); i++) {
    const { norm } = tokens[i] as Token;
    if (honorificAt(tokens, i) !== null && norm.length > 2) return i > at;
    if (isGivenName(norm) || isHeadAt(tokens, i)) return false;
  }
  return false;
}

/** `sekaligus`, `merangkap`, `/`: a second role of the same person. */
export function stepJoiner(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  if (norm === "yang" && reading.tokens[at + 1]?.norm === "juga" && titleAt(reading.tokens, at + 2) !== null) {
    // `CEO Anggrek yang juga Menteri Investasi Ratna Dewi`
    walk.earlier.push(spanOf(walk));
    openRole(walk, at + 2);
    return true;
  }
  if (!JOINERS.has(norm) || at + 1 >= end || titleLengthAt(reading, at + 1, end) === 0) return false;
  const founds = FOUNDER.test(walk.head.join(" ")) || FOUNDER.test(reading.tokens[at + 1]?.norm ?? "");
  if (norm === "dan" && !founds) {
    const small = (index: number) => !((reading.looks[index] ?? 0) & Look.Capital);
    if (!walk.complement || small(walk.first) !== small(at + 1)) return false;
  }
  walk.earlier.push(spanOf(walk));
  openRole(walk, at + 1);
  return true;
}

/** `pendiri dan CEO Anggrek`, `CEO dan Co-Founder`: of one house. */
const FOUNDER = /^(?:co-?founder|founder|pendiri|pemilik)$/u;

/** `Menteri Pendidikan dan Kebudayaan`: before another name `dan` ends the role. */
export function stepGlue(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  const { tokens } = reading;
  const after = tokens[at + 1];
  if (norm === "," && walk.headOpen && LISTS.test(walk.head.join(" "))) return stepListed(walk);
  if (!(norm === "dan" || norm === "&") || !walk.headOpen || after === undefined || at + 1 >= end) return false;
  // `menteri investasi dan hilirisasi`
  const small = MINISTER.test(walk.head.join(" ")) && after.text === after.norm && isInstitutionWord(after.norm);
  if (!isNameWord(reading, at + 1) && !(small && walk.at > walk.titled - 1)) return false;
  // `Direktur PPA & PPO | Bareskrim`
  const unit = norm === "&" && at + 2 < end && isInstitutionAt(reading, at + 2);
  // `Wakil Menteri Hukum dan HAM`
  if (!(unit || isCommonWord(after.norm) || isClassWord(after.text)) || isFunctionWord(after.norm)) return false;
  // `Kepala Bagian Hukum dan Humas Kemenag`: a field beside another one, and no second officer
  const relations = after.norm === "humas" && walk.head.some((word) => FIELD.test(word));
  if (isHeadAt(tokens, at + 1) && !relations) return false;
  walk.head.push("dan");
  walk.at++;
  if (unit || relations) pushHead(walk, walk.at++);
  return true;
}

/** `Executive Director of Surveindo Institute`: the institution of an English office. */
export function stepOf(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  if (norm !== "of" || !walk.headOpen || at + 1 >= end || !isNameWord(reading, at + 1)) return false;
  const named = knownNameAt(reading.tokens, at + 1) !== null || tailAt(reading, at + 1, end) !== null;
  if (!named && !isHeadAt(reading.tokens, at + 1)) return false;
  walk.at++;
  return true;
}

/** `Menteri Pendidikan Tinggi, Sains, dan Teknologi` */
function stepListed(walk: RoleWalk): boolean {
  const { reading, at, end } = walk;
  const joined = joinsMore(reading, walk.first, at, end);
  const next = reading.tokens[at + joined];
  if (joined === 0 || next === undefined || !isCommonWord(next.norm)) return false;
  for (let i = at; i < at + joined; i++) pushHead(walk, i);
  walk.at += joined;
  return true;
}

/** `Wakil Ketua Komisi III dari Fraksi Partai Golkar`: an officer of one institution who belongs to another. */
export function stepFrom(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  const expert = isExpert(walk.head);
  if (norm !== "dari" || !(walk.complement || expert) || at + 1 >= end || !isNameWord(reading, at + 1)) return false;
  const known = knownNameAt(reading.tokens, at + 1);
  if (organizationHeadAt(reading.tokens, at + 1) === null && known?.value.type !== "organization") return false;
  walk.at++;
  return true;
}

/** `pelatih timnas U-23 Indonesia` */
export function stepAgeClass(walk: RoleWalk, { text }: Token): boolean {
  if (!/^U-?\d\d$/u.test(text) || !/^(?:timnas|tim|skuad)$/u.test(walk.head[walk.head.length - 1] as string))
    return false;
  pushHead(walk, walk.at);
  walk.at++;
  return true;
}

export function stepModifier(walk: RoleWalk, { kind, norm }: Token): boolean {
  const capital = ((walk.reading.looks[walk.at] ?? 0) & Look.Capital) !== 0;
  // `Calon Bupati nomor urut 2`
  if (
    norm === "nomor" &&
    walk.reading.tokens[walk.at + 1]?.norm === "urut" &&
    NUMBER.test(walk.reading.tokens[walk.at + 2]?.text ?? "")
  ) {
    walk.at += 3;
    return true;
  }
  const others = (norm === "lainnya" || norm === "lain") && walk.reading.tokens[walk.at + 1]?.norm === ",";
  if (kind !== "word" || capital || !(MODIFIERS.has(norm) || ORDINAL.test(norm) || others)) return false;
  // `menteri luar negeri`; but `wali kota dalam masa jabatan`
  const abroad = norm === "dalam" || norm === "luar";
  if (abroad && walk.reading.tokens[walk.at + 1]?.norm !== "negeri") return false;
  pushHead(walk, walk.at);
  walk.at++;
  return true;
}
