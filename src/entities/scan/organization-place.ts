import { type OrganizationShape, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type KnownName, knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isNameWord, isNumeral } from "./name.js";
import { CLOSERS, type OrganizationWalk } from "./organization-walk.js";

const AREAS = new Set(["kota", "kabupaten", "provinsi"]);
const AGE_CLASS = /^U-?\d\d$/u;

/** Behind the place that closes it: `RI`, `Kota`, a country. */
export function stepClosed(walk: OrganizationWalk, { norm, text }: Token): boolean {
  // `Satgas Covid-19 | Kota Bogor`
  if (knownNameAt(walk.reading.tokens, walk.at - 1)?.value.type !== "location" && stepArea(walk)) return true;
  const metro = norm === "metro" || (norm === "jaya" && walk.reading.tokens[walk.at - 1]?.norm === "metro");
  if (CLOSERS.has(norm) || metro || AGE_CLASS.test(text) || isNumeral(walk.reading, walk.at)) {
    walk.at++;
    return true;
  }
  const next = knownNameAt(walk.reading.tokens, walk.at);
  // `SMP Muhammadiyah 3 Depok`
  const town = walk.shape === "school" && next?.value.type === "location" && !next.value.ambiguous;
  // `Badan Pengawas Pemilu (Bawaslu) | DIY`, `Kanwil Kemenkum | Jawa Tengah`
  const before = walk.reading.tokens[walk.at - 1]?.norm === ")" || isInstitution(walk);
  const served = before && next?.value.type === "location" && !next.value.ambiguous;
  if (next === null || (next.value.kind !== "country" && !town && !served)) return false;
  walk.at += next.length;
  return true;
}

/** Does an institution close the name, and not the ministry's own: `Kementerian ESDM | Jakarta`? */
function isInstitution({ reading: { tokens }, first, at }: OrganizationWalk): boolean {
  return knownNameAt(tokens, at - 1)?.value.type === "organization" && tokens[first]?.norm !== "kementerian";
}

/** `KPU | Provinsi Lampung`: a place with what sort of place it is. */
export function stepArea(walk: OrganizationWalk): boolean {
  const { reading, at } = walk;
  if (!AREAS.has(reading.tokens[at]?.norm ?? "") || !isNameWord(reading, at)) return false;
  const area = knownNameAt(reading.tokens, at + 1);
  if (area?.value.type !== "location") return false;
  walk.at += 1 + area.length;
  return true;
}

/** Of a railway, a power company, a port there are several of these. */
const DIVISIONS = wordSet("daop divre regional zona wilayah up3 ulp uid uiw uip kanwil kantor cabang perwakilan");

/** Is it a division that has a number: `Daop 8`, `Pelindo Regional 2`? */
export const isDivision = (norm: string): boolean => DIVISIONS.has(norm);

/** One past `Perwakilan Sumut`, `Daop 8 Surabaya`, `Kantor Cabang Cilegon` behind an institution, or `index`: its branch there. */
export function branchEnd(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  let i = index;
  while (i < end && i - index < 2 && isNameWord(reading, i) && isDivision((tokens[i] as Token).norm)) i++;
  if (i === index || i >= end) return index;
  const numbered = /^\d{1,2}$/u.test((tokens[i] as Token).text) || (isNameWord(reading, i) && isNumeral(reading, i));
  if (numbered) i++;
  const place = i < end && isNameWord(reading, i) ? knownNameAt(tokens, i) : null;
  if (place?.value.type === "location") return i + place.length;
  return numbered ? i : index;
}

/** A known place or institution inside the name. */
export function stepPlace(walk: OrganizationWalk): boolean {
  const { reading, at, shape } = walk;
  if (at >= walk.end || !isNameWord(reading, at)) return false;
  const police = shape === "branch" || (reading.tokens[walk.first] as Token).norm === "kepolisian";
  if (police && (reading.tokens[at] as Token).norm === "metro") {
    // `Polda Metro Jaya`, `Polsek Metro Penjaringan`: a place no list knows may follow
    walk.specific = true;
    walk.at++;
    walk.closed = reading.tokens[walk.at]?.text === "Jaya";
    if (walk.closed) walk.at++;
    walk.headEnd = walk.at;
    return true;
  }
  const known = knownNameAt(reading.tokens, at);
  if (known === null || !isPartOfNames(known.value, shape)) return false;
  walk.at += known.length;
  walk.specific = shape !== "company" || known.value.kind !== "class";
  // `PT Indonesia Kendaraan Terminal` goes on
  // `Perkumpulan untuk Pemilu | dan Demokrasi`
  const aimed = known.value.kind === "class" && reading.tokens[at - 1]?.norm === "untuk";
  const office = (shape === "office" && !aimed) || shape === "branch";
  walk.closed = shape !== "company" && (known.value.type === "location" || office);
  return true;
}

function isPartOfNames({ type, kind }: KnownName, shape: OrganizationShape): boolean {
  if (kind === "class") return shape === "office" || shape === "company";
  return type === "location" || kind === "acronym";
}
