import { places, wordSet } from "../../lexicon/index.js";
import type { Groups } from "./groups.js";
import type { Surface } from "./surfaces.js";

/** Mountains, waters and buildings are said without their kind too: `lereng Merapi`, `di Manahan`. */
const KINDS = wordSet("gunung danau sungai selat bengawan bukit candi stadion bandara waduk bendungan");
const AREAS = wordSet("kabupaten kota provinsi kecamatan kelurahan desa pulau");

/** Joins `Merapi` to `Gunung Merapi`, `Istana` to the only palace, and `Korea` to the only one of the two. */
export function joinLandmarks(surfaces: readonly Surface[], groups: Groups): void {
  const byName = new Map<string, number>();
  const areas = new Set<string>();
  const palaces: number[] = [];
  surfaces.forEach(({ type, words, country }, index) => {
    if (type !== "location") return;
    const rest = words.slice(1).join(" ");
    if (country === "KR" || country === "KP") byName.set(country, index);
    if (words[0] === "istana" && rest !== "") palaces.push(index);
    if (AREAS.has(words[0] as string)) areas.add(rest);
    byName.set(words.join(" "), index);
  });
  const join = (index: number | undefined, other: number) => {
    if (index !== undefined) groups.join(index, other);
  };
  surfaces.forEach(({ type, words }, index) => {
    if (type !== "location" || !KINDS.has(words[0] as string) || words.length < 2) return;
    const rest = words.slice(1).join(" ");
    // `Danau Toba` is not the regency of that name
    if (!areas.has(rest) && places().get(rest) === null) join(byName.get(rest), index);
  });
  const palace = new Set(palaces.map((index) => groups.find(index)));
  if (palace.size === 1) join(byName.get("istana"), palaces[0] as number);
  const korea = byName.get("KR") ?? byName.get("KP");
  if (korea !== undefined && byName.has("KR") !== byName.has("KP")) join(byName.get("korea"), korea);
}
