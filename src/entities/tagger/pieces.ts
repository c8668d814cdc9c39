import { places, spelledOut, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Candidate } from "../candidate.js";
import type { EntityRule } from "../confidence.js";
import type { Reading } from "../reading.js";
import { isNamesake, opensBalinese } from "../scan/name.js";
import { honorificAt, isGivenName, locationHeadAt, organizationHeadAt, titleAt } from "../words.js";
import type { Tagged } from "./tag.js";

/** Where the tagger's name is a piece of what the rules found, or several of theirs in one: the rules see these borders better. */

/** Is what the tagger takes for the beginning of a name its bearer's rank? */
export function isTitled({ tokens }: Reading, first: number, last: number): boolean {
  return (
    first < last && honorificAt(tokens, first)?.length === last - first && !isGivenName((tokens[first] as Token).norm)
  );
}

/** `FX | Hadi Santoso`, `Bunga | Lestari`: the initials and the ordinary word belong to the name. */
export function isShorn(reading: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const { tokens } = reading;
  const whole = there.length === 1 ? there[0] : undefined;
  if (whole?.type !== "person" || type !== "person" || whole.last !== last || whole.first !== first - 1) return false;
  if (opensBalinese(tokens, whole.first)) return true;
  return /^[A-Z]{2}$/u.test((tokens[whole.first] as Token).text) || isNamesake(reading, whole.first);
}

/**
 * `Satuan Tugas (Satgas) | MBG Lumajang`: what stands on one side of a bracket inside the institution is a piece of its name; somebody's name
 * only where a place must follow, as in `Kepolisian Sektor (Polsek) | Kedungwaru`.
 */
export function isCut({ tokens }: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const whole = there.length === 1 ? there[0] : undefined;
  if (whole?.rule !== "organization/head" || whole.first > first || whole.last < last) return false;
  for (let i = whole.first + 1; i < whole.last - 1; i++) {
    if ((tokens[i] as Token).norm !== ")") continue;
    const shape = organizationHeadAt(tokens, i - 1)?.value;
    if (type === "person") return shape === "branch" || (shape === "school" && last - first < 3);
    return first > i || last <= i;
  }
  return false;
}

/** `(DPP) | Partai Golkar`, `RZ | Wahyu Santoso`, `Charles | III`: less than a name that a rule reads whole. */
export function isPiece({ tokens }: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  const whole = there.length === 1 ? there[0] : undefined;
  if (!whole || whole.first > first || whole.last < last) return false;
  if (
    HEADED.has(whole.rule) &&
    (isPastTitle(tokens, first, last, whole) || (type === whole.type && isLessHead(tokens, first, last, whole)))
  )
    return true;
  if (whole.rule === "organization/head" && type === "organization" && whole.last === last)
    return whole.first < first && tokens[first - 1]?.norm === ")";
  if (whole.type !== "person" || whole.first !== first) return false;
  const text = (index: number): string => (tokens[index] as Token).text;
  if (type === "organization") return last === first + 1 && last < whole.last && /^[A-Z]{2}$/u.test(text(first));
  return last === whole.last - 1 && /^[IVX]{1,5}$/u.test(text(last));
}

const HEADED: ReadonlySet<EntityRule> = new Set<EntityRule>(["location/head", "organization/head"]);

type Tokens = Reading["tokens"];

/** `Jl. H. | Agus Salim`, `RSUD dr. H. | Abdul Moeloek`, `Kantor Imigrasi Kelas I TPI | Ngurah Rai`: no name ends in a title. */
function isPastTitle(tokens: Tokens, first: number, last: number, whole: Candidate): boolean {
  const opens = (index: number) => honorificAt(tokens, index) !== null || tokens[index]?.text === "TPI";
  // `Universitas Islam Negeri | Sunan Ampel`
  if (first > whole.first && tokens[first]?.norm === "sunan") return true;
  return (last < whole.last && opens(last - 1)) || (first > whole.first + 1 && opens(first - 1));
}

/** Their unit's name begins with them. */
const UNITS = wordSet("pt pt. cv cv. ud ud. divisi direktorat subdit unit dpc dpd dpw");

/** `Kecamatan | Denpasar Utara`, `PT | Bank Melati Tbk`, `Divisi Humas | Polri`: the head belongs to the name. */
function isLessHead(tokens: Tokens, first: number, last: number, whole: Candidate): boolean {
  if (last !== whole.last || first === whole.first) return false;
  // but `Kepala Divisi Humas | Polri`
  if (whole.type === "organization")
    return UNITS.has((tokens[whole.first] as Token).norm) && titleAt(tokens, whole.first - 1) === null;
  const head = locationHeadAt(tokens, whole.first);
  // `kampung | Rusia`
  if (places().longestAt(tokens, first)?.value.kind === "country") return false;
  return head?.value === "area" && whole.first + head.length === first;
}

/** `Kementerian Perdagangan` and `Oke Nurwan` behind it: an institution that the lists spell out has no more words. */
export function isParted(reading: Reading, { first, last, type }: Tagged, there: readonly Candidate[]): boolean {
  if (type === "location" && there.length > 1 && areSideBySide(reading, there)) return true;
  const [institution, holder] = there;
  if (there.length > 1 && there.every((unit) => isGarrison(reading, unit))) return true;
  if (institution?.type !== "organization" || holder?.type !== "person" || there.length !== 2) return false;
  if (institution.first !== first || institution.last !== holder.first || holder.last !== last) return false;
  return (
    institution.rule === "known" ||
    first + (spelledOut().longestAt(reading.tokens, first)?.length ?? 0) === institution.last
  );
}

/** `Koramil 05/Melati | Kodim 0809/Anggrek` */
function isGarrison({ tokens }: Reading, { rule, first, last }: Candidate): boolean {
  if (rule !== "organization/head") return false;
  return tokens.slice(first, last).some(({ norm }) => norm === "/");
}

/** `Desa Melati | Kecamatan Anggrek`, `Kabupaten Melati | Jawa Tengah`; but `Kabupaten Toba Samosir`, `Menara Anggrek Indonesia`. */
function areSideBySide({ tokens }: Reading, found: readonly Candidate[]): boolean {
  const isArea = ({ type, first }: Candidate): boolean =>
    type === "location" && locationHeadAt(tokens, first)?.value === "area";
  const isProvince = ({ type, first, last }: Candidate): boolean => {
    const known = places().longestAt(tokens, first);
    return type === "location" && known?.value.kind === "province" && first + known.length === last;
  };
  return found.every((place, i) => {
    const before = found[i - 1];
    if (before === undefined) return isArea(place);
    return before.last === place.first && (isArea(place) || (isArea(before) && isProvince(place)));
  });
}
