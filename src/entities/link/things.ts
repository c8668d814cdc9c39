import { countryKey, normalize, splitPhrase, wordSet } from "../../lexicon/index.js";
import type { AliasLink } from "../candidate.js";
import { knownWord } from "../known.js";
import { organizationHeadAt } from "../words.js";
import { canonicalWords } from "./canonical.js";
import type { Groups } from "./groups.js";
import { joinHalfShort, lettersOf } from "./half-short.js";
import { joinLandmarks } from "./landmarks.js";
import { joinSchools } from "./schools.js";
import { joinBareHeads, joinShorter } from "./shorter.js";
import type { Surface } from "./surfaces.js";

/** Legal forms and kinds that a name may be said without: `PT Surveindo (Persero)`, `Partai Golkar`, `Kabupaten Lebak`. */
const KINDS: Readonly<Partial<Record<Surface["type"], ReadonlySet<string>>>> = {
  organization: wordSet(
    "pt pt. cv cv. tbk tbk. persero perum perumda partai bank kementerian kantor berita ri indonesia grup group holding holdings sa s.a. inc inc. ltd ltd. corp corp. co co. plc llc ag nv gmbh bp bpi badan lembaga klub media puskesmas",
  ),
  location: wordSet(
    "kabupaten kota provinsi kecamatan kelurahan desa pulau negara daerah istimewa khusus ibukota dki jalur kawasan",
  ),
};

/** Joins surfaces of organisations, places, events and laws that name one thing. */
export function linkThings(surfaces: readonly Surface[], aliases: readonly AliasLink[], groups: Groups): void {
  const byPhrase = new Map<string, number>();
  const byCountry = new Map<string, number>();
  const byStart = new Map<number, number>();
  surfaces.forEach((surface, index) => {
    if (surface.type === "person") return;
    const phrase = keyOf(surface.type, surface.words.join(" "));
    const alike = byPhrase.get(phrase);
    if (alike === undefined) byPhrase.set(phrase, index);
    else groups.join(alike, index);
    for (const mention of surface.mentions) byStart.set(mention.start, index);
    const country = countryKey(surface.words.join(" "), surface.country);
    if (country !== null) {
      const same = byCountry.get(country);
      if (same === undefined) byCountry.set(country, index);
      else groups.join(same, index);
    }
  });
  for (const { long, short } of aliases) {
    const a = byStart.get(long.start);
    const b = byStart.get(short.start);
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  // `Badan Pengelola Investasi (BPI) Danantara` is `BPI Danantara`, and `Danantara` if that is
  const joinShortened = (surface: Surface, index: number, text: string) => {
    const short = { ...surface, text, words: canonicalWords(surface.type, text) };
    const unsorted = short.words.filter((word) => !ADMINISTRATIVE.has(word)).join(" ");
    for (const phrase of new Set([short.words.join(" "), bare(short), unsorted])) {
      const same = phrase === null ? undefined : byPhrase.get(keyOf(surface.type, phrase));
      if (same !== undefined) groups.join(same, index);
    }
  };
  const initials = new Map<string, number[]>();
  const divided = dividedPlaces(surfaces);
  const kernels = new Map<string, number>();
  const plain = new Map<string, number>();
  surfaces.forEach((surface, index) => {
    if (surface.type === "person") return;
    if (surface.words.length >= 3) {
      const letters = `${surface.type} ${initialsOf(surface)}`;
      const there = initials.get(letters);
      if (there === undefined) initials.set(letters, [index]);
      // Bounded: letters of many names stand for none of them
      else if (there.length < 16) there.push(index);
    }
    const inner = shortened(surface.text);
    if (inner !== null) joinShortened(surface, index, inner);
    // `Universitas Tanjungpura (Untan) Pontianak` is `Untan`; a ministry's office in a province is not the ministry
    if (inner !== null && (CAMPUS.has(surface.words[0] as string) || isOwnAcronym(inner, surface)))
      joinShortened(surface, index, inner.split(" ")[0] as string);
    const kernel = bare(surface);
    if (kernel === null || divided.has(index)) return;
    const same = byPhrase.get(keyOf(surface.type, kernel));
    if (same !== undefined && !isDivided(surfaces, index, kernel, plain)) groups.join(same, index);
    // `PT Surveindo`, `Surveindo (Persero)`: alike without their kinds
    const other = kernels.get(`${surface.type} ${kernel}`);
    if (other === undefined) kernels.set(`${surface.type} ${kernel}`, index);
    else if (surface.type === "organization" && isOneKind(surface, surfaces[other] as Surface))
      groups.join(other, index);
  });
  joinAreas(surfaces, groups);
  joinHalfShort(surfaces, groups);
  joinLandmarks(surfaces, groups);
  joinSchools(surfaces, groups);
  // `KM Nomor KP 564 Tahun 2022`: no article has two decisions with one number of one year
  const byNumber = new Map<string, number>();
  surfaces.forEach(({ type, words }, index) => {
    const at = type === "law" ? words.indexOf("tahun") : -1;
    if (at < 2) return;
    // `Peraturan Presiden` and `Peraturan Daerah` are two
    const kind = /^(?:peraturan|keputusan|instruksi)$/u.test(words[0] as string) ? `${words[0]} ${words[1]}` : words[0];
    const key = `${kind} ${words.slice(at - 1).join(" ")}`;
    const same = byNumber.get(key);
    if (same === undefined) byNumber.set(key, index);
    else groups.join(same, index);
  });
  joinBareHeads(surfaces, groups);
  joinShorter(surfaces, groups);
  // `PBB` is what the article spells out so, and no party of the same initials
  const whole = new Set(
    surfaces.filter(({ text }) => text.includes(" ")).map(({ type, words }) => `${type} ${words.join(" ")}`),
  );
  const explained = new Set<number>();
  for (const { long, short } of aliases) {
    const index = byStart.get(short.start);
    if (index !== undefined && byStart.has(long.start)) explained.add(index);
  }
  surfaces.forEach((surface, index) => {
    if (surface.type === "person" || explained.has(index) || !/^[A-Z]{3,}$/u.test(surface.text)) return;
    if (surface.words.length > 1 && whole.has(`${surface.type} ${surface.words.join(" ")}`)) return;
    const spelt = initials.get(`${surface.type} ${surface.text.toLowerCase()}`) ?? [];
    // `OSU` of two universities is neither
    if (new Set(spelt.map((long) => groups.find(long))).size === 1) groups.join(spelt[0] as number, index);
  });
}

/** `Bandarlampung` is `Bandar Lampung`. */
function keyOf(type: Surface["type"], phrase: string): string {
  return `${type} ${type === "location" ? phrase.replaceAll(" ", "") : phrase}`;
}

/** `Bawaslu Tangsel`, `Bawaslu Kota Tangerang Selatan`: one, unless the article has the regency's as well. */
function joinAreas(surfaces: readonly Surface[], groups: Groups): void {
  const byRest = new Map<string, { readonly kind: string; readonly index: number }[]>();
  surfaces.forEach(({ type, words }, index) => {
    if (type !== "organization" || words.length < 2) return;
    const at = words.findIndex((word, i) => i > 0 && (word === "kota" || word === "kabupaten"));
    const rest = words.filter((_, i) => i !== at).join(" ");
    const there = byRest.get(rest);
    const one = { kind: at < 0 ? "" : (words[at] as string), index };
    if (there === undefined) byRest.set(rest, [one]);
    else if (there.length < 16) there.push(one);
  });
  for (const alike of byRest.values()) {
    const kinds = new Set(alike.map(({ kind }) => kind));
    if (kinds.size !== 2 || !kinds.has("")) continue;
    for (const { index } of alike) groups.join((alike[0] as { index: number }).index, index);
  }
}

const CAMPUS = new Set(["universitas", "institut", "politeknik", "sekolah", "akademi", "rumah"]);

/**
 * `CORE Indonesia` of `Center of Reform on Economics (CORE) Indonesia`, `BKN Kemenpan` of `Badan Kepegawaian Negara (BKN) Kemenpan`: letters
 * that begin as the name does, with the country or the house that it belongs to behind them.
 */
function isOwnAcronym(inner: string, { text }: Surface): boolean {
  const [letters = "", house = "", ...rest] = inner.split(" ");
  if (!/^[A-Z][a-zA-Z]{2,9}$/u.test(letters) || letters.charAt(0) !== text.charAt(0)) return false;
  const own = splitPhrase(text.slice(0, text.indexOf("(")));
  const tokens = own.map((norm) => ({ norm }));
  // `Komisi Tetap | Kamar Dagang dan Industri (Kadin) Indonesia`
  if (lettersOf(own) !== letters.toLowerCase() && own.some((_, i) => i > 0 && organizationHeadAt(tokens, i) !== null))
    return false;
  if (house === "Indonesia") return rest.length === 0;
  return organizationHeadAt([{ norm: house.toLowerCase() }], 0) !== null || knownWord(house)?.type === "organization";
}

/** Is the plain name that of another, named before: `Piala Dunia` of two years, `Mandiri` of a bank and of a party? */
function isDivided(surfaces: readonly Surface[], index: number, kernel: string, plain: Map<string, number>): boolean {
  const surface = surfaces[index] as Surface;
  const first = plain.get(`${surface.type} ${kernel}`);
  if (first === undefined) {
    plain.set(`${surface.type} ${kernel}`, index);
    return false;
  }
  const other = surfaces[first] as Surface;
  if (surface.type === "event") return yearOf(surface) !== yearOf(other);
  return surface.type === "organization" && !isOneKind(surface, other);
}

function yearOf({ words }: Surface): string | undefined {
  return words[words.length - 1];
}

/** What an institution is: of two of these in two names one cannot stand for the other. */
const SORTS = wordSet("perum perumda partai bank kementerian badan lembaga klub media puskesmas");

function isOneKind(a: Surface, b: Surface): boolean {
  const sorts = a.words.filter((word) => SORTS.has(word));
  const others = b.words.filter((word) => SORTS.has(word));
  return sorts.length === 0 || others.length === 0 || sorts.some((sort) => others.includes(sort));
}

/** `BPI Danantara` of `Badan Pengelola Investasi (BPI) Danantara`, or null. */
function shortened(text: string): string | null {
  const open = text.indexOf("(");
  const close = text.indexOf(")", open + 1);
  if (open < 0 || close < 0 || close === text.length - 1) return null;
  return `${text.slice(open + 1, close)} ${text.slice(close + 1).trimStart()}`;
}

const ADMINISTRATIVE = new Set(["kabupaten", "kota", "provinsi", "kecamatan", "kelurahan", "desa"]);
const SMALL = new Set(["kecamatan", "kelurahan", "desa"]);

/**
 * `Kota Sukabumi` where the article has `Kabupaten Sukabumi` as well: plain `Sukabumi` is the one named first, and a regency or a town rather
 * than its district.
 */
function dividedPlaces(surfaces: readonly Surface[]): ReadonlySet<number> {
  const byKernel = new Map<string, number[]>();
  surfaces.forEach((surface, index) => {
    if (surface.type !== "location" || !ADMINISTRATIVE.has(surface.words[0] as string)) return;
    const kernel = bare(surface);
    if (kernel === null) return;
    const there = byKernel.get(kernel);
    if (there === undefined) byKernel.set(kernel, [index]);
    else there.push(index);
  });
  const divided = new Set<number>();
  const kind = (index: number) => (surfaces[index] as Surface).words[0] as string;
  for (const indices of byKernel.values()) {
    const plain = kind(indices.find((index) => !SMALL.has(kind(index))) ?? (indices[0] as number));
    for (const index of indices) if (kind(index) !== plain) divided.add(index);
  }
  return divided;
}

/** The name without its kind, if a name remains: `PT Surveindo (Persero)` is `sucofindo`, but `Bank Indonesia` stays. */
function bare(surface: Surface): string | null {
  const site =
    surface.type === "organization" ? /^([^. ]{3,})\.(?:com|id|co\.id|co|net|tv|news)$/iu.exec(surface.text) : null;
  if (surface.type === "event") {
    // `Piala Dunia U-17 2023`, `Hari Bhayangkara ke-79 Tahun 2025`: without the year
    const undated = surface.words.join(" ").replace(/(?: tahun)? (?:19|20)\d\d(?: ?[-–/] ?(?:20)?\d\d)?$/u, "");
    return undated.length < surface.words.join(" ").length ? undated : null;
  }
  if (site !== null) return (site[1] as string).toLowerCase();
  const kinds = KINDS[surface.type];
  if (kinds === undefined || surface.words.length < 2) return null;
  let first = 0;
  let last = surface.words.length;
  while (first < last && kinds.has(surface.words[first] as string)) first++;
  while (last > first && kinds.has(surface.words[last - 1] as string)) last--;
  if (first === last || (first === 0 && last === surface.words.length)) return null;
  return surface.words.slice(first, last).join(" ");
}

/** Of `Arsip Nasional Republik Indonesia`, whose canonical words have a code in place of the country. */
function initialsOf({ text, words }: Surface): string {
  return lettersOf(
    words.some((word) => word.startsWith("@")) && !text.includes("(") ? splitPhrase(normalize(text)) : words,
  );
}
