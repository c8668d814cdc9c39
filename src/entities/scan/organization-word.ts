import { wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { honorificAt, isCommonWord, isFunctionWord, isGivenName, locationHeadAt } from "../words.js";
import { isSureRank } from "./honorific.js";
import { isNameWord, opensBalinese } from "./name.js";
import {
  bracketAhead,
  CLOSERS,
  countryAhead,
  isAcronym,
  isHospital,
  type OrganizationWalk,
} from "./organization-walk.js";

const ARTICLE = /^(?:A[dlrnstz]|As[hy]|El|Nurul|Darul|Darun|Miftahul|Baitul)$/u;
/** With the next word they are a place's name: `Polsek Gunung Sindur`. */
const PLACE_OPENERS = wordSet(
  "gunung tanjung muara pulau batu tanah sungai bukit teluk kampung karang ujung lubuk pasar lubang simpang kuala pondok",
);
/** Their names are ordinary words and places; a given name behind them is somebody's: `Kementerian Perhubungan Budi Santoso`. */
const PLAIN = wordSet(
  "kementerian kemenko badan dinas direktorat kejaksaan kepolisian pengadilan mahkamah komisi pimpinan pengurus",
);

/** `Komandan Lanud Abdulrachman Saleh | Marsekal Pertama Zulfahmi`: the rank is his, and not the name before it. */
function isRankAhead({ reading: { tokens }, headEnd }: OrganizationWalk): boolean {
  return isSureRank(tokens[headEnd + 2]?.norm ?? "");
}

const CLERIC = /^(?:k\.?h|dr[as]?|prof|kiai|kyai|nyai|gus|ustad?z)\.?$/u;
/** What companies call themselves, and people. */
const TRADE = wordSet("lestari surya putra perdana permata indah jaya satria bintang madani mulia intan kencana");

/** `PT Bumi Lestari | Hendrik Gozali`: not of the officer's name where one of two words follows. */
function isTradeName({ reading, at, inRole }: OrganizationWalk): boolean {
  const norm = (index: number) => (reading.tokens[index] as Token).norm;
  if (!inRole || !TRADE.has(norm(at)) || !isNameWord(reading, at + 1) || !isNameWord(reading, at + 2)) return false;
  return TRADE.has(norm(at + 1)) || isGivenName(norm(at + 1)) || !isCommonWord(norm(at + 1));
}

/** A word that no list of names knows. */
export function stepWord(walk: OrganizationWalk, { norm, text }: Token): boolean {
  const { reading, at, headEnd, shape, inRole } = walk;
  const { tokens } = reading;
  const opening = at === headEnd;
  // `Komite Kartu Prakerja`, where the article has the `prakerja` elsewhere
  const ordinary = isCommonWord(norm) || (inRole && reading.lower.has(norm) && !isGivenName(norm));
  // `Kementerian Dalam Negeri`: a preposition elsewhere
  const home = norm === "dalam" && tokens[at + 1]?.norm === "negeri";
  // `Komisi A | DPRD Kebumen`: no interjection
  const lettered = opening && text === "A" && (tokens[walk.first] as Token).norm === "komisi";
  const hospital = opening && isHospital(tokens, walk.first);
  // `Kementerian Pertahanan | Rp 185 triliun`, `Mahkamah Konstitusi | Nomor 105`, `Kepala Staf Angkatan Darat | Jenderal Budi`
  if (/^(?:rp|nomor|no\.)$/u.test(norm)) return false;
  if (opening && shape === "office" && honorificAt(tokens, at) !== null && (isSureRank(norm) || norm.endsWith(".")))
    return false;
  if (isFunctionWord(norm) && !home && !hospital && !lettered && (opening || shape === "branch")) return false;
  if (shape === "branch") {
    // `Kodim | Letkol Inf Budi`
    if (honorificAt(tokens, at) !== null && norm.length > 3 && !ordinary) return false;
    // `SPPG Kedungwaru | Desa Sukamaju`
    if (!opening && locationHeadAt(tokens, at) !== null) return false;
    // One word of a place that no list knows, two where nobody can follow
    const { norm: opener } = tokens[headEnd] as Token;
    const longest = inRole && !PLACE_OPENERS.has(opener) && !isRankAhead(walk) ? 1 : 2;
    // `SPPG Dapur Melati Sejahtera Blumbang`: a kitchen has a name of its own, but `SPPG Dapur Melati | Budi Santoso` an officer
    const kitchen = opener === "dapur" && at - headEnd < 4 && !(inRole && at - headEnd > 1 && isGivenName(norm));
    if (at - headEnd >= longest && !kitchen && (opening || !CLOSERS.has(norm))) return false;
    walk.specific = true;
    walk.at++;
    return true;
  }
  // `Universitas Al Azhar`
  const article = at > headEnd && ARTICLE.test(tokens[at - 1]?.text ?? "");
  if (!opening && !article) {
    // `Bandara I Gusti Ngurah Rai`
    const titled = honorificAt(tokens, at) !== null && !opensBalinese(tokens, at - 1);
    const rank = titled && norm.length > 1 && (!ordinary || inRole);
    // `Pengasuh Pesantren Darul Falah | KH Ahmad`, but `Rektor Universitas Pangeran Diponegoro`
    if (rank && (shape !== "school" || (inRole && CLERIC.test(norm)))) return false;
    if (/^pt\.?$/u.test(norm) || (inRole && opensBalinese(tokens, at))) return false;
    const place = locationHeadAt(tokens, at) !== null && !ordinary && (shape === "school" || shape === "team");
    if (place) return false;
    const trade = isTradeName(walk);
    const given = isGivenName(norm) && !trade;
    if (shape === "company" && inRole && given && isNameWord(reading, at + 1)) return false;
    if (
      shape !== "company" &&
      given &&
      (inRole || PLAIN.has((tokens[walk.first] as Token).norm)) &&
      !bracketAhead(walk)
    )
      return false;
    const name = !ordinary && !trade && shape !== "company" && !isAcronym(walk, at) && !CLOSERS.has(norm);
    const numbered = tokens[at - 1]?.kind === "number";
    if (inRole && name && !numbered && !bracketAhead(walk) && !countryAhead(walk)) return false;
  }
  if ((!ordinary || shape === "company") && norm.replace(".", "").length > 1) walk.specific = true;
  walk.at++;
  if (/^tbk\.?$/iu.test(text)) walk.closed = true;
  return true;
}
