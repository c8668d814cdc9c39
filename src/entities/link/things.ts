import type { AliasLink } from "../candidate.js";
import type { Groups } from "./groups.js";
import type { Surface } from "./surfaces.js";

/** Legal forms and kinds that a name may be said without: `PT Sucofindo (Persero)`, `Partai Golkar`, `Kabupaten Lebak`. */
const KINDS: Readonly<Partial<Record<Surface["type"], ReadonlySet<string>>>> = {
  organization: new Set(
    "pt pt. cv cv. tbk tbk. persero perum perumda partai bank kantor berita ri indonesia grup group bpi badan klub media".split(
      " ",
    ),
  ),
  location: new Set(
    "kabupaten kab. kota provinsi kecamatan kec. kelurahan desa pulau negara daerah istimewa khusus ibukota dki".split(
      " ",
    ),
  ),
};

/** Joins surfaces of organisations, places, events and laws that name one thing. */
export function linkThings(surfaces: readonly Surface[], aliases: readonly AliasLink[], groups: Groups): void {
  const byPhrase = new Map<string, number>();
  const byCountry = new Map<string, number>();
  const byStart = new Map<number, number>();
  surfaces.forEach((surface, index) => {
    if (surface.type === "person") return;
    byPhrase.set(`${surface.type} ${surface.words.join(" ")}`, index);
    for (const mention of surface.mentions) byStart.set(mention.start, index);
    if (surface.country !== null) {
      const same = byCountry.get(surface.country);
      if (same === undefined) byCountry.set(surface.country, index);
      else groups.join(same, index);
    }
  });
  for (const { long, short } of aliases) {
    const a = byStart.get(long.start);
    const b = byStart.get(short.start);
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  const initials = new Map<string, number>();
  surfaces.forEach((surface, index) => {
    if (surface.type === "person") return;
    if (surface.words.length >= 3) initials.set(`${surface.type} ${initialsOf(surface.words)}`, index);
    for (const other of [surface.long, bare(surface)]) {
      const same = other === null ? undefined : byPhrase.get(`${surface.type} ${other}`);
      if (same !== undefined && !clash(surface, surfaces[same] as Surface)) groups.join(same, index);
    }
  });
  // Two acronyms of one long form that the text does not spell out: `Kemlu`, `Kemenlu`
  const byLong = new Map<string, number>();
  surfaces.forEach((surface, index) => {
    if (surface.type === "person") return;
    if (surface.long !== null) {
      const same = byLong.get(surface.long);
      if (same === undefined) byLong.set(surface.long, index);
      else groups.join(same, index);
    }
    const alone = surface.words.length === 1 && /^[A-Z]{3,}$/u.test(surface.text);
    const spelt = alone ? initials.get(`${surface.type} ${surface.words[0]}`) : undefined;
    if (spelt !== undefined) groups.join(spelt, index);
  });
}

/** The name without its kind, if a name remains: `PT Sucofindo (Persero)` is `sucofindo`, but `Bank Indonesia` stays. */
function bare(surface: Surface): string | null {
  const site =
    surface.type === "organization" ? /^([^. ]{3,})\.(?:com|id|co\.id|co|net|tv|news)$/iu.exec(surface.text) : null;
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

function clash(a: Surface, b: Surface): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

function initialsOf(words: readonly string[]): string {
  let letters = "";
  for (const word of words) if (!/^(?:dan|untuk|of|and|the|&|,)$/u.test(word)) letters += word.charAt(0);
  return letters;
}
