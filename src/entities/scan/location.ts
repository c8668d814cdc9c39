import { districts, type LocationShape, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import {
  barePlaceAt,
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isWeakHead,
  locationHeadAt,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { isSureRank, skipHonorifics } from "./honorific.js";
import { isNameWord, opensBalinese } from "./name.js";

const COMPASS = wordSet(
  "barat timur utara selatan tengah tenggara daya laut raya pusat dalam luar hulu hilir baru lama besar kecil indah permai",
);
const VILLAGE = wordSet("desa kelurahan kecamatan dusun");
const INITIALS = /^[A-Z]{1,3}\.?$/u;
const ROMAN = /^[ivx]{1,5}$/u;
const LONGEST_HERO = 4;
const LONGEST = { area: 3, feature: 4, building: 6 } as const;

/** One past the place whose head stands at `index` (`Kabupaten Lebak`, `Laut China Selatan`, `Gedung DPR RI`), or `index`. */
export function locationAt(reading: Reading, index: number, end: number, inRole: boolean): number {
  if (!isNameWord(reading, index)) return index;
  const { tokens } = reading;
  const head = locationHeadAt(tokens, index);
  // `Ibu Kota | Jakarta`
  if (head === null || tokens[index - 1]?.norm === "ibu") return index;
  const bare = barePlaceAt(tokens, index);
  const shape = head.value;
  let i = index + 1;
  while (i < index + head.length && isNameWord(reading, i)) i++;
  // `Jalan Ir H Juanda`, `Jalan dr Soetomo`: the titles of whom it is called after
  if (shape === "feature") i = pastTitles(reading, i, end);
  const headEnd = i;
  // `Manajemen Hutan | Institut Melati`
  if (shape === "feature" && (tokens[index] as Token).norm === "hutan" && organizationHeadAt(tokens, headEnd) !== null)
    return index;
  // `Kawasan Gelora Bung Karno`
  if (shape === "feature" && headEnd < end && locationHeadAt(tokens, headEnd)?.value === "building") {
    const inner = locationAt(reading, headEnd, end, inRole);
    if (inner > headEnd) return inner;
  }
  // `Kecamatan Pancoran Mas`, though a part of it is a place as well
  const listed = shape === "area" ? (districts().longestAt(tokens, headEnd)?.length ?? 0) : 0;
  if (listed > 1 && headEnd + listed <= end && isNameWord(reading, headEnd + listed - 1)) return headEnd + listed;
  const longest = LONGEST[shape];
  // `General Manager Bandara Internasional | I Gusti Ngurah Rai`
  const hero = [headEnd, headEnd + 1].find((at) => at < end && opensBalinese(tokens, at));
  const heroEnd = hero === undefined ? headEnd : hero + LONGEST_HERO;
  // `Desa Pangkalan`
  let specific = listed === 1 && VILLAGE.has((tokens[index] as Token).norm);
  while (i < end && i - headEnd < longest) {
    const token = tokens[i] as Token;
    if (token.kind === "number" && shape === "building" && i > headEnd && /^\d{1,2}$/u.test(token.text)) {
      i++;
      continue;
    }
    if (!isNameWord(reading, i)) break;
    const { norm, text } = token;
    // `Tol Cipali | Km 90`
    if (/^(?:no(?:mor)?\.?|km)$/u.test(norm)) break;
    const follows = COMPASS.has(norm) || (ROMAN.test(norm) && text === text.toUpperCase());
    if (follows && i > headEnd) {
      i++;
      continue;
    }
    if (isFunctionWord(norm) || (i > headEnd && startsPlace(reading, i, shape))) break;
    const titled = titleAt(tokens, i) !== null || honorificAt(tokens, i) !== null;
    if (i > headEnd && titled && shape !== "building" && !isCommonWord(norm)) break;
    // `Kapolres Kediri Kota | AKBP`
    if (shape === "area" && isSureRank(norm)) break;
    const known = knownNameAt(tokens, i);
    if (known !== null) {
      const place = known.value.type === "location";
      // `Jalan Melati Kebumen`: the town is a name of its own, but `Gereja Katedral Jakarta` is one name
      // `Jalan MH Thamrin`
      const initials = i === headEnd + 1 && INITIALS.test((tokens[headEnd] as Token).text);
      if (
        i > headEnd &&
        (shape !== "building" || inRole) &&
        !(initials && organizationHeadAt(tokens, headEnd) === null)
      )
        break;
      i += known.length;
      specific = true;
      if (!place && shape === "building") break;
      if (place && shape !== "building") {
        while (i < end && isNameWord(reading, i) && COMPASS.has((tokens[i] as Token).norm)) i++;
        if (shape === "area" || !nextIsPlain(reading, i, end)) break;
      }
      continue;
    }
    if (inRole && i > headEnd && i >= heroEnd) break;
    if (organizationHeadAt(tokens, i) !== null && shape !== "building" && i > headEnd) break;
    if (!isCommonWord(norm)) specific = true;
    i++;
  }
  if (bare !== null && i <= index + bare.length) return index + bare.length;
  if (i <= headEnd) return index;
  const phrase = tokens
    .slice(index, headEnd)
    .map((token) => token.norm)
    .join(" ");
  if (!specific && (isWeakHead(phrase) || shape === "area")) return index;
  return i;
}

/** Behind the titles that open a name, where at least two capitalised words stand, or one behind `dr` or a road; or `index`. */
function pastTitles(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const i = skipHonorifics(reading, index, end);
  const doctor = /^dr\.?$/u.test(tokens[index]?.text ?? "");
  const road = ROAD.test(tokens[index - 1]?.norm ?? "");
  // `Jl. M.T. Haryono`
  if (road && i === index && INITIALED.test(tokens[i]?.text ?? "") && isNameWord(reading, i + 1)) return i + 1;
  return i < end && isNameWord(reading, i) && (doctor || road || i - index > 1) ? i : index;
}
/** Whoever stands behind them is whom they are called after: `Jl. H. Agus Salim`. */
const ROAD = /^(?:jalan|jln?\.?|gang|gg\.)$/u;
const INITIALED = /^(?:[A-Z]\.){1,2}$/u;

/** `Gedung Merdeka Jalan Melati` are two places; `Kompleks Stadion Gelora Bung Tomo` is one. */
function startsPlace(reading: Reading, index: number, shape: LocationShape): boolean {
  const head = locationHeadAt(reading.tokens, index);
  return head !== null && (shape !== "building" || head.value !== "building");
}

function nextIsPlain(reading: Reading, index: number, end: number): boolean {
  return index < end && isNameWord(reading, index) && knownNameAt(reading.tokens, index) === null;
}
