import { isWeakTitle } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isOrganizationTail,
  locationHeadAt,
  nonNameAt,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt } from "./bracket.js";
import { acronymAt } from "./compound.js";
import { joinsMore } from "./glue.js";
import { locationAt } from "./location.js";
import { isNameWord, isNeighbourhood, isUnit } from "./name.js";
import { organizationAt } from "./organization.js";
import { pushAliases, pushCandidate, pushOrganization } from "./push.js";
import { findHolder, type RoleSpan } from "./role-holder.js";
import { isIndonesia, pushTailed, tailAt } from "./tail.js";

/** A walk over a role phrase. */
interface Walk {
  readonly reading: Reading;
  readonly found: Findings;
  readonly end: number;
  /** Roles before the one that is read now: `Anggota Dewan Negara` of `Anggota Dewan Negara sekaligus Menteri …`. */
  readonly earlier: RoleSpan[];
  /** Where the role that is read now begins, and one past the title that opens it. */
  first: number;
  titled: number;
  at: number;
  /** The words of its office, and whether they go on. */
  head: string[];
  headOpen: boolean;
  /** It has a country, an institution. */
  complement: boolean;
  placed: boolean;
}

/** Small words that go on a role: `juru bicara utama`, `menteri luar negeri`, `direktur pelaksana bidang riset`. */
const MODIFIERS = new Set(
  "utama senior junior umum luar dalam negeri bidang urusan pelaksana muda madya tertinggi tetap agung besar jenderal eksekutif militer pertama kedua independen khusus harian pertahanan keuangan kesehatan pendidikan hukum ekonomi politik keamanan pusat wilayah nasional daerah terpilih negara asal ke".split(
    " ",
  ),
);
const JOINERS = new Set(["sekaligus", "merangkap", "/", "dan", "selaku"]);
const ROMAN = /^[IVX]{1,4}$/u;
/** `Presiden ke-6`: another than `Presiden`. */
const ORDINAL = /^ke-\d{1,3}$/u;
const MINISTER = /^(?:wakil )?(?:menteri|menko|wamen)/u;
const LONGEST = 24;

/**
 * Reads the role phrase that begins at `index`, with its complement and the person behind it: `Wakil Ketua MPR RI Eddy Soeparno`
 * gives the role `Wakil Ketua MPR RI`, the organisation `MPR RI` and the person. Returns one past what it has read, or `index`.
 */
export function readRole(reading: Reading, index: number, end: number, found: Findings): number {
  const title = titleAt(reading.tokens, index);
  if (title === null || !((reading.looks[index] ?? 0) & Look.Active)) return index;
  if ((honorificAt(reading.tokens, index)?.length ?? 0) >= title.length) return index;
  const walk: Walk = {
    reading,
    found,
    end: Math.min(end, index + LONGEST),
    earlier: [],
    first: index,
    titled: index,
    at: index,
    head: [],
    headOpen: true,
    complement: false,
    placed: false,
  };
  open(walk, index);
  // `Kapolda Metro Jaya`: `Jaya` is nobody
  if (walk.head.includes("metro")) for (let i = index; i < walk.at; i++) found.nothing.add(i);
  while (walk.at < walk.end && step(walk)) {}
  while (walk.at > walk.first + 1 && JOINERS.has((reading.tokens[walk.at - 1] as Token).norm)) walk.at--;
  return findHolder(reading, [...walk.earlier, spanOf(walk)], end, found, walk.placed);
}

/** Begins a role with the title at `index`. */
function open(walk: Walk, index: number): void {
  const { tokens } = walk.reading;
  const length = titleLength(walk.reading, index, titleAt(tokens, index)?.length ?? 1);
  walk.first = index;
  walk.at = index + length;
  walk.titled = walk.at;
  walk.head = tokens.slice(index, walk.at).map(({ norm }) => norm);
  walk.headOpen = true;
  walk.complement = false;
}

function spanOf({ first, at, head, complement }: Walk): RoleSpan {
  return { first, last: at, head: head.join(" "), weak: !complement && isWeakTitle(head[0] as string) };
}

/** The title without the institution that a listed phrase may end in: `ketua | DPR`, `kepala | Badan …`. */
function titleLength(reading: Reading, index: number, length: number): number {
  const { tokens } = reading;
  for (let k = 1; k < length; k++) {
    // `Kapolda Metro Jaya`: not the town
    if ((reading.tokens[index + k] as Token).norm === "metro") return length;
    if (!isNameWord(reading, index + k) || locationHeadAt(tokens, index + k)?.length === 1) continue;
    const known = knownNameAt(tokens, index + k);
    const named = known !== null && known.value.kind !== "class";
    if (named || organizationHeadAt(tokens, index + k) !== null) return k;
  }
  return length;
}

/** Takes one piece more, or says that the role ends. */
function step(walk: Walk): boolean {
  const { reading, found, at } = walk;
  const token = reading.tokens[at] as Token;
  if (token.norm === "(") return stepBracket(walk);
  if (isUnit(reading, at)) return stepUnit(walk);
  if (isNeighbourhood(reading, at)) {
    for (let i = at; i < at + 2; i++) found.nothing.add(i);
    return complete(walk, at + 2);
  }
  if (isNameWord(reading, at))
    return stepTail(walk, token) || stepName(walk) || stepTitle(walk, token) || stepWord(walk, token);
  return stepJoiner(walk, token) || stepGlue(walk, token) || stepModifier(walk, token);
}

/** `Menteri Luar Negeri (Menlu) China`, `Badan Gizi Nasional (BGN)`. */
function stepBracket(walk: Walk): boolean {
  const { reading, found, at } = walk;
  const bracket = bracketAt(reading, at, walk.end);
  if (bracket === null || bracket.kind === "age" || bracket.kind === "other") return false;
  const before = found.candidates[found.candidates.length - 1];
  if (bracket.kind === "names" && before !== undefined && before.last === at) {
    pushAliases(reading, before.first, before.last, bracket.names, before.type, found);
  }
  if (bracket.kind === "role") pushKnown(reading, at + 1, bracket.last - 1, found);
  walk.at = bracket.last;
  return true;
}

/** `Dandim 0508/Depok`, `Pangdam IX/Udayana` */
function stepUnit(walk: Walk): true {
  const { reading, found, at } = walk;
  const known = knownNameAt(reading.tokens, at + 2);
  if (known === null || known.value.type !== "location") return complete(walk, at + 3);
  pushCandidate(reading, at + 2, at + 2 + known.length, "location", "known", PRIORITY.known, found);
  walk.placed = true;
  return complete(walk, at + 2 + known.length);
}

/** A country, a place, an institution in the role. */
function stepName(walk: Walk): boolean {
  const { reading, found, at, end } = walk;
  const { tokens } = reading;
  const { norm } = tokens[at] as Token;
  if (honorificAt(tokens, at) !== null) return false;
  const given = isGivenName(norm);
  const known = knownNameAt(tokens, at);
  if (norm === "metro" && /^(?:wa)?kapol/u.test(walk.head[0] as string)) {
    // `Kapolres Metro Jakarta Barat`
    walk.at++;
    return true;
  }
  const none = nonNameAt(tokens, at);
  if (none !== null && none.length > 2) {
    // `Wakil Menteri Badan Usaha Milik Negara (BUMN)`
    for (let i = at; i < at + none.length; i++) pushHead(walk, i);
    walk.at += none.length;
    return true;
  }
  const tail = tailAt(reading, at, end);
  if (tail !== null) {
    pushTailed(reading, at, end, tail, found);
    return complete(walk, tail.last);
  }
  const compound = known === null ? acronymAt(reading, at, end) : at;
  if (compound > at) {
    pushCandidate(reading, at, compound, "organization", "organization/compound", PRIORITY.head, found);
    return complete(walk, compound);
  }
  const single = organizationHeadAt(tokens, at)?.length === 1;
  const organization = given && single ? null : organizationAt(reading, at, end, true);
  if (organization !== null && organization.last > at + (known?.length ?? 0)) {
    pushOrganization(reading, at, organization, found);
    return complete(walk, organization.last);
  }
  const place = locationAt(reading, at, end, true);
  if (place > at + (known?.length ?? 0)) {
    pushCandidate(reading, at, place, "location", "location/head", PRIORITY.head, found);
    walk.placed = true;
    return complete(walk, place);
  }
  if (known === null || known.value.type === "person" || (known.value.ambiguous && given)) return false;
  if (known.value.kind === "class") {
    walk.head.push(norm);
    walk.at += known.length;
    return true;
  }
  const { type, country } = known.value;
  // `CEO Danantara Indonesia`
  const whole = at + known.length + (type === "organization" && isIndonesia(reading, at + known.length) ? 1 : 0);
  pushCandidate(reading, at, whole, type, "known", PRIORITY.known, found, country);
  walk.placed ||= type === "location";
  return complete(walk, whole);
}

function complete(walk: Walk, at: number): true {
  walk.at = at;
  walk.complement = true;
  walk.headOpen = false;
  return true;
}

/** `Ketua Guru Belajar Foundation`: ordinary words behind the title, which their last one tells to be a name. */
function stepTail(walk: Walk, { norm }: Token): boolean {
  const { reading, found, at, titled } = walk;
  if (!walk.headOpen || at === titled || !isOrganizationTail(norm)) return false;
  walk.head.length = titled - walk.first;
  pushCandidate(reading, titled, at + 1, "organization", "organization/tail", PRIORITY.head, found);
  return complete(walk, at + 1);
}

/** Titles in a row: `Wakil Ketua`, `Sekretaris Jenderal`. */
function stepTitle(walk: Walk, { norm }: Token): boolean {
  const { tokens } = walk.reading;
  if (honorificAt(tokens, walk.at) !== null || isGivenName(norm)) return false;
  const next = titleAt(tokens, walk.at);
  if (next === null) return false;
  for (let k = 0; k < next.length; k++) pushHead(walk, walk.at + k);
  walk.at += next.length;
  return true;
}

/** An ordinary capitalised word of the office: `Menteri Pekerjaan Umum`, `Wakil Ketua II`. */
function stepWord(walk: Walk, { norm, text }: Token): boolean {
  const { reading, at, head, first } = walk;
  const { tokens } = reading;
  if (honorificAt(tokens, at) !== null || isGivenName(norm) || norm === "nomor") return false;
  if (isWeakTitle(head[0] as string) && head.length === 1 && !walk.complement) return false;
  const small = !((reading.looks[first] ?? 0) & Look.Capital);
  // `Menteri Imigrasi dan Pemasyarakatan`: of a pair of words neither is a name
  const paired = MINISTER.test(head.join(" ")) && tokens[at + 1]?.norm === "dan" && isNameWord(reading, at + 2);
  if (!paired && !ROMAN.test(text) && (small || !isCommonWord(norm))) return false;
  pushHead(walk, at);
  walk.at++;
  return true;
}

/** `sekaligus`, `merangkap`, `/`: a second role of the same person. */
function stepJoiner(walk: Walk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  if (norm === "yang" && reading.tokens[at + 1]?.norm === "juga" && titleAt(reading.tokens, at + 2) !== null) {
    // `CEO Anggrek yang juga Menteri Investasi Ratna Dewi`
    walk.earlier.push(spanOf(walk));
    open(walk, at + 2);
    return true;
  }
  if (!JOINERS.has(norm) || at + 1 >= end || titleAt(reading.tokens, at + 1) === null) return false;
  if (norm === "dan") {
    const small = (index: number) => !((reading.looks[index] ?? 0) & Look.Capital);
    if (!walk.complement || small(walk.first) !== small(at + 1)) return false;
  }
  walk.earlier.push(spanOf(walk));
  open(walk, at + 1);
  return true;
}

/** `Menteri Pendidikan dan Kebudayaan`: before another name `dan` ends the role. */
function stepGlue(walk: Walk, { norm }: Token): boolean {
  const { reading, at, end } = walk;
  const { tokens } = reading;
  const after = tokens[at + 1];
  if (norm === "," && walk.headOpen && MINISTER.test(walk.head.join(" "))) return stepListed(walk);
  if (norm !== "dan" || !walk.headOpen || after === undefined || at + 1 >= end || !isNameWord(reading, at + 1))
    return false;
  if (!isCommonWord(after.norm) || isFunctionWord(after.norm)) return false;
  const begins = [titleAt, locationHeadAt, organizationHeadAt].some((look) => look(tokens, at + 1) !== null);
  if (begins) return false;
  walk.head.push("dan");
  walk.at++;
  return true;
}

/** `Menteri Pendidikan Tinggi, Sains, dan Teknologi` */
function stepListed(walk: Walk): boolean {
  const { reading, at, end } = walk;
  const joined = joinsMore(reading, at, end);
  const next = reading.tokens[at + joined];
  if (joined === 0 || next === undefined || !isCommonWord(next.norm)) return false;
  for (let i = at; i < at + joined; i++) pushHead(walk, i);
  walk.at += joined;
  return true;
}

function stepModifier(walk: Walk, { kind, norm }: Token): boolean {
  const capital = ((walk.reading.looks[walk.at] ?? 0) & Look.Capital) !== 0;
  if (kind !== "word" || capital || !(MODIFIERS.has(norm) || ORDINAL.test(norm))) return false;
  // `menteri luar negeri`; but `wali kota dalam masa jabatan`
  const abroad = norm === "dalam" || norm === "luar";
  if (abroad && walk.reading.tokens[walk.at + 1]?.norm !== "negeri") return false;
  pushHead(walk, walk.at);
  walk.at++;
  return true;
}

function pushHead(walk: Walk, index: number): void {
  if (walk.headOpen) walk.head.push((walk.reading.tokens[index] as Token).norm);
}

/** Countries and institutions inside a bracketed title: `(Menlu AS)`. */
function pushKnown(reading: Reading, first: number, last: number, found: Findings): void {
  for (let i = first; i < last; i++) {
    const known = isNameWord(reading, i) ? knownNameAt(reading.tokens, i) : null;
    if (known === null || known.value.kind === "class" || i + known.length > last) continue;
    pushCandidate(reading, i, i + known.length, known.value.type, "known", PRIORITY.known, found, known.value.country);
    i += known.length - 1;
  }
}
