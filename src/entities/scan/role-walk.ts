import { isWeakTitle, wordSet } from "../../lexicon/index.js";
import { isCapitalized, type Token } from "../../text/index.js";
import type { Findings } from "../candidate.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { honorificAt, isGivenName, locationHeadAt, organizationHeadAt, titleAt } from "../words.js";
import { isNameWord, isNeighbourhood } from "./name.js";
import { englishOfficeEnd } from "./role-english.js";
import type { RoleSpan } from "./role-holder.js";

/** A walk over a role phrase. */
export interface RoleWalk {
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

/** Between two roles of one person: `Menteri Perindustrian sekaligus Ketua Umum Partai`. */
export const JOINERS = new Set(["sekaligus", "merangkap", "/", "dan", "selaku"]);

/** How many words of a title stand at `index`, or 0. */
export function titleLengthAt(reading: Reading, index: number, end: number): number {
  return Math.max(listedLengthAt(reading, index), englishOfficeEnd(reading, index, end) - index);
}

const FORMER = /^(?:mantan|eks|bekas)$/u;

/** Words of a title in the lists, also of one that somebody held: `mantan menteri perdagangan`. */
function listedLengthAt({ tokens }: Reading, index: number): number {
  const listed = Math.max(titleAt(tokens, index)?.length ?? 0, ownedLengthAt(tokens, index));
  if (!FORMER.test(tokens[index]?.norm ?? "")) return listed;
  const held = titleAt(tokens, index + 1)?.length ?? 0;
  return held > 0 ? Math.max(listed, held + 1) : listed;
}

/** `istrinya, Ratna,`, `penasihat hukumnya, Budi Santoso,`: titles whose last word says whose, before a comma and a capital. */
function ownedLengthAt(tokens: readonly Token[], index: number): number {
  for (let k = 0; k < 3; k++) {
    const norm = tokens[index + k]?.norm ?? "";
    if (!norm.endsWith("nya")) continue;
    const stem = norm.slice(0, -3);
    if (tokens[index + k + 1]?.norm !== "," || !isCapitalized(tokens[index + k + 2]?.text ?? "")) return 0;
    const title = [...tokens.slice(index, index + k), { norm: stem }];
    return titleAt(title, 0)?.length === k + 1 || (k === 0 && OWNED.has(stem)) ? k + 1 : 0;
  }
  return 0;
}
/** Titles only with whose they are: `wakilnya`. */
const OWNED = new Set(["wakil", "anak", "adik", "kakak", "rekan", "kerabat", "ketua"]);

/** Begins a role with the title at `index`. */
export function openRole(walk: RoleWalk, index: number): void {
  const { tokens } = walk.reading;
  const listed = titleLength(walk.reading, index, Math.max(1, listedLengthAt(walk.reading, index)));
  walk.first = index;
  walk.at = Math.max(index + listed, englishOfficeEnd(walk.reading, index, walk.end));
  walk.titled = walk.at;
  walk.head = tokens.slice(index, walk.at).map(({ norm }) => norm);
  walk.headOpen = true;
  walk.complement = false;
}

export function spanOf({ first, at, head, complement, titled }: RoleWalk): RoleSpan {
  // `kepala` is anybody's word, `kepala staf kepresidenan` one man's
  const weak = !complement && titled - first < 3 && isWeakTitle(head[0] as string);
  return { first, last: at, head: head.join(" "), weak, complement };
}

/** The title without the institution that a listed phrase may end in: `ketua | DPR`, `kepala | Badan …`. */
export function titleLength(reading: Reading, index: number, length: number): number {
  const { tokens } = reading;
  for (let k = 1; k < length; k++) {
    // `Kapolda Metro Jaya`: not the town
    if ((reading.tokens[index + k] as Token).norm === "metro") return length;
    if (!isNameWord(reading, index + k) || locationHeadAt(tokens, index + k)?.length === 1) continue;
    // `Kepala Staf Kepresidenan` is listed in full, and a bureau is its head's office
    if (/^(?:staf|biro)$/u.test((reading.tokens[index + k] as Token).norm)) continue;
    // `ketua RT Budi Santoso`, but `Ketua | RT 03`
    if (/^r[tw]$/u.test((reading.tokens[index + k] as Token).norm)) {
      if (isNeighbourhood(reading, index + k)) return k;
      continue;
    }
    const known = knownNameAt(tokens, index + k);
    const named = known !== null && known.value.kind !== "class";
    // `Kepala Sekolah | SDN Mekarjaya 2`, but `Kepala | Dinas Koperasi`
    const whole = INSTITUTION.test((tokens[index + k] as Token).norm);
    const school = !whole && k === length - 1 && organizationHeadAt(tokens, index + length) !== null;
    const head = organizationHeadAt(tokens, index + k);
    // `Ketua Panitia | Nurhayati`, but `Ketua | Panitia Festival Kota Tua`
    if (head !== null && k + head.length === length && isCommittee(reading, index + k, index + length)) return length;
    // `Ketua | Dewan Pimpinan Daerah`
    if (named || (head !== null && (!school || head.length > 1))) return k;
  }
  return length;
}

/** A committee is called by what it is alone, where a name follows. */
function isCommittee({ tokens }: Reading, first: number, next: number): boolean {
  if (!COMMITTEE.has((tokens[first] as Token).norm)) return false;
  return isGivenName(tokens[next]?.norm ?? "") || honorificAt(tokens, next) !== null;
}
const COMMITTEE = new Set(["panitia", "komite", "karang", "madrasah"]);

const INSTITUTION = /^(?:dinas|badan|yayasan)$/u;

const POLICE = /^(?:kapol[a-z]+|pol[dr][a-z]+|polsek|kepolisian|reserse|satreskrim|kasat)$/u;

/** `Kepala Kepolisian Sektor Bekasi | Komisaris Imam`: a rank behind an office of the police, on a board a title. */
export function isPoliceRank(
  tokens: readonly Token[],
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  if (tokens[at]?.norm !== "komisaris") return false;
  for (let i = first; i < at; i++) if (POLICE.test((tokens[i] as Token).norm)) return true;
  return false;
}

/** The role has its country or institution; its office is told in full. */
export function complete(walk: RoleWalk, at: number): true {
  walk.at = at;
  walk.complement = true;
  walk.headOpen = false;
  return true;
}

/** What an office is for: `Kepala Biro Hukum`, `Ketua Bidang Advokasi`. */
export const FIELD = /^(?:bidang|biro|divisi|bagian|urusan)$/u;
/** Named after what they rule or know. */
const OF_FIELD = wordSet("menteri wamen menko pengamat pakar ahli analis");

/** A word of the office; of a field nobody and nothing is called, but what stands in capitals may be an institution. */
export function pushHead({ reading, found, head, headOpen }: RoleWalk, index: number): void {
  if (!headOpen) return;
  head.push((reading.tokens[index] as Token).norm);
  const field = OF_FIELD.has(head[0] as string) || FIELD.test(head[1] as string);
  if (field && !((reading.looks[index] ?? 0) & Look.AllCaps)) found.nothing.add(index);
}
