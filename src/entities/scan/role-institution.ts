import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCue,
  isGivenName,
  isHeadAt,
  isListedWord,
  isOrganizationTail,
  nonNameAt,
  organizationHeadAt,
} from "../words.js";
import { isSurelyBorne } from "./borne.js";
import { bracketAt } from "./bracket.js";
import { pushClub } from "./club.js";
import { acronymAt } from "./compound.js";
import { locationAt } from "./location.js";
import { isNameWord, unitEnd } from "./name.js";
import { organizationAt } from "./organization.js";
import { branchEnd } from "./organization-place.js";
import { pushAliases, pushCandidate, pushOrganization } from "./push.js";
import { MINISTER } from "./role-office.js";
import { complete, FIELD, pushHead, type RoleWalk } from "./role-walk.js";
import { hasGivenName } from "./set-off.js";
import { isIndonesia, pushTailed, tailAt } from "./tail.js";

/** `Menteri Luar Negeri (Menlu) China`, `Badan Gizi Nasional (BGN)`. */
export function stepBracket(walk: RoleWalk): boolean {
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
export function stepUnit(walk: RoleWalk): true {
  const { reading, found, at, end } = walk;
  const last = unitEnd(reading, at, end);
  if (knownNameAt(reading.tokens, at + 2)?.value.type === "location")
    pushCandidate(reading, at + 2, last, "location", "known", PRIORITY.known, found);
  walk.placed = true;
  return complete(walk, last);
}

/** A country, a place, an institution in the role. */
export function stepName(walk: RoleWalk): boolean {
  const { reading, found, at, end } = walk;
  const { tokens } = reading;
  const { norm } = tokens[at] as Token;
  if (honorificAt(tokens, at) !== null) return false;
  const given = isGivenName(norm);
  const known = knownNameAt(tokens, at);
  if (norm === "metro" && /^(?:wa)?kapol/u.test(walk.head[0] as string)) {
    // `Kapolres Metro Jakarta Barat`: not the town
    found.nothing.add(at);
    walk.at++;
    return true;
  }
  const none = nonNameAt(tokens, at);
  const body = none !== null && none.length === 2 && (norm === "majelis" || !isNameWord(reading, at + 2));
  if (
    none !== null &&
    (body || none.length > 2) &&
    (organizationAt(reading, at, end, true)?.last ?? at) <= at + none.length
  ) {
    // `Wakil Menteri Badan Usaha Milik Negara (BUMN)`, `Ketua Majelis Hakim`
    for (let i = at; i < at + none.length; i++) pushHead(walk, i);
    walk.at += none.length;
    return true;
  }
  const tail = tailAt(reading, at, end);
  if (tail !== null) {
    pushTailed(reading, at, end, tail, found);
    return complete(walk, tail.last);
  }
  const club = pushClub(reading, at, end, found);
  if (club > at) return complete(walk, club);
  const compound = known === null ? acronymAt(reading, at, end) : at;
  if (compound > at) {
    pushCandidate(reading, at, compound, "organization", "organization/compound", PRIORITY.head, found);
    return complete(walk, compound);
  }
  const single = organizationHeadAt(tokens, at)?.length === 1;
  // `Kepala Biro Penerangan Masyarakat | Brigjen Budi`, `Direktur Hubungan Masyarakat | Ditjen Pajak`
  const relations = FIELD.test(walk.head[1] as string) || tokens[at - 1]?.norm === "hubungan";
  const word = given || (norm === "masyarakat" && relations);
  const organization =
    word && single ? null : organizationAt(reading, at, end, !(isApposed(walk) || isSetOff(walk) || isOfMany(walk)));
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
  // `Wamendagri | Bima Arya`: no minister is a town's
  const town = known?.value.kind === "place" && MINISTER.test(walk.head.join(" "));
  if (known === null || known.value.type === "person" || ((known.value.ambiguous || town) && given)) return false;
  if (known.value.kind === "class") {
    walk.head.push(norm);
    walk.at += known.length;
    return true;
  }
  const { type, country } = known.value;
  // `CEO Danantara Indonesia`
  const behind = at + known.length;
  const more = type === "organization" ? isIndonesia(reading, behind) : isPoliceTown(walk, behind);
  const whole = more || type !== "organization" ? behind + (more ? 1 : 0) : branchEnd(reading, behind, end);
  pushCandidate(reading, at, whole, type, "known", PRIORITY.known, found, country);
  walk.placed ||= type === "location";
  return complete(walk, whole);
}

/** `siswa SMP Islam Nurul Huda`: of a school's pupils hardly one is named behind it without a comma. */
function isOfMany({ head }: RoleWalk): boolean {
  return PUPILS.test(head[head.length - 1] as string);
}
const PUPILS = /^(?:sis(?:wa|wi)|murid|pelajar|santri(?:wati)?|alumni|mahasiswa|mahasiswi)$/u;

/** `Kapolres Kediri | Kota`: the police of the town have it for theirs. */
function isPoliceTown({ reading, head }: RoleWalk, index: number): boolean {
  return /^(?:wa)?kapolres/u.test(head[0] as string) && reading.tokens[index]?.text === "Kota";
}

/** `Perwakilan IMF untuk Indonesia`, `Wakil Tetap Rusia untuk PBB`: where an officer of an institution or a country serves. */
export function stepFor(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, found, at, end } = walk;
  if (norm !== "untuk" || !walk.complement || at + 1 >= end || !isNameWord(reading, at + 1)) return false;
  const known = knownNameAt(reading.tokens, at + 1);
  const type = known?.value.type;
  if (known === null || (type !== "location" && !(type === "organization" && ENVOY.test(walk.head.join(" ")))))
    return false;
  const last = at + 1 + known.length;
  pushCandidate(reading, at + 1, last, type, "known", PRIORITY.known, found, known.value.country);
  return complete(walk, last);
}

const ENVOY = /^(?:wakil|perwakilan|duta|dubes|utusan|delegasi|penasihat)/u;

/**
 * `Jason Hodge, ahli evolusi Universitas Anglia Ruskin,`: its holder stands before a small title, and nobody behind it; so where the verb
 * follows the institution, as in `Rika Lestari, VP PT Taman Impian Jaya, menjelaskan`.
 */
function isApposed({ reading, earlier, first: opening, at, end }: RoleWalk): boolean {
  const { tokens } = reading;
  const first = earlier[0]?.first ?? opening;
  if (isSurelyBorne(reading, first)) return true;
  if (tokens[first - 1]?.norm !== "," || !isNameWord(reading, first - 2)) return false;
  if (knownNameAt(tokens, first - 2) !== null) return false;
  // `Terpisah, pengamat …`: no name, but the sentence's first word
  const { norm } = tokens[first - 2] as Token;
  if ((reading.looks[first - 2] ?? 0) & Look.Initial && !isGivenName(norm) && isListedWord(norm)) return false;
  if (!isNameWord(reading, first)) return true;
  const last = pastRow(reading, at, end);
  return tokens[last]?.norm === "," && isCue(tokens[last + 1]?.norm ?? "", "active");
}

/** `VP PT Taman Impian Jaya, Rika Lestari, menjelaskan`: her name stands behind the comma, and none before it. */
function isSetOff({ reading, at, end }: RoleWalk): boolean {
  const { tokens } = reading;
  const comma = pastRow(reading, at, end);
  if (tokens[comma]?.norm !== ",") return false;
  const last = pastRow(reading, comma + 1, end);
  if (!hasGivenName(reading, comma + 1, last) || isHeadAt(tokens, comma + 1)) return false;
  const after = tokens[last]?.norm ?? "";
  return last - comma > 2 && last - comma < 6 && (after === "," || after === "." || isCue(after, "active"));
}

/** One past the capitalised words in a row, also over a `dan` between them. */
function pastRow(reading: Reading, index: number, end: number): number {
  let last = index;
  while (last < end && (isNameWord(reading, last) || (last > index && isJoint(reading, last)))) last++;
  return last;
}

/** `Divisi Komunikasi dan Legal` */
function isJoint(reading: Reading, index: number): boolean {
  return /^(?:dan|&)$/u.test((reading.tokens[index] as Token).norm) && isNameWord(reading, index + 1);
}

/** `Ketua Guru Belajar Foundation`: ordinary words behind the title, which their last one tells to be a name. */
export function stepTail(walk: RoleWalk, { norm }: Token): boolean {
  const { reading, found, at, titled } = walk;
  if (!walk.headOpen || at === titled || !isOrganizationTail(norm) || !isNameWord(reading, titled)) return false;
  // `Direktur Ekonomi | Center of Economic Studies`
  if (reading.tokens[at + 1]?.norm === "of") return false;
  walk.head.length = titled - walk.first;
  pushCandidate(reading, titled, at + 1, "organization", "organization/tail", PRIORITY.head, found);
  return complete(walk, at + 1);
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
